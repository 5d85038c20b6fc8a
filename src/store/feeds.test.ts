import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../core/model';
import { exportAll, KEPT_TABLES } from '.';
import { openDatabase } from './database';
import {
  addFeed,
  beginJob,
  calendarForFeed,
  clearFeeds,
  FEED_TABLES,
  finishFeed,
  hideCalendar,
  keepFeed,
  removeFeed,
  restoreFeed,
} from './feeds';
import { beginImport, finishImport, hasGuests, putImport } from './import';
import { readCalendars } from './read';
import { counts, event, NOW, putMeetings, meetingsIn } from './rows.fixture';
import type { Shelves, Store } from './shelf';

const ADDRESS = 'https://feeds.heron.example/private-0123456789/basic.ics';
const attendee = (email: string, kind: 'person' | 'group' | 'room' = 'person') => ({
  email,
  name: null,
  kind,
  role: 'required' as const,
  answer: 'accepted' as const,
  organizer: false,
});

let store: Store;
const change = async <T>(work: (shelves: Shelves) => Promise<T>): Promise<T> => store.change(FEED_TABLES, work);
beforeEach(async () => {
  store = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
});

/** A feed whose one calendar was read. */
async function found(id = 'f'): Promise<void> {
  await change(async (shelves) => {
    const feed = await addFeed(shelves, { id, source: 'address', address: ADDRESS, host: 'feeds.heron.example', added: NOW });
    const job = await beginJob(shelves, id, { now: NOW, zone: 'UTC', window: { from: 0, to: 1 } });
    if (!job.ok) throw new Error(job.problem.code);
    await calendarForFeed(shelves, feed, id, '', NOW);
    await putMeetings(shelves, [{ ...event(), calendarId: id }], []);
    const tally = {
      calendarId: id,
      name: 'Heron',
      fileName: '',
      events: 1,
      occurrences: 0,
      namesGuests: true,
      zone: null,
      owner: null,
      problems: [],
      cut: false,
    };
    await finishFeed(shelves, feed, { ...job.value, tallies: [tally] }, { now: NOW, next: null });
  });
}
const live = async (): Promise<string[]> => [...(await readCalendars(store.shelves)).keys()];

describe('a feed in the store', () => {
  it('is seen once it is kept, gone once it is removed, back once it is restored, and goes for good after a day', async () => {
    await found();
    expect(await live()).toEqual([]);
    await change(async (shelves) => keepFeed(shelves, 'f', new Set(['f'])));
    expect(await live()).toEqual(['f']);
    await change(async (shelves) => removeFeed(shelves, 'f', NOW));
    expect(await live()).toEqual([]);
    await change(async (shelves) => restoreFeed(shelves, 'f'));
    expect(await live()).toEqual(['f']);
    await change(async (shelves) => removeFeed(shelves, 'f', NOW));
    expect(await change(async (shelves) => clearFeeds(shelves, NOW + DAY / 2))).toEqual([]);
    expect(await change(async (shelves) => clearFeeds(shelves, NOW + 2 * DAY))).toMatchObject([{ id: 'f' }]);
    for (const name of FEED_TABLES) expect(await store.shelves[name].count(), name).toBe(0);
  });

  it('that was never said yes to goes at once when it is left, and by itself after a day', async () => {
    await found();
    expect(await change(async (shelves) => removeFeed(shelves, 'f', NOW))).toMatchObject({ id: 'f' });
    expect((await meetingsIn(store.shelves)).events).toHaveLength(0);
    await found('g');
    await change(async (shelves) => clearFeeds(shelves, NOW + 2 * DAY));
    for (const name of FEED_TABLES) expect(await store.shelves[name].count(), name).toBe(0);
  });

  it('is one, however often its address is pasted; pasting it again brings a removed one back', async () => {
    await found();
    await change(async (shelves) => keepFeed(shelves, 'f', new Set()));
    await change(async (shelves) => removeFeed(shelves, 'f', NOW));
    const again = await change(async (shelves) =>
      addFeed(shelves, { id: 'other', source: 'address', address: ADDRESS, host: 'feeds.heron.example', added: NOW }),
    );
    expect(again).toMatchObject({ id: 'f', state: 'kept' });
    expect(await live()).toEqual(['f']);
  });

  it('is in no export: neither its address nor what was not said yes to', async () => {
    await found();
    expect(KEPT_TABLES.filter((name) => ['feeds', 'jobs', 'parcels'].includes(name))).toEqual([]);
    const json = await exportAll(store.shelves, NOW);
    expect(json).not.toContain('private-0123456789');
    expect(json).not.toContain('Heron status');
  });
});

describe('a calendar of a file', () => {
  const file = async (id: string, name: string): Promise<void> =>
    change(async (shelves) => {
      await beginImport(shelves, { id, name, fileName: 'a.ics', now: NOW });
      await putImport(shelves, id, { events: [event()], occurrences: [], now: NOW });
      await finishImport(shelves, id, { counts: counts({ name }), problems: [], now: NOW });
    });

  it('is taken away and brought back', async () => {
    await file('a', 'Ana');
    expect(await change(async (shelves) => hideCalendar(shelves, 'a', true, NOW))).toBe(true);
    expect(await live()).toEqual([]);
    expect(await change(async (shelves) => hideCalendar(shelves, 'a', false, NOW))).toBe(true);
    expect(await live()).toEqual(['a']);
    await change(async (shelves) => hideCalendar(shelves, 'a', true, NOW));
    await change(async (shelves) => clearFeeds(shelves, NOW + 2 * DAY));
    expect((await meetingsIn(store.shelves)).events).toHaveLength(0);
  });

  it('does not take the place of one that is fetched, though both have one name', async () => {
    await found();
    await change(async (shelves) => keepFeed(shelves, 'f', new Set(['f'])));
    await file('a', 'Heron');
    expect((await live()).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['a', 'f']);
  });
});

describe('whether a calendar names guests', () => {
  it.each([
    ['nobody', [], false],
    ['a calendar that lists itself', [attendee('x@group.calendar.google.com', 'group')], false],
    ['the owner alone', [attendee('ana@heron.example')], false],
    ['a person and a room', [attendee('ana@heron.example'), attendee('c@resource.calendar.google.com', 'room')], false],
    ['two people', [attendee('ana@heron.example'), attendee('ben@heron.example')], true],
  ])('%s', (_name, attendees, names) => expect(hasGuests({ attendees })).toBe(names));
});
