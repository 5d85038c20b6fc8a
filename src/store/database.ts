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

function shelfOver<Row>(table: Table<Row, Key>): Shelf<Row> {
  return {
    get: async (key) => table.get(key),
    all: async () => table.toArray(),
    count: async () => table.count(),
    equal: async (index, values) => table.where(index).anyOf(values).toArray(),
    between: async (index, from, to) => table.where(index).between(from, to, true, false).toArray(),
    put: async (row) => table.put(row),
    async putAll(rows) {
      await table.bulkPut(rows);
    },
    remove: async (key) => table.delete(key),
    async removeWhere(index, value) {
      await table.where(index).equals(value).delete();
    },
    clear: async () => table.clear(),
  };
}

/** Opens the database, bringing it to the newest schema. Rejects with whatever the browser says when it cannot. */
export async function openDatabase(engine?: Engine, name: string = DATABASE): Promise<Store> {
  // `strict`: what a person did is on the disk before we say so. Default in Chrome 121+ is `relaxed`, in Firefox too.
  const db = new Dexie(name, { ...engine, chromeTransactionDurability: 'strict' });
  for (const { number, tables } of VERSIONS) db.version(number).stores(tables);
  await db.open();
  const readOnly = await isNewer(db);
  const shelves = Object.fromEntries(TABLE_NAMES.map((table) => [table, shelfOver(db.table(table))])) as unknown as Shelves;
  return {
    shelves,
    memoryOnly: false,
    readOnly,
    look: async (tables, work) => db.transaction('r', [...tables], () => work(shelves)),
    async change(tables, work) {
      if (readOnly) throw new NewerDataError();
      return db.transaction('rw', [...tables], () => work(shelves));
    },
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
