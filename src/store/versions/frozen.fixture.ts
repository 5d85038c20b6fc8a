/** Databases as earlier releases left them: `frozen/vN.json` is written once and never edited. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DATABASE, type Engine } from '../database';
import type { TableName } from '../rows';

export interface Frozen {
  readonly schema: number;
  /** The definitions of that release, all tables. */
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Partial<Record<TableName, readonly object[]>>>;
}

/** A browser that holds such a database. */
export async function thaw(frozen: Frozen): Promise<Engine> {
  const engine: Engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const db = new Dexie(DATABASE, engine);
  db.version(frozen.schema).stores(frozen.stores);
  await db.open();
  for (const [name, rows] of Object.entries(frozen.rows)) await db.table(name).bulkPut(rows);
  db.close();
  return engine;
}
