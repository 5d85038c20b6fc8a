import type { StoreTrouble } from '../core/model';
import type { TableName } from './rows';
import { TABLES, TABLE_NAMES } from './schema';
import type { Key, Shelf, Shelves, Store } from './shelf';

type Fields = Record<string, unknown>;

/** `[a+b]`, `&a` and `++a` of a schema line, as field names. */
function keyFields(definition: string): { fields: string[]; counts: boolean } {
  const primary = definition.split(',', 1)[0] ?? '';
  return {
    fields: primary
      .replaceAll(/[[\]&+]+/gu, ' ')
      .trim()
      .split(' '),
    counts: primary.startsWith('++'),
  };
}

const written = (key: unknown): string => JSON.stringify(key);
/** The order of keys in a database: numbers, then texts, then lists, each by what it holds. */
function byKey(a: unknown, b: unknown): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
      const order = byKey(a[at], b[at]);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [first, second] = [typeof a === 'number' ? '' : String(a), typeof b === 'number' ? '' : String(b)];
  return first < second ? -1 : Number(first > second);
}

const byField = (index: string) => (a: Fields, b: Fields) => (Number(a[index]) || 0) - (Number(b[index]) || 0);

function shelfInMemory<Row extends object>(definition: string, rows: Map<string, Row>): Shelf<Row> {
  const { fields, counts } = keyFields(definition);
  let last = 0;
  const keyOf = (row: Row): Key => {
    const values = fields.map((field) => (row as Fields)[field]) as (string | number)[];
    return values.length === 1 ? (values[0] ?? '') : values;
  };
  const numbered = (row: Row): Row => {
    const field = fields[0] ?? '';
    if (!counts || (row as Fields)[field] !== undefined) return row;
    last += 1;
    return { ...row, [field]: last };
  };
  const put = (row: Row): Key => {
    // A copy, as a database would keep: later changes to the caller's object are not ours.
    const kept = numbered(structuredClone(row));
    const key = keyOf(kept);
    rows.set(written(key), kept);
    return key;
  };
  const where = (fits: (row: Fields) => boolean): Row[] => [...rows.values()].filter((row) => fits(row as Fields));
  const some = (value: unknown, fits: (one: unknown) => boolean): boolean =>
    Array.isArray(value) ? value.some((one) => fits(one)) : fits(value);
  const keysWhere = (index: string, fits: (one: unknown) => boolean): Key[] => where((row) => some(row[index], fits)).map(keyOf);
  return {
    get: async (key) => structuredClone(rows.get(written(key))),
    many: async (keys) => keys.map((key) => structuredClone(rows.get(written(key)))),
    all: async () => structuredClone([...rows.values()].toSorted((a, b) => byKey(keyOf(a), keyOf(b)))),
    count: async () => rows.size,
    equal: async (index, values) => structuredClone(where((row) => values.includes(row[index] as string))),
    between: async (index, from, to) =>
      structuredClone(where((row) => Number(row[index]) >= from && Number(row[index]) < to)).toSorted((a, b) =>
        byField(index)(a as Fields, b as Fields),
      ),
    keysEqual: async (index, values) => keysWhere(index, (one) => values.includes(one as string)),
    keysBetween: async (index, from, to) => keysWhere(index, (one) => Number(one) >= from && Number(one) < to),
    put: async (row) => put(row),
    async putAll(all) {
      for (const row of all) put(row);
    },
    async remove(key) {
      rows.delete(written(key));
    },
    async removeAll(keys) {
      for (const key of keys) rows.delete(written(key));
    },
    async removeWhere(index, value) {
      for (const [key, row] of rows) if ((row as Fields)[index] === value) rows.delete(key);
    },
    async removeBetween(index, from, to) {
      const gone = [...rows].filter(([, row]) => Number((row as Fields)[index]) >= from && Number((row as Fields)[index]) < to);
      for (const [key] of gone) rows.delete(key);
      return gone.length;
    },
    async clear() {
      rows.clear();
    },
  };
}

/**
 * The stand-in when the database cannot be opened (a full disk, a damaged profile): works alike and forgets everything when
 * the worker stops. A change that throws is rolled back.
 */
export function openMemory(trouble: StoreTrouble | null = null): Store {
  const tables = new Map<TableName, Map<string, object>>(TABLE_NAMES.map((name) => [name, new Map()]));
  const rowsOf = (name: TableName): Map<string, object> => tables.get(name) ?? new Map();
  const shelves = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, shelfInMemory(TABLES[name], rowsOf(name))]),
  ) as unknown as Shelves;
  let turn: Promise<unknown> = Promise.resolve();
  let changes = 0;
  const change: Store['change'] = (names, work) => {
    const run = async () => {
      const before = names.map((name) => [name, new Map(rowsOf(name))] as const);
      try {
        return await work(shelves);
      } catch (error) {
        for (const [name, rows] of before) {
          rowsOf(name).clear();
          for (const [key, row] of rows) rowsOf(name).set(key, row);
        }
        throw error;
      } finally {
        changes += 1;
      }
    };
    // One at a time, like the transactions of a database.
    const next = turn.then(run, run);
    turn = next.catch(() => null);
    return next;
  };
  return {
    shelves,
    memoryOnly: true,
    trouble,
    readOnly: false,
    get changes() {
      return changes;
    },
    look: async (_names, work) => work(shelves),
    change,
    async erase() {
      for (const rows of tables.values()) rows.clear();
    },
    close: () => {},
  };
}
