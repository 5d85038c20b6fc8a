import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, DAY } from '../../core/model';
import { exported } from '../../calendars/feed/export.fixture';
import type { FeedRow, JobRow, Store } from '../../store';
import { meetingsIn } from '../../store/rows.fixture';
import { makeFeeds } from './feeds';
import { calendar, connected, event, HERON, kept, NOW, scene, serveText, titles } from './feeds.fixture';

const feedIn = async (store: Store): Promise<FeedRow | undefined> => store.shelves.feeds.get('feed');

describe('a feed', () => {
  it('is found first, and seen by nobody until it is kept', async () => {
    const given = await scene();
    serveText(given, HERON);
    await connected(given);
    await makeFeeds(given.house).read('feed');
    expect(await feedIn(given.store)).toMatchObject({ state: 'found', refreshed: NOW, problem: null });
    expect(await given.store.shelves.calendars.all()).toMatchObject([
      { id: 'feed', state: 'found', name: 'Heron', events: 2, occurrences: 5 },
    ]);
    expect(await given.store.shelves.jobs.count()).toBe(0);
    expect(await given.store.shelves.parcels.count()).toBe(0);
    expect(new Set(given.told.map(({ phase }) => phase))).toEqual(new Set(['fetching', 'reading', 'removing', 'finishing']));
    const parts = given.told.map(({ fraction }) => fraction);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });

  it('asks with what the server said of the last copy, and takes "unchanged" for an answer', async () => {
    const given = await scene();
    serveText(given, HERON, { etag: '"one"', 'last-modified': 'Tue, 24 Nov 2026 11:00:00 GMT' });
    const feeds = await kept(given);
    given.serve(() => new Response(null, { status: 304 }));
    given.clock.now = NOW + HOUR;
    await feeds.read('feed');
    expect(given.asked.at(-1)?.options).toMatchObject({
      credentials: 'omit',
      headers: { 'if-none-match': '"one"', 'if-modified-since': 'Tue, 24 Nov 2026 11:00:00 GMT' },
    });
    expect(await feedIn(given.store)).toMatchObject({ refreshed: NOW + HOUR, next: NOW + 2 * HOUR, problem: null });
    // A month on, the same calendar has other occurrences: it is asked for whole.
    given.clock.now = NOW + 40 * DAY;
    serveText(given, HERON, { etag: '"one"' });
    await feeds.read('feed');
    expect(given.asked.at(-1)?.options.headers).toEqual({});
  });

  it('takes nothing away when the calendar breaks off, and says so', async () => {
    const given = await scene();
    serveText(given, HERON);
    const feeds = await kept(given);
    serveText(
      given,
      `${calendar('Heron', event('c@google.com', 'Retro')).replace('END:VCALENDAR\r\n', '')}BEGIN:VEVENT\r\nUID:d`,
    );
    await feeds.read('feed');
    expect(await titles(given.store)).toEqual(['Planning', 'Retro', 'Status']);
    expect(await feedIn(given.store)).toMatchObject({ state: 'kept', problem: { code: 'feed-truncated' } });
  });

  it('holds each calendar of an export under its own name; the one with an address is the person’s', async () => {
    const given = await scene();
    const zip = (): Uint8Array<ArrayBuffer> =>
      exported({
        'ana@heron.example.ics': calendar('ana@heron.example', event('a@google.com', 'Status')),
        'Team_1@group.calendar.google.com.ics': calendar('Team', event('t@google.com', 'Release')),
      });
    given.serve(() => new Response(zip(), { headers: { 'content-type': 'application/zip' } }));
    await connected(given, 'google');
    const feeds = makeFeeds(given.house);
    await feeds.read('feed');
    expect(given.asked[0]?.options).toMatchObject({ credentials: 'include', redirect: 'manual' });
    const rows = (await given.store.shelves.calendars.all()).map(({ id, mine }) => [id, mine]);
    expect(rows.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['feed:Team_1@group.calendar.google.com', false],
      ['feed:ana@heron.example', true],
    ]);
    given.serve(
      () => new Response(exported({ 'ana@heron.example.ics': calendar('ana@heron.example', event('a@google.com', 'Status')) })),
    );
    await feeds.read('feed');
    expect(await given.store.shelves.calendars.count()).toBe(1);
    expect(await titles(given.store)).toEqual(['Status']);
  });
});

describe('a feed that cannot be read', () => {
  const html = (): Response =>
    new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } });
  it.each<[string, FeedRow['source'], () => Response | Promise<Response>, string]>([
    ['404', 'address', () => new Response('', { status: 404 }), 'feed-gone'],
    ['403', 'address', () => new Response('', { status: 403 }), 'feed-forbidden'],
    ['401 of Google', 'google', () => new Response('', { status: 401 }), 'feed-signed-out'],
    ['500', 'address', () => new Response('', { status: 500 }), 'feed-server'],
    ['429', 'address', () => new Response('', { status: 429, headers: { 'retry-after': '7200' } }), 'feed-busy'],
    ['a page', 'address', html, 'feed-html'],
    ['a page of Google', 'google', html, 'feed-signed-out'],
    ['words', 'address', () => new Response('hello', { headers: { 'content-type': 'text/plain' } }), 'feed-html'],
    ['nobody there', 'address', () => Promise.reject(new TypeError('Failed to fetch')), 'feed-offline'],
    ['half a zip', 'google', () => new Response(exported({ 'a.ics': HERON }).slice(0, 60)), 'feed-truncated'],
    ['too short', 'address', () => new Response('BEGIN:VCALENDAR', { headers: { 'content-length': '900' } }), 'feed-truncated'],
    ['too large', 'address', () => new Response('x', { headers: { 'content-length': '900000000' } }), 'file-too-large'],
  ])('%s: %s', async (_name, source, answer, code) => {
    const given = await scene();
    given.serve(answer);
    await connected(given, source);
    await makeFeeds(given.house).read('feed');
    const feed = await feedIn(given.store);
    expect(feed).toMatchObject({ state: 'new', problem: { code }, failures: 1 });
    expect(JSON.stringify(feed?.problem)).not.toContain('0123456789abcdef');
    expect(await given.store.shelves.jobs.count()).toBe(0);
    expect(given.surprises).toEqual([]);
  });

  it('keeps the copy there was, and is asked again later and later', async () => {
    const given = await scene();
    serveText(given, HERON);
    const feeds = await kept(given);
    given.serve(() => new Response('', { status: 500 }));
    const waits: number[] = [];
    for (let time = 0; time < 9; time += 1) {
      await feeds.read('feed');
      waits.push(((await feedIn(given.store))?.next ?? 0) - NOW);
    }
    expect(waits.slice(0, 3)).toEqual([5 * MINUTE, 10 * MINUTE, 20 * MINUTE]);
    expect(waits.at(-1)).toBe(12 * HOUR);
    expect(await titles(given.store)).toEqual(['Planning', 'Status']);
    given.serve(() => new Response('', { status: 429, headers: { 'retry-after': '72000' } }));
    await feeds.read('feed');
    expect(((await feedIn(given.store))?.next ?? 0) - NOW).toBe(20 * HOUR);
    serveText(given, HERON);
    await feeds.read('feed');
    expect(await feedIn(given.store)).toMatchObject({ failures: 0, problem: null, next: NOW + HOUR });
  });

  it('is not asked at all without the right to', async () => {
    const given = await scene();
    given.allowed = false;
    await connected(given);
    await makeFeeds(given.house).read('feed');
    expect(given.asked).toEqual([]);
    expect(await feedIn(given.store)).toMatchObject({ problem: { code: 'feed-no-access' } });
  });
});

describe('a worker that is killed', () => {
  /** Lets so many transactions through and then kills the worker: nothing it does later reaches the store. */
  function mortal(store: Store, transactions: number): { readonly store: Store; readonly killed: Promise<false> } {
    let left = transactions;
    let kill = (): void => undefined;
    const killed = new Promise<false>((resolve) => (kill = () => resolve(false)));
    const change: Store['change'] = async (tables, work) => {
      left -= 1;
      if (left >= 0) return store.change(tables, work);
      kill();
      return new Promise(() => undefined);
    };
    return { store: { ...store, change }, killed };
  }
  const many = calendar(
    'Heron',
    ...Array.from({ length: 14 }, (_, at) => event(`e${at}@google.com`, `Event ${at}`, 'RRULE:FREQ=WEEKLY;COUNT=2')),
  );

  it('loses nothing, whichever step it was at', { timeout: 60_000 }, async () => {
    const steps: string[] = [];
    let ended = false;
    for (let transactions = 1; !ended; transactions += 1) {
      const given = await scene();
      serveText(given, many);
      await connected(given);
      const first = mortal(given.store, transactions);
      const alone = async (_name: string, work: () => Promise<void>): Promise<void> => work();
      const dying = makeFeeds({ ...given.house, store: async () => first.store, alone, batch: 6 });
      ended = await Promise.race([dying.read('feed').then(() => true), first.killed]);
      const job: JobRow | undefined = await given.store.shelves.jobs.get('feed');
      if (job) steps.push(job.step === 'reading' ? `reading from ${job.cursor}` : job.step);
      const asked = given.asked.length;
      await makeFeeds({ ...given.house, batch: 6 }).wake();
      const rows = await given.store.shelves.calendars.all();
      expect(rows, `killed after ${transactions}`).toMatchObject([{ state: 'found', events: 14, occurrences: 28 }]);
      expect((await meetingsIn(given.store.shelves)).events).toHaveLength(14);
      expect((await meetingsIn(given.store.shelves)).occurrences).toBe(28);
      expect(await given.store.shelves.jobs.count()).toBe(0);
      expect(await given.store.shelves.parcels.count()).toBe(0);
      // What was fetched is not fetched again.
      expect(given.asked.length - asked).toBe(job?.step === 'fetching' ? 1 : 0);
    }
    expect(new Set(steps)).toEqual(
      new Set([
        'fetching',
        'reading from 0',
        'reading from 2',
        'reading from 4',
        'reading from 6',
        'reading from 8',
        'reading from 10',
        'reading from 12',
        'reading from 14',
        'removing',
        'finishing',
      ]),
    );
  });

  it('is followed by one reading, however many wake up at once', async () => {
    const given = await scene();
    serveText(given, HERON);
    await connected(given);
    const feeds = makeFeeds(given.house);
    await Promise.all([feeds.read('feed'), feeds.read('feed'), feeds.wake()]);
    expect(given.asked).toHaveLength(1);
  });
});
