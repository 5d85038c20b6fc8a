/** A server and a house for tests of feeds; everything in them is invented. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Fetch } from '../../calendars/feed/fetch-feed';
import type { FeedProgress } from '../../core/model';
import { openDatabase } from '../../store/database';
import { addFeed, FEED_TABLES, keepFeed, type FeedRow, type Store } from '../../store';
import { meetingsIn } from '../../store/rows.fixture';
import { makeFeeds } from './feeds';
import type { FeedHouse } from './house';

/** Tuesday 24 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 24, 12);
export const ADDRESS = 'https://feeds.heron.example/private-0123456789abcdef/basic.ics';

/** A VEVENT of the heron calendar. */
export const event = (uid: string, title: string, ...lines: string[]): string =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTART:20261125T100000Z',
    'DTEND:20261125T103000Z',
    `SUMMARY:${title}`,
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

export const calendar = (name: string, ...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', `X-WR-CALNAME:${name}`, ...events, 'END:VCALENDAR', ''].join('\r\n');

export interface Scene {
  readonly house: FeedHouse;
  readonly store: Store;
  readonly told: FeedProgress[];
  readonly alarms: (number | null)[];
  readonly surprises: string[];
  /** What the server was asked, with the headers of ours. */
  readonly asked: { address: string; options: RequestInit }[];
  /** Sets what the server answers from now on. */
  serve(answer: () => Response | Promise<Response>): void;
  clock: { now: number };
  allowed: boolean;
}

export async function scene(): Promise<Scene> {
  const store = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  let answer: () => Response | Promise<Response> = () => new Response('', { status: 500 });
  const asked: Scene['asked'] = [];
  const get: Fetch = async (address, options) => {
    asked.push({ address, options });
    return answer();
  };
  const busy = new Set<string>();
  const built: Omit<Scene, 'house'> = {
    store,
    told: [],
    alarms: [],
    surprises: [],
    asked,
    serve: (next) => void (answer = next),
    clock: { now: NOW },
    allowed: true,
  };
  const house: FeedHouse = {
    store: async () => store,
    now: () => built.clock.now,
    zone: () => 'Europe/Lisbon',
    mayAsk: async () => all.allowed,
    tell: (_id, progress) => void built.told.push(progress),
    refresh: async () => undefined,
    async alone(name, work) {
      if (busy.has(name)) return;
      busy.add(name);
      await work().finally(() => busy.delete(name));
    },
    wakeAt: async (at) => void built.alarms.push(at),
    turns: (signal) => ({ signal, clock: () => performance.now(), pause: () => Promise.resolve() }),
    surprised: (code) => void built.surprises.push(code),
    get,
  };
  const all: Scene = { ...built, house };
  return all;
}

export const HERON = calendar(
  'Heron',
  event('a@google.com', 'Status'),
  event('b@google.com', 'Planning', 'RRULE:FREQ=WEEKLY;COUNT=4'),
);

export async function connected(given: Scene, source: FeedRow['source'] = 'address'): Promise<string> {
  const { id } = await given.store.change(FEED_TABLES, async (shelves) =>
    addFeed(shelves, { id: 'feed', source, address: ADDRESS, host: 'feeds.heron.example', added: NOW }),
  );
  return id;
}

export const titles = async (store: Store): Promise<string[]> =>
  (await meetingsIn(store.shelves)).events.map(({ title }) => title).toSorted();
export const serveText = (given: Scene, text: string, headers: Record<string, string> = {}): void =>
  given.serve(() => new Response(text, { headers: { 'content-type': 'text/calendar', ...headers } }));

/** Reads, says yes, and gives the feeds. */
export async function kept(given: Scene): Promise<ReturnType<typeof makeFeeds>> {
  const feeds = makeFeeds(given.house);
  await connected(given);
  await feeds.read('feed');
  await given.store.change(FEED_TABLES, async (shelves) => keepFeed(shelves, 'feed', new Set(['feed'])));
  return feeds;
}
