import type { StoreTrouble } from '../core/model';
import type { TableName, Tables } from './rows';

export type Key = string | number | readonly (string | number)[];

/**
 * What may be done with a table: the few operations that the database and the memory can both do alike. Rows come out in the order of
 * the primary key, except where an index is asked for: then in the order of that index.
 */
export interface Shelf<Row> {
  get(key: Key): Promise<Row | undefined>;
  /** Rows by their keys, in that order; undefined where there is none. */
  many(keys: readonly Key[]): Promise<(Row | undefined)[]>;
  all(): Promise<Row[]>;
  count(): Promise<number>;
  equal(index: string, values: readonly (string | number)[]): Promise<Row[]>;
  /** From `from` up to but not including `to`. */
  between(index: string, from: number, to: number): Promise<Row[]>;
  /** Keys of rows of which this index has one of the values, each once. */
  keysEqual(index: string, values: readonly (string | number)[]): Promise<Key[]>;
  /** Keys of rows of which this index has a value from `from` up to but not including `to`, each once. */
  keysBetween(index: string, from: number, to: number): Promise<Key[]>;
  /** Adds or replaces; gives the key. */
  put(row: Row): Promise<Key>;
  putAll(rows: readonly Row[]): Promise<void>;
  remove(key: Key): Promise<void>;
  removeAll(keys: readonly Key[]): Promise<void>;
  removeWhere(index: string, value: string | number): Promise<void>;
  /** Takes away what lies from `from` up to but not including `to`; gives how many rows. */
  removeBetween(index: string, from: number, to: number): Promise<number>;
  clear(): Promise<void>;
}

export type Shelves = { readonly [N in TableName]: Shelf<Tables[N]> };

/** The store as everybody else sees it. */
export interface Store {
  readonly shelves: Shelves;
  /** The database could not be opened: nothing outlives this worker. */
  readonly memoryOnly: boolean;
  /** Why it could not be opened; null when it is open. */
  readonly trouble: StoreTrouble | null;
  /** The data was written by a newer release: it is read, and not written. */
  readonly readOnly: boolean;
  /** How often something was changed since it was opened: what was read stays true as long as this number does. */
  readonly changes: number;
  /** Reads tables at one moment in time. */
  look<T>(tables: readonly TableName[], work: (shelves: Shelves) => Promise<T>): Promise<T>;
  /** Changes tables: all of it, or nothing when `work` throws. Refuses with {@link NewerDataError} when {@link readOnly}. */
  change<T>(tables: readonly TableName[], work: (shelves: Shelves) => Promise<T>): Promise<T>;
  /** Takes everything away, the database itself included. The store is closed afterwards. */
  erase(): Promise<void>;
  close(): void;
}

/** The data is of a newer release than this code. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}

/** An older copy of ours holds the database and does not let it be upgraded. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}
