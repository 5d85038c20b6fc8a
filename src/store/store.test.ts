import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ABANDONED_AFTER, beginImport, clearAbandoned, finishImport, putImport, removeCalendar } from './import';
import { openDatabase } from './database';
import { openMemory } from './memory';
import { readCalendars, readOutcomes, readSettings, summaries } from './read';
import { readEvents, readOccurrences, readSeries } from './read-meetings';
import { NOW, counts, event, occurrence, meetingsIn } from './rows.fixture';
import { TABLE_NAMES } from './schema';
import type { Shelves, Store } from './shelf';
import { KEEP, addOutcome, addShown, cleanUp, keepSeries, releaseSeries, saveSettings, undoOutcome } from './write';

const OUTCOME = {
  seriesId: 'heron',
  key: 'k',
  title: 'Heron',
  kind: null,
  outcome: 'keep-live',
  why: null,
  surface: 'card',
  at: NOW,
} as const;

async function importOne(shelves: Shelves, id: string, name = 'Ana', title = 'Heron status'): Promise<void> {
  await beginImport(shelves, { id, name, fileName: 'ana.ics', now: NOW });
  await putImport(shelves, id, {
    events: [event({ title })],
    occurrences: [occurrence(NOW), occurrence(NOW + 7 * 86_400_000)],
    now: NOW,
  });
  await finishImport(shelves, id, { counts: counts({ name }), problems: [], now: NOW });
}

// The stand-in must do as the database does: the same table for both.
describe.each<[string, () => Promise<Store>]>([
  ['database', async () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange })],
  ['memory', async () => openMemory()],
])('store in %s', (_name, open) => {
  let store: Store;
  const change = async <T>(work: (shelves: Shelves) => Promise<T>): Promise<T> => store.change(TABLE_NAMES, work);
  const look = async <T>(work: (shelves: Shelves) => Promise<T>): Promise<T> => store.look(TABLE_NAMES, work);
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('undoes a change that throws, wholly', async () => {
    await change(async (shelves) => importOne(shelves, 'a'));
    const torn = change(async (shelves) => {
      await removeCalendar(shelves, 'a');
      await addOutcome(shelves, OUTCOME);
      throw new Error('torn');
    });
    await expect(torn).rejects.toThrow('torn');
    const live = await look(readCalendars);
    expect([...live.keys()]).toEqual(['a']);
    expect((await meetingsIn(store.shelves)).occurrences).toBe(2);
    expect(await store.shelves.outcomes.count()).toBe(0);
  });

  it('keeps a copy: what the caller changes later is the caller’s', async () => {
    const guests = {
      seriesId: 'heron',
      site: 'google-calendar' as const,
      guests: [{ email: 'a@b.example', name: null, organizer: false, answer: 'accepted' as const }],
      seen: NOW,
    };
    await change(async (shelves) => shelves.guests.put(guests));
    guests.guests.length = 0;
    expect((await store.shelves.guests.get('heron'))?.guests).toHaveLength(1);
  });

  it('shows nothing of an import before it is finished', async () => {
    await change(async (shelves) => importOne(shelves, 'old', 'Ana', 'Old title'));
    await change(async (shelves) => {
      await beginImport(shelves, { id: 'new', name: 'Ana', fileName: 'ana.ics', now: NOW });
      await putImport(shelves, 'new', { events: [event({ title: 'New title' })], occurrences: [occurrence(NOW)], now: NOW });
    });
    const titles = async () =>
      look(async (shelves) => {
        const live = await readCalendars(shelves);
        return [...(await readEvents(shelves, ['heron'], live)).values()].flat().map((row) => row.title);
      });
    expect(await titles()).toEqual(['Old title']);
    await change(async (shelves) => finishImport(shelves, 'new', { counts: counts(), problems: [], now: NOW }));
    expect(await titles()).toEqual(['New title']);
    expect((await meetingsIn(store.shelves)).occurrences).toBe(1);
  });

  it('replaces a calendar of the same name only', async () => {
    await change(async (shelves) => importOne(shelves, 'a', 'Ana'));
    await change(async (shelves) => importOne(shelves, 'b', 'Ben'));
    await change(async (shelves) => importOne(shelves, 'c', 'Ana'));
    expect([...(await look(readCalendars)).keys()].toSorted()).toEqual(['b', 'c']);
  });

  it('refuses rows for an import that is finished, given up or unknown', async () => {
    await change(async (shelves) => importOne(shelves, 'a'));
    const rows = { events: [event()], occurrences: [], now: NOW };
    for (const id of ['a', 'nobody']) {
      expect(await change(async (shelves) => putImport(shelves, id, rows))).toMatchObject({
        ok: false,
        problem: { code: 'no-such-import' },
      });
      expect(
        await change(async (shelves) => finishImport(shelves, id, { counts: counts(), problems: [], now: NOW })),
      ).toMatchObject({ ok: false });
    }
    expect((await meetingsIn(store.shelves)).events).toHaveLength(1);
  });

  it('clears away imports that fell silent, and only those', async () => {
    await change(async (shelves) => {
      await importOne(shelves, 'done');
      await beginImport(shelves, { id: 'lost', name: 'x', fileName: 'x', now: NOW - ABANDONED_AFTER - 1 });
      await putImport(shelves, 'lost', {
        events: [event({ uid: 'x', baseId: 'x' })],
        occurrences: [],
        now: NOW - ABANDONED_AFTER - 1,
      });
      await beginImport(shelves, { id: 'running', name: 'y', fileName: 'y', now: NOW - ABANDONED_AFTER + 1 });
    });
    expect(await change(async (shelves) => clearAbandoned(shelves, NOW))).toBe(1);
    expect((await store.shelves.calendars.all()).map((row) => row.id).toSorted()).toEqual(['done', 'running']);
    expect((await meetingsIn(store.shelves)).events).toHaveLength(1);
  });

  it('finds occurrences that touch a span, in order, and whole series', async () => {
    await change(async (shelves) => {
      await beginImport(shelves, { id: 'a', name: 'A', fileName: 'a', now: NOW });
      const starts = [5, 3, 1, 2, 4].map((hour) => NOW + hour * 3_600_000);
      await putImport(shelves, 'a', { events: [event()], occurrences: starts.map((start) => occurrence(start)), now: NOW });
      await finishImport(shelves, 'a', { counts: counts(), problems: [], now: NOW });
    });
    const live = await look(readCalendars);
    const found = await look(async (shelves) => readOccurrences(shelves, NOW + 2.25 * 3_600_000, NOW + 4 * 3_600_000, live));
    expect(found.map((row) => (row.start - NOW) / 3_600_000)).toEqual([2, 3]);
    expect((await look(async (shelves) => readSeries(shelves, ['heron', 'other'], live))).get('heron')).toHaveLength(5);
    expect(await look(async (shelves) => readSeries(shelves, [], live))).toEqual(new Map());
  });

  it('numbers outcomes, takes one back with what it made, and releases a series without losing its history', async () => {
    const [first, second] = await change(async (shelves) => [
      await addOutcome(shelves, OUTCOME),
      await addOutcome(shelves, OUTCOME),
    ]);
    expect(second).toBeGreaterThan(first);
    const kept = { seriesId: 'heron', title: 'Heron', since: NOW, fingerprint: null };
    await change(async (shelves) => keepSeries(shelves, { ...kept, why: 'kept', outcomeId: second }));
    expect(await change(async (shelves) => undoOutcome(shelves, first))).toBe(true);
    expect(await store.shelves.kept.count()).toBe(1);
    expect(await change(async (shelves) => undoOutcome(shelves, second))).toBe(true);
    expect(await change(async (shelves) => undoOutcome(shelves, second))).toBe(false);
    expect(await store.shelves.kept.count()).toBe(0);
    await change(async (shelves) => addOutcome(shelves, OUTCOME));
    await change(async (shelves) => releaseSeries(shelves, 'heron'));
    expect((await look(readOutcomes)).get('heron')).toMatchObject([{ released: true }]);
  });

  it('never weakens a series called sensitive by keeping it', async () => {
    const kept = { seriesId: 'heron', title: 'Heron', since: NOW, fingerprint: null };
    await change(async (shelves) => keepSeries(shelves, { ...kept, why: 'sensitive', outcomeId: 1 }));
    await change(async (shelves) => keepSeries(shelves, { ...kept, why: 'kept', outcomeId: 2 }));
    expect(await store.shelves.kept.get('heron')).toMatchObject({ why: 'sensitive' });
  });

  it('writes the first time a mark was drawn, and cleans up what has served its time', async () => {
    const row = { id: 'heron@1', seriesId: 'heron', start: NOW, day: '2026-11-24', kind: null, at: NOW };
    await change(async (shelves) => addShown(shelves, [row]));
    await change(async (shelves) => addShown(shelves, [{ ...row, at: NOW + 5 }]));
    expect(await store.shelves.shown.get('heron@1')).toMatchObject({ at: NOW });
    expect(await change(async (shelves) => cleanUp(shelves, NOW + KEEP.shown - 1))).toBe(0);
    expect(await change(async (shelves) => cleanUp(shelves, NOW + KEEP.shown + 1))).toBe(1);
  });

  it('mends settings that cannot be used, field by field', async () => {
    const settings = await look(async (shelves) => readSettings(shelves, 'Europe/Lisbon', NOW));
    expect(settings).toMatchObject({ zone: 'Europe/Lisbon', hoursConfirmed: false, installed: NOW });
    await change(async (shelves) =>
      saveSettings(shelves, { ...settings, zone: 'Middle/Earth', grace: 30, hoursConfirmed: true, installed: 5 }),
    );
    expect(await look(async (shelves) => readSettings(shelves, 'Europe/Lisbon', NOW))).toMatchObject({
      zone: 'Europe/Lisbon',
      grace: 30,
      hoursConfirmed: false,
      installed: 5,
    });
  });

  it('shows of a calendar what the pages need and no more', async () => {
    await change(async (shelves) => importOne(shelves, 'a'));
    expect(Object.keys(summaries(await look(readCalendars))[0] ?? {}).toSorted()).toEqual(
      [
        'id',
        'name',
        'fileName',
        'imported',
        'events',
        'occurrences',
        'from',
        'to',
        'problems',
        'mine',
        'feedId',
        'namesGuests',
      ].toSorted(),
    );
  });

  it('erases everything', async () => {
    await change(async (shelves) => importOne(shelves, 'a'));
    await store.erase();
    store = await open();
    for (const name of TABLE_NAMES) if (name !== 'meta') expect(await store.shelves[name].count(), name).toBe(0);
  });
});
