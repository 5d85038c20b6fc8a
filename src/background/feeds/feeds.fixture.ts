/** A server and a house for tests of feeds; everything in them is invented. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Fetch } from '../../calendars/feed/fetch-feed';
import type { FeedProgress } from '../../core/model';
import { openDatabase } from '../../store/database';
import type { Store } from '../../store';
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
