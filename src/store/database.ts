import Dexie, { type Table, type Transaction } from 'dexie';
import type { TableName } from './rows';
import { CODE_SCHEMA, TABLE_NAMES, tablesAt, VERSIONS } from './schema';
import { BlockedError, NewerDataError, type Key, type Shelf, type Shelves, type Store } from './shelf';
import type { Version } from './version';

export const DATABASE = 'asyncable';

/** How long an older copy of ours may hold up an upgrade, in ms: it is told to let go at once. */
export const PATIENCE = 4_000;

export interface Engine {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
}

/** A table as a shelf. */
function shelfOver<Row>(table: Table<Row, Key>): Shelf<Row> {
  return {
    get: (key) => table.get(key),
    many: (keys) => table.bulkGet([...keys]),
    all: () => table.toArray(),
    count: () => table.count(),
    // One value is read in one go; several go row by row.
    equal: (index, values) =>
      (values.length === 1 ? table.where(index).equals(values[0] ?? '') : table.where(index).anyOf(values)).toArray(),
    between: (index, from, to) => table.where(index).between(from, to, true, false).toArray(),
    keysEqual: async (index, values) => {
      const found = await Dexie.Promise.all(values.map((value) => table.where(index).equals(value).primaryKeys()));
      return eachOnce(found.flat());
    },
    keysBetween: (index, from, to) => table.where(index).between(from, to, true, false).primaryKeys().then(eachOnce),
    put: (row) => table.put(row),
    putAll: (rows) => table.bulkPut(rows).then(nothing),
    remove: (key) => table.delete(key),
    removeAll: (keys) => table.bulkDelete([...keys]),
    removeWhere: (index, value) => table.where(index).equals(value).delete().then(nothing),
    removeBetween: (index, from, to) => table.where(index).between(from, to, true, false).delete(),
    clear: () => table.clear(),
  };
}

const nothing = (): void => {};

/** An index of lists names a row once for each value. */
const eachOnce = (keys: readonly Key[]): Key[] => [...new Map(keys.map((key) => [String(key), key])).values()];

/**
 * Tables as shelves. Over a transaction they are bound to it by name: left to itself Dexie guesses the transaction from where the
 * code runs, and loses it after a few `async` functions in one another (then the rest would run outside, or not at all).
 */
function shelvesOver(from: { table(name: string): unknown }, names: readonly TableName[] = TABLE_NAMES): Shelves {
  return Object.fromEntries(
    names.map((name) => [name, shelfOver(from.table(name) as Table<unknown, Key>)]),
  ) as unknown as Shelves;
}

export interface Opening {
  readonly name?: string | undefined;
  /** Steps of the schema; others than ours in tests only. */
  readonly versions?: readonly Version[];
  /** See {@link PATIENCE}. */
  readonly patience?: number;
}

/** Opens the database, bringing it to the newest schema. Rejects with whatever the browser says when it cannot. */
export async function openDatabase(engine?: Engine, opening: Opening = {}): Promise<Store> {
  const { name = DATABASE, versions = VERSIONS, patience = PATIENCE } = opening;
  // `strict`: what a person did is on the disk before we say so. Default in Chrome 121+ is `relaxed`, in Firefox too.
  const db = new Dexie(name, { ...engine, chromeTransactionDurability: 'strict' });
  for (const { number, tables, upgrade } of versions) {
    const version = db.version(number).stores(tables);
    if (upgrade) version.upgrade((step: Transaction) => upgrade(shelvesOver(step, tablesAt(number, versions))));
  }
  await openWithin(db, patience);
  const readOnly = await isNewer(db, Math.max(...versions.map(({ number }) => number)));
  let changes = 0;
  return {
    shelves: shelvesOver(db),
    memoryOnly: false,
    trouble: null,
    readOnly,
    get changes() {
      return changes;
    },
    look: (tables, work) => db.transaction('r', [...tables], (transaction) => work(shelvesOver(transaction))),
    change: (tables, work) =>
      readOnly
        ? Promise.reject(new NewerDataError())
        : db.transaction('rw', [...tables], (transaction) => work(shelvesOver(transaction))).finally(() => void (changes += 1)),
    erase: async () => db.delete(),
    close: () => db.close(),
  };
}

/** An older copy that does not let go would hold us up for ever: after a while that is said, and memory serves. */
async function openWithin(db: Dexie, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => reject(new BlockedError()), patience);
    });
  });
  const opened = db.open();
  try {
    await Promise.race([opened, tooLong]);
  } catch (error) {
    // What becomes of it afterwards is nobody's surprise any more.
    opened.catch(nothing);
    if (error instanceof BlockedError) db.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Dexie opens a database of a newer release without complaint; our own row tells. */
async function isNewer(db: Dexie, ours: number = CODE_SCHEMA): Promise<boolean> {
  const meta: Table<{ key: string; value: number }, string> = db.table('meta');
  const row = await meta.get('schema');
  if (row && row.value > ours) return true;
  if (row?.value !== ours) await meta.put({ key: 'schema', value: ours });
  return false;
}
