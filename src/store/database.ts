import Dexie, { type Table } from 'dexie';
import type { TableName, Tables } from './rows';
import { CODE_SCHEMA, TABLE_NAMES, VERSIONS } from './schema';
import { NewerDataError, type Key, type Shelf, type Shelves, type Store } from './shelf';

export const DATABASE = 'asyncable';

/** Where IndexedDB is; tests hand in their own. */
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
    equal: (index, values) => table.where(index).anyOf(values).toArray(),
    between: (index, from, to) => table.where(index).between(from, to, true, false).toArray(),
    put: (row) => table.put(row),
    putAll: (rows) => table.bulkPut(rows).then(nothing),
    remove: (key) => table.delete(key),
    removeAll: (keys) => table.bulkDelete([...keys]),
    removeWhere: (index, value) => table.where(index).equals(value).delete().then(nothing),
    clear: () => table.clear(),
  };
}

const nothing = (): void => {};

/**
 * All tables as shelves. Over a transaction they are bound to it by name: left to itself Dexie guesses the transaction from where the
 * code runs, and loses it after a few `async` functions in one another (then the rest would run outside, or not at all).
 */
function shelvesOver(from: { table(name: string): unknown }): Shelves {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, shelfOver(from.table(name) as Table<unknown, Key>)]),
  ) as unknown as Shelves;
}

/** Opens the database, bringing it to the newest schema. Rejects with whatever the browser says when it cannot. */
export async function openDatabase(engine?: Engine, name: string = DATABASE): Promise<Store> {
  // `strict`: what a person did is on the disk before we say so. Default in Chrome 121+ is `relaxed`, in Firefox too.
  const db = new Dexie(name, { ...engine, chromeTransactionDurability: 'strict' });
  for (const { number, tables, upgrade } of VERSIONS) {
    const version = db.version(number).stores(tables);
    if (upgrade !== null) version.upgrade(upgrade);
  }
  await db.open();
  const readOnly = await isNewer(db);
  return {
    shelves: shelvesOver(db),
    memoryOnly: false,
    readOnly,
    look: (tables, work) => db.transaction('r', [...tables], (transaction) => work(shelvesOver(transaction))),
    change: (tables, work) =>
      readOnly
        ? Promise.reject(new NewerDataError())
        : db.transaction('rw', [...tables], (transaction) => work(shelvesOver(transaction))),
    erase: async () => db.delete(),
    close: () => db.close(),
  };
}

/** Dexie opens a database of a newer release without complaint; our own row tells. */
async function isNewer(db: Dexie): Promise<boolean> {
  const meta: Table<Tables['meta'], TableName> = db.table('meta');
  const row = await meta.get('schema' as TableName);
  if (row && row.value > CODE_SCHEMA) return true;
  if (row?.value !== CODE_SCHEMA) await meta.put({ key: 'schema', value: CODE_SCHEMA });
  return false;
}
