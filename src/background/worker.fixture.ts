/** A worker that can be woken again and again over one database, and what it told the browser. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { DAY, STANDARD_WEEK, type CallService, type Instant } from '../core/model';
import { PROTOCOL, type Answers, type Kind, type Reply, type Requests } from '../messages/messages';
import type { SenderFacts } from '../messages/policy';
import { SAMPLES } from '../messages/samples.fixture';
import { openStore, type Store } from '../store';
import { counts, event, occurrence } from '../store/rows.fixture';
import type { Reach } from './context';
import { handlers } from './handlers';
import { APP, ENGLISH, OWN, PAGE, stillReach } from './reach.fixture';
import { makeRouter, type Router } from './router';
import { NOW, at, attendee, inZone, snapshot } from './world.fixture';

interface World {
  engine: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange };
  clock: Instant;
  opened: Promise<Store> | null;
  told: string[];
  kept: [string, unknown][];
  surprises: unknown[];
  active: { id: number; url: string } | null;
  /** Services that the person lets us measure. */
  measured: readonly CallService[];
}

const anew = (): World => ({
  engine: { indexedDB: new IDBFactory(), IDBKeyRange },
  clock: NOW,
  opened: null,
  told: [],
  kept: [],
  surprises: [],
  active: null,
  measured: ['zoom'],
});
/** What stands outside the worker; new for each test. */
export const world: World = anew();
beforeEach(() => void Object.assign(world, anew()));

const reach = (): Reach =>
  stillReach(world.told, {
    refresh: async () => void world.told.push('refresh'),
    openOptions: async (section) => void world.told.push(`options ${section}`),
    activeTab: async () => world.active,
    siteTabs: async () => [7],
    mayMeasure: async (service) => world.measured.includes(service),
    showSign: async (tab, sign, marks) => void world.told.push(`${tab} ${sign} ${marks}`),
    announceReportAt: async (when) => void world.told.push(`report ${when}`),
    clearRest: async () => void world.told.push('cleared'),
    keepGlance: (name, shown) => void world.kept.push([name, shown]),
  });

/** A worker as it stands after waking: nothing is left but the database. */
export function wake(): Router {
  world.opened = null;
  return makeRouter({
    own: OWN,
    handlers,
    reach: reach(),
    lang: 'en-GB',
    t: ENGLISH,
    store: async () => (world.opened ??= openStore(world.engine)),
    reopen: async () => (world.opened = openStore(world.engine)),
    now: () => world.clock,
    zone: () => 'Europe/Lisbon',
    surprised: (code, error) => world.surprises.push(code, error),
  });
}

export async function ask<K extends Kind>(
  router: Router,
  kind: K,
  fields: Requests[K],
  sender: SenderFacts = APP,
): Promise<Answers[K]> {
  const reply = (await router.answer({ v: PROTOCOL, kind, ...fields }, sender)) as Reply<K> | undefined;
  if (!reply?.ok) throw new Error(`${kind}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** A weekly status round of nine at 10:00, and a call of two that is 03:00 in Tokyo. */
export async function importCalendar(router: Router): Promise<string> {
  const nine = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gil', 'hal', 'ivy'].map((name) =>
    attendee(name, { organizer: name === 'ana' }),
  );
  const { importId } = await ask(router, 'calendar/begin', { name: 'Ana', fileName: 'ana.ics', bytes: 100 });
  const weeks = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1].map((week) => week * 7 * DAY);
  await ask(router, 'calendar/put', {
    importId,
    events: [
      event({ attendees: nine, title: 'Weekly status update', description: 'Agenda: status round, each team reports progress' }),
      event({
        uid: 'late',
        baseId: 'late',
        title: 'Roadmap with Tokyo',
        description: '',
        attendees: [...nine.slice(0, 3), attendee('kenji')],
      }),
    ],
    occurrences: [
      ...weeks.map((week) => occurrence(at(25, 10) + week, { end: at(25, 11) + week })),
      ...weeks.map((week) => occurrence(at(26, 18) + week, { uid: 'late', baseId: 'late', end: at(26, 19) + week })),
    ],
  });
  const { calendar } = await ask(router, 'calendar/finish', {
    importId,
    counts: counts({ events: 2, occurrences: 20, name: 'Ana', owner: 'ana@heron.example' }),
    problems: [],
  });
  return calendar.id;
}

export const STATUS = snapshot({ key: 'status', title: 'Weekly status update', instance: { at: at(25, 10) } });
export const LATE = snapshot({
  key: 'late',
  baseId: 'late',
  title: 'Roadmap with Tokyo',
  instance: { at: at(26, 18) },
  start: at(26, 18),
  end: at(26, 19),
});
export const marksOf = async (router: Router, snapshots = [STATUS, LATE]) =>
  ask(router, 'page/marks', { ...SAMPLES['page/marks'], snapshots }, PAGE);

/** Installed long ago, hours confirmed, Kenji in Tokyo. */
export async function settled(): Promise<Router> {
  world.clock = NOW - 60 * DAY;
  const first = wake();
  await ask(first, 'settings/save', { patch: { hoursConfirmed: true, hours: STANDARD_WEEK, zone: 'Europe/Lisbon' } });
  world.clock = NOW;
  const router = wake();
  await ask(router, 'person/save', { person: inZone('kenji', 'Asia/Tokyo') });
  await importCalendar(router);
  world.told.length = 0;
  return router;
}
