import { describe, expect, it } from 'vitest';
import { exported } from '../../calendars/feed/export.fixture';
import { DAY } from '../../core/model';
import { readCalendars, readOccurrences, type Store } from '../../store';
import { meetingsIn } from '../../store/rows.fixture';
import { makeFeeds } from './feeds';
import { calendar, event, HERON, kept, NOW, scene, serveText, titles } from './feeds.fixture';

describe('a feed that is read again', () => {
  it('writes only the difference', async () => {
    const given = await scene();
    const steady = event('steady@google.com', 'Steady', 'RRULE:FREQ=WEEKLY;COUNT=5');
    serveText(given, HERON.replace('END:VCALENDAR', `${steady}\r\nEND:VCALENDAR`));
    await kept(given);
    const next = calendar(
      'Heron',
      event('b@google.com', 'Planning', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event('c@google.com', 'Retro'),
      steady,
    );
    serveText(given, next);
    const puts: string[] = [];
    const { store } = given;
    const watching: Store = {
      ...store,
      change: async (tables, work) =>
        store.change(tables, async (shelves) =>
          work({
            ...shelves,
            blocks: {
              ...shelves.blocks,
              putAll: async (rows) => {
                puts.push(...rows.flatMap(({ series }) => series.map((one) => one.event.title)));
                return shelves.blocks.putAll(rows);
              },
            },
          }),
        ),
    };
    const again = makeFeeds({ ...given.house, store: async () => watching });
    await again.read('feed');
    expect(await titles(store)).toEqual(['Planning', 'Retro', 'Steady']);
    expect(puts).toEqual(expect.arrayContaining(['Planning', 'Retro']));
    expect(puts).not.toContain('Steady');
    expect((await meetingsIn(store.shelves)).occurrences).toBe(9);
    puts.length = 0;
    await again.read('feed');
    expect(puts).toEqual([]);
  });

  it.each([
    ['whole', 'END:VCALENDAR\r\n'],
    ['broken off', 'BEGIN:VEVENT\r\nUID:d'],
  ])('holds once what moved to another week, in a calendar that is %s', async (_name, end) => {
    const given = await scene();
    serveText(given, HERON);
    const feeds = await kept(given);
    const moved = event('a@google.com', 'Status').replaceAll('20261125', '20270310');
    serveText(given, calendar('Heron', moved, event('b@google.com', 'Planning')).replace('END:VCALENDAR\r\n', end));
    await feeds.read('feed');
    expect(await titles(given.store)).toEqual(['Planning', 'Status']);
    const live = await readCalendars(given.store.shelves);
    const found = await readOccurrences(given.store.shelves, NOW - 400 * DAY, NOW + 400 * DAY, live);
    expect(found.map(({ uid, start }) => [uid, new Date(start).toISOString().slice(0, 10)])).toEqual([
      ['b@google.com', '2026-11-25'],
      ['a@google.com', '2027-03-10'],
    ]);
  });

  it('is neither parsed nor written when nothing but the time of writing differs, and counts as read', async () => {
    const given = await scene();
    const at = (stamp: string, title = 'Status'): string =>
      calendar('ana@heron.example', event('a@google.com', title, `DTSTAMP:${stamp}`), event('b@google.com', 'Planning'));
    const serve = (text: string): void =>
      given.serve(() => new Response(exported({ 'ana.ics': text }), { headers: { 'content-type': 'application/zip' } }));
    serve(at('20261124T120000Z'));
    const feeds = await kept(given);
    const phases = async (now: number): Promise<Set<string>> => {
      given.told.length = 0;
      given.clock.now = now;
      await feeds.read('feed');
      return new Set(given.told.map(({ phase }) => phase));
    };
    serve(at('20261125T120000Z'));
    expect(await phases(NOW + DAY)).toEqual(new Set(['fetching']));
    expect(await given.store.shelves.feeds.get('feed')).toMatchObject({ refreshed: NOW + DAY, problem: null, failures: 0 });
    expect(await given.store.shelves.jobs.count()).toBe(0);
    expect(await given.store.shelves.parcels.count()).toBe(0);
    serve(at('20261126T120000Z', 'Status II'));
    expect(await phases(NOW + DAY)).toContain('finishing');
    expect(await titles(given.store)).toEqual(['Planning', 'Status II']);
    // A month on, the same calendar has other occurrences.
    expect(await phases(NOW + 40 * DAY)).toContain('finishing');
  });

  it('is read again as long as it breaks off', async () => {
    const given = await scene();
    serveText(given, HERON);
    const feeds = await kept(given);
    serveText(given, HERON.replace('END:VCALENDAR\r\n', ''));
    for (const time of [1, 2]) {
      given.told.length = 0;
      await feeds.read('feed');
      expect(given.told.at(-1)?.phase, `time ${time}`).toBe('finishing');
      expect(await given.store.shelves.feeds.get('feed')).toMatchObject({ problem: { code: 'feed-truncated' } });
    }
  });
});
