import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { exportAll, readBackup, restoreAll } from './backup';
import { DATABASE, openDatabase, type Engine } from './database';
import { failureOf, openStore } from './failure';
import { beginImport, finishImport, putImport } from './import';
import { readCalendars } from './read';
import { NOW, counts, event, meetingsIn, occurrence } from './rows.fixture';
import { CODE_SCHEMA, KEPT_TABLES, TABLE_NAMES } from './schema';
import { NewerDataError } from './shelf';

const engine = (): Engine => ({ indexedDB: new IDBFactory(), IDBKeyRange });

/** An engine whose `open` throws what real browsers throw, so many times. */
function failing(name: string, times: number): Engine {
  const real = new IDBFactory();
  let left = times;
  const indexedDB = new Proxy(real, {
    get(target, key) {
      if (key === 'open' && left > 0) {
        return () => {
          left -= 1;
          throw new DOMException('refused', name);
        };
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { indexedDB, IDBKeyRange };
}

describe('a database that cannot be opened', () => {
  it.each(['UnknownError', 'InvalidStateError', 'QuotaExceededError'])(
    '%s: everything works in memory and says so',
    async (name) => {
      const surprises: unknown[] = [];
      const store = await openStore(failing(name, 99), (error) => surprises.push(error));
      expect(store.memoryOnly).toBe(true);
      expect(surprises).toHaveLength(1);
      await store.change(['outcomes'], async (shelves) => shelves.outcomes.clear());
    },
  );
  it('no IndexedDB at all', async () => {
    const store = await openStore({ indexedDB: undefined as unknown as IDBFactory, IDBKeyRange });
    expect(store.memoryOnly).toBe(true);
  });
  it('one failure after a crash passes', async () => {
    const store = await openStore(failing('UnknownError', 1));
    expect(store.memoryOnly).toBe(false);
    store.close();
  });
});

describe('data of a newer release', () => {
  it('is read and not written', async () => {
    const shared = engine();
    const first = await openDatabase(shared);
    await first.change(['meta', 'outcomes'], async (shelves) => shelves.meta.put({ key: 'schema', value: CODE_SCHEMA + 1 }));
    first.close();
    const store = await openStore(shared);
    expect(store).toMatchObject({ readOnly: true, memoryOnly: false });
    expect(await store.look(['outcomes'], async (shelves) => shelves.outcomes.count())).toBe(0);
    await expect(store.change(['outcomes'], async (shelves) => shelves.outcomes.clear())).rejects.toBeInstanceOf(NewerDataError);
    expect(await store.shelves.meta.get('schema')).toMatchObject({ value: CODE_SCHEMA + 1 });
    store.close();
  });
  it('is recognised even in a database with a newer native version, which Dexie opens without a word', async () => {
    const shared = engine();
    const newer = new Dexie(DATABASE, shared);
    newer.version(40).stores({ meta: '&key', later: '++id' });
    await newer.open();
    await newer.table('meta').put({ key: 'schema', value: 40 });
    newer.close();
    const store = await openStore(shared);
    expect(store.readOnly || store.memoryOnly).toBe(true);
    store.close();
  });
});

describe('failureOf', () => {
  const aborted = Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
  });
  it.each<[string, unknown, ReturnType<typeof failureOf>]>([
    ['full disk', Object.assign(new Error('full'), { name: 'QuotaExceededError' }), 'storage-full'],
    ['full disk inside an abort (Chrome)', aborted, 'storage-full'],
    ['an abort for another reason', Object.assign(new Error('x'), { name: 'AbortError' }), 'storage-broken'],
    ['closed', Object.assign(new Error('x'), { name: 'DatabaseClosedError' }), 'storage-broken'],
    ['newer data', new NewerDataError(), 'newer-data'],
    ['a bug of ours', new TypeError('x'), null],
    ['nothing', null, null],
  ])('%s', (_name, error, expected) => {
    expect(failureOf(error)).toBe(expected);
  });
});

describe('backup', () => {
  const filled = async () => {
    const store = await openDatabase(engine());
    await store.change(TABLE_NAMES, async (shelves) => {
      for (const id of ['a', 'half']) {
        await beginImport(shelves, { id, name: id, fileName: 'a.ics', now: NOW });
        await putImport(shelves, id, { events: [event()], occurrences: [occurrence(NOW)], now: NOW });
      }
      await finishImport(shelves, 'a', { counts: counts({ name: 'a' }), problems: [], now: NOW });
      await shelves.kept.put({ seriesId: 's', title: 'S', why: 'sensitive', since: NOW, outcomeId: 1, fingerprint: null });
      await shelves.outcomes.put({
        seriesId: 's',
        key: 'k',
        title: 'S',
        kind: null,
        outcome: 'acted',
        why: null,
        surface: 'card',
        at: NOW,
        released: false,
      });
    });
    return store;
  };

  it('export, erase, restore: all is as it was, unfinished imports left out', async () => {
    const store = await filled();
    const json = await store.look([...KEPT_TABLES], async (shelves) => exportAll(shelves, NOW));
    const other = await openDatabase(engine());
    const read = readBackup(json);
    if (!read.ok) throw new Error(read.problem.code);
    await other.change([...KEPT_TABLES], async (shelves) => restoreAll(shelves, read.value));
    expect(await other.look([...KEPT_TABLES], async (shelves) => exportAll(shelves, NOW))).toBe(json);
    expect([...(await readCalendars(other.shelves)).keys()]).toEqual(['a']);
    expect((await meetingsIn(other.shelves)).events).toHaveLength(1);
    store.close();
    other.close();
  });

  it.each<[string, string, string]>([
    ['torn', '{"format":"asyncable-ba', 'backup-torn'],
    ['of another tool', '{"tables":{}}', 'backup-foreign'],
    ['no object', '[]', 'backup-foreign'],
    ['null', 'null', 'backup-foreign'],
    ['of a newer release', JSON.stringify({ format: 'asyncable-backup', schema: CODE_SCHEMA + 1, tables: {} }), 'backup-newer'],
    [
      'of a schema that never was',
      JSON.stringify({ format: 'asyncable-backup', schema: 0, exported: 1, tables: {} }),
      'backup-foreign',
    ],
    [
      'of a schema below none',
      JSON.stringify({ format: 'asyncable-backup', schema: -5, exported: 1, tables: {} }),
      'backup-foreign',
    ],
    ['with a table missing', JSON.stringify({ format: 'asyncable-backup', schema: 1, tables: { settings: [] } }), 'backup-torn'],
  ])('%s: refused', (_name, json, code) => {
    expect(readBackup(json)).toMatchObject({ ok: false, problem: { code } });
  });
});
