import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../core/model';
import type { CallRow } from './call-rows';
import {
  attemptCall,
  cleanUpCalls,
  closeCallsOf,
  closeSilentCalls,
  KEEP_CALLS,
  reportCall,
  sayOfCall,
  type CallReport,
} from './calls';
import { openDatabase } from './database';
import { openMemory } from './memory';
import { NOW } from './rows.fixture';
import type { Shelves, Store } from './shelf';

const report = (phase: CallReport['phase'], end: number, fields: Partial<CallReport> = {}): CallReport => ({
  id: 'one',
  service: 'zoom',
  phase,
  number: '81100000001',
  title: 'Heron',
  start: NOW,
  end: NOW + end * 1000,
  place: null,
  most: null,
  tabId: 7,
  ...fields,
});

describe.each<[string, () => Promise<Store>]>([
  ['database', async () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange })],
  ['memory', async () => openMemory()],
])('calls in %s', (_name, open) => {
  let store: Store;
  const change = async <T>(work: (shelves: Shelves) => Promise<T>): Promise<T> => store.change(['calls', 'zoomPrompts'], work);
  const told = async (...reports: CallReport[]): Promise<void> => {
    for (const one of reports) await change(async (shelves) => reportCall(shelves, one));
  };
  const all = async (): Promise<CallRow[]> => store.shelves.calls.all();
  const spans = async (): Promise<[number, number, boolean][]> =>
    (await all()).map(({ start, end, open: isOpen }) => [(start - NOW) / 1000, (end - NOW) / 1000, isOpen]);
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('one attendance is one record, and the last word stands', async () => {
    await told(
      report('start', 0, { place: 3, most: 3 }),
      report('beat', 30, { most: 12 }),
      report('end', 75, { title: '', most: 5 }),
    );
    expect(await spans()).toEqual([[0, 75, false]]);
    expect((await all())[0]).toMatchObject({ source: 'measured', title: 'Heron', place: 3, most: 12 });
  });
  it('goes on after a reload within half a minute, under the new name', async () => {
    await told(report('start', 0), report('end', 60), report('start', 80, { id: 'two', start: NOW + 80_000 }));
    await told(report('end', 200, { id: 'two', start: NOW + 80_000 }));
    expect(await spans()).toEqual([[0, 200, false]]);
  });
  it('is another attendance after longer, in another tab, or of another call', async () => {
    const later = { start: NOW + 100_000 };
    await told(report('start', 0), report('end', 60), report('end', 150, { id: 'two', ...later }));
    await told(
      report('end', 150, { id: 'three', tabId: 8, start: NOW + 61_000 }),
      report('end', 150, { id: 'four', number: null, start: NOW + 61_000 }),
    );
    expect(await all()).toHaveLength(4);
  });
  it('a killed browser loses what came after the last beat: the record is closed there', async () => {
    await told(report('start', 0), report('beat', 30), report('beat', 60));
    await change(async (shelves) => closeSilentCalls(shelves, NOW + DAY, true));
    expect(await spans()).toEqual([[0, 60, false]]);
    expect((await all())[0]?.tabId).toBeNull();
  });
  it('a record that still beats is left open', async () => {
    await told(report('start', 0), report('beat', 60));
    await change(async (shelves) => closeSilentCalls(shelves, NOW + 2 * MINUTE, false));
    expect(await spans()).toEqual([[0, 60, true]]);
  });
  it('ends with its tab, when it was told of a moment before', async () => {
    await told(report('beat', 60), report('beat', 60, { id: 'other', tabId: 8, number: '1234567890' }));
    await change(async (shelves) => closeCallsOf(shelves, 7, NOW + 85_000));
    expect(await spans()).toEqual([
      [0, 85, false],
      [0, 60, true],
    ]);
    await change(async (shelves) => closeCallsOf(shelves, 8, NOW + DAY));
    expect((await spans())[1]).toEqual([0, 60, false]);
  });
  it('an attempt is one however often the page is opened, and gives way to what is measured', async () => {
    const attempt = { id: 'try', service: 'zoom', number: '81100000001', tabId: 7 } as const;
    await change(async (shelves) => attemptCall(shelves, { ...attempt, at: NOW - MINUTE }));
    await change(async (shelves) => attemptCall(shelves, { ...attempt, id: 'again', at: NOW - 30_000 }));
    expect((await all()).map(({ id, source }) => [id, source])).toEqual([['try', 'attempted']]);
    await told(report('start', 0));
    expect((await all()).map(({ id, source }) => [id, source])).toEqual([['one', 'measured']]);
  });
  it('keeps what the person said through later reports', async () => {
    await told(report('beat', 60));
    expect(await change(async (shelves) => sayOfCall(shelves, 'one', { correction: { kind: 'absent' } }))).toBe(true);
    expect(await change(async (shelves) => sayOfCall(shelves, 'none', { answer: 'yes' }))).toBe(false);
    await told(report('end', 90));
    expect((await all())[0]).toMatchObject({ correction: { kind: 'absent' }, open: false });
  });
  it('is cleared away after its time', async () => {
    await told(report('end', 60));
    await change(async (shelves) => cleanUpCalls(shelves, NOW + KEEP_CALLS - DAY));
    expect(await all()).toHaveLength(1);
    await change(async (shelves) => cleanUpCalls(shelves, NOW + KEEP_CALLS + DAY));
    expect(await all()).toHaveLength(0);
  });
});
