import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { bringUpToDate, exportAll, readBackup } from '../backup';
import { DATABASE, openDatabase, type Engine } from '../database';
import { openStore } from '../failure';
import { readCalendars } from '../read';
import { readEvents, readSeries } from '../read-meetings';
import type { EventRow, OccurrenceRow, TableName } from '../rows';
import { CODE_SCHEMA, KEPT_TABLES, TABLE_NAMES, VERSIONS } from '../schema';
import type { Version } from '../version';
import { thaw, type Frozen } from './frozen.fixture';

const folder = new URL('frozen/', import.meta.url);
const FROZEN = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Frozen);

describe('steps of the schema', () => {
  it('stand in order, each with a file of its own, and each but the last with a database as it left it', () => {
    const numbers = VERSIONS.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /^v\d+\.ts$/u.test(file));
    expect(files.toSorted()).toEqual(numbers.map((number) => `v${number}.ts`).toSorted());
    const frozen = FROZEN.map(({ schema }) => schema);
    expect(numbers.slice(0, -1).filter((number) => !frozen.includes(number))).toEqual([]);
  });
});

describe.each(FROZEN.map((frozen) => [`schema ${frozen.schema}`, frozen] as const))('%s', (_name, frozen) => {
  it('opens with this code: every row is there, and the mark says so', async () => {
    const store = await openDatabase(await thaw(frozen));
    expect(store).toMatchObject({ readOnly: false, memoryOnly: false });
    expect(await store.shelves.meta.get('schema')).toEqual({ key: 'schema', value: CODE_SCHEMA });
    const retired = new Set<string>(VERSIONS.flatMap((step) => step.retired ?? []));
    for (const [name, rows] of Object.entries(frozen.rows)) {
      if (name === 'meta') continue;
      const least = retired.has(name) ? 0 : rows.length;
      expect(await store.shelves[name as TableName].count(), name).toBeGreaterThanOrEqual(least);
    }
    store.close();
  });

  it('as a backup comes to the same rows as the database', async () => {
    const store = await openDatabase(await thaw(frozen));
    const upgraded: unknown = JSON.parse(await exportAll(store.shelves, 1));
    const old = { format: 'asyncable-backup', schema: frozen.schema, exported: 1, tables: frozen.rows };
    const read = readBackup(JSON.stringify(old));
    if (!read.ok) throw new Error(read.problem.code);
    expect(await bringUpToDate(read.value)).toEqual(upgraded);
    store.close();
  });
});

describe('schema 2', () => {
  it('keeps of each fact where it came from', async () => {
    const [first] = FROZEN.filter(({ schema }) => schema === 1);
    if (!first) throw new Error('the frozen database is gone');
    const store = await openDatabase(await thaw(first));
    const rest = { email: 'kenji@heron.example', origin: null, note: null };
    const evidence = await store.shelves.evidence.all();
    expect(evidence).toHaveLength(2);
    expect(evidence).toContainEqual({
      ...rest,
      field: 'zone',
      value: 'Asia/Tokyo',
      source: 'series',
      confidence: 0.75,
      learned: '2026-11-24',
    });
    expect(evidence.find((row) => row.field === 'hours')).toMatchObject({ ...rest, source: 'said', confidence: 1 });
    store.close();
  });
});

describe('schema 5', () => {
  it.each(FROZEN.filter(({ schema }) => schema < 5).map((frozen) => [frozen.schema, frozen] as const))(
    'holds in blocks every event and occurrence that schema %i had, as they were',
    async (_schema, frozen) => {
      const store = await openDatabase(await thaw(frozen));
      const { events = [], occurrences = [] } = frozen.rows as { events?: EventRow[]; occurrences?: OccurrenceRow[] };
      const live = await readCalendars(store.shelves);
      const found = await readSeries(store.shelves, new Set(events.map(({ baseId }) => baseId)), live);
      const rows = [...found.values()].flat();
      expect(rows).toHaveLength(occurrences.length);
      expect(rows).toEqual(expect.arrayContaining(occurrences));
      const read = await readEvents(store.shelves, new Set(events.map(({ baseId }) => baseId)), live);
      expect([...read.values()].flat()).toEqual(expect.arrayContaining(events.map(({ digest: _digest, ...event }) => event)));
      // What a feed gives again unchanged is not written again.
      const digests = (await store.shelves.blocks.all()).flatMap(({ series }) => series.map(({ digest }) => digest));
      expect(new Set(digests)).toEqual(new Set(events.map(({ digest }) => digest ?? null)));
      expect([await store.shelves.events.count(), await store.shelves.occurrences.count()]).toEqual([0, 0]);
      expect(KEPT_TABLES).not.toContain('events');
      store.close();
    },
  );
});

describe('an upgrade', () => {
  const first: Version = { number: 1, tables: { meta: '&key', people: '&email' }, kept: ['people'] };
  const step = (upgrade: Version['upgrade']): Version[] => [
    first,
    { number: 2, tables: { shown: '&id,start' }, kept: ['shown'], ...(upgrade ? { upgrade } : {}) },
  ];
  // Only the tables of the tried steps are there: the shelves of all others would be refused.
  const rows = async (engine: Engine): Promise<unknown[]> => {
    const db = new Dexie(DATABASE, engine);
    await db.open();
    const all: unknown[] = await db.table('people').toArray();
    db.close();
    return all;
  };
  const old = async (): Promise<Engine> =>
    thaw({ schema: 1, stores: first.tables, rows: { people: [{ email: 'a@b.example' }] } });

  it('that throws leaves the database as it was, and memory serves', async () => {
    const engine = await old();
    const versions = step(async (shelves) => {
      await shelves.people.clear();
      throw new Error('a bug of ours');
    });
    const store = await openStore(engine, () => {}, { versions });
    expect(store).toMatchObject({ memoryOnly: true, trouble: 'broken' });
    expect(await rows(engine)).toEqual([{ email: 'a@b.example' }]);
  });

  it('that an older copy holds up is given up after a while, and memory serves', async () => {
    const engine = await old();
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = engine.indexedDB.open(DATABASE);
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(new Error('not opened')));
    });
    const store = await openStore(engine, () => {}, { patience: 20 });
    expect(store).toMatchObject({ memoryOnly: true, trouble: 'blocked' });
    holder.close();
  });

  it('goes on when the older copy lets go as it is told to', async () => {
    const engine = await old();
    const holder = new Dexie(DATABASE, engine);
    await holder.open();
    const store = await openStore(engine, () => {}, { patience: 1_000 });
    expect(store).toMatchObject({ memoryOnly: false, trouble: null });
    store.close();
    holder.close();
  });

  it('of nothing at all makes every table', async () => {
    const store = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    for (const name of TABLE_NAMES) expect(await store.shelves[name].count(), name).toBe(name === 'meta' ? 1 : 0);
    expect(KEPT_TABLES.filter((name) => !TABLE_NAMES.includes(name))).toEqual([]);
    store.close();
  });
});
