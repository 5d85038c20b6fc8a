import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, DAY, STANDARD_WEEK, type Instant } from '../core/model';
import { PROTOCOL, type Answers, type Kind, type Reply, type Requests } from '../messages/messages';
import { maySend, recognise, type SenderFacts } from '../messages/policy';
import { SAMPLES } from '../messages/samples.fixture';
import { openStore, type Store } from '../store';
import { counts, event, occurrence } from '../store/rows.fixture';
import type { Reach } from './context';
import { handlers } from './handlers';
import { makeRouter, type Router } from './router';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { makeTranslate } from '../platform/i18n';
import { NOW, at, attendee, inZone, snapshot } from './world.fixture';

const OWN = { id: 'self', origin: 'chrome-extension://self' };
const PAGE: SenderFacts = { id: 'self', origin: 'https://calendar.google.com', frameId: 0, tab: { id: 7 } };
const APP: SenderFacts = { id: 'self', origin: OWN.origin };

const messages: Readonly<Record<string, { readonly message: string }>> = en;
const TRANSLATE = makeTranslate((key) => messages[key]?.message ?? '', 'en-GB');

let engine: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange };
let clock: Instant;
let opened: Promise<Store> | null;
let told: string[];
let kept: [string, unknown][];
let surprises: unknown[];
let active: { id: number; url: string } | null;

const reach: Reach = {
  readFeed: () => undefined,
  stopFeed: () => undefined,
  mindFeeds: () => undefined,
  giveBack: async () => undefined,
  googleAccount: async () => 0,
  refresh: async () => void told.push('refresh'),
  openOptions: async (section) => void told.push(`options ${section}`),
  openPage: async (page, hash) => void told.push(`${page} ${hash}`),
  remind: async (waiting) => void told.push(`remind ${waiting}`),
  activeTab: async () => active,
  siteTabs: async () => [7],
  showSign: async (tab, sign, marks) => void told.push(`${tab} ${sign} ${marks}`),
  announceReportAt: async (when) => void told.push(`report ${when}`),
  clearRest: async () => void told.push('cleared'),
  keepGlance: (name, shown) => void kept.push([name, shown]),
  leftOver: async () => [],
  shareSettings: async () => false,
};

const MAIL: SenderFacts = { ...PAGE, origin: 'https://mail.google.com', url: 'https://mail.google.com/mail/u/0/' };
const ZOOM: SenderFacts = { ...PAGE, origin: 'https://app.zoom.us', url: 'https://app.zoom.us/meeting' };
const may = (facts: SenderFacts, kind: Kind): boolean => {
  const sender = recognise(facts, OWN);
  return sender !== null && maySend(sender, kind);
};

/** A worker as it stands after waking: nothing is left but the database. */
function wake(): Router {
  opened = null;
  return makeRouter({
    own: OWN,
    handlers,
    reach,
    lang: 'en-GB',
    t: TRANSLATE,
    store: async () => (opened ??= openStore(engine)),
    reopen: async () => (opened = openStore(engine)),
    now: () => clock,
    zone: () => 'Europe/Lisbon',
    surprised: (code, error) => surprises.push(code, error),
  });
}

async function ask<K extends Kind>(router: Router, kind: K, fields: Requests[K], sender: SenderFacts = APP): Promise<Answers[K]> {
  const reply = (await router.answer({ v: PROTOCOL, kind, ...fields }, sender)) as Reply<K> | undefined;
  if (!reply?.ok) throw new Error(`${kind}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** A weekly status round of nine at 10:00, and a call of two that is 03:00 in Tokyo. */
async function importCalendar(router: Router): Promise<string> {
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
        attendees: [nine[0]!, nine[1]!, nine[2]!, attendee('kenji')],
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

const STATUS = snapshot({ key: 'status', title: 'Weekly status update', instance: { at: at(25, 10) } });
const LATE = snapshot({
  key: 'late',
  baseId: 'late',
  title: 'Roadmap with Tokyo',
  instance: { at: at(26, 18) },
  start: at(26, 18),
  end: at(26, 19),
});
const marksOf = async (router: Router, snapshots = [STATUS, LATE]) =>
  ask(router, 'page/marks', { ...SAMPLES['page/marks'], snapshots }, PAGE);

/** Installed long ago, hours confirmed, Kenji in Tokyo. */
async function settled(): Promise<Router> {
  clock = NOW - 60 * DAY;
  const first = wake();
  await ask(first, 'settings/save', { patch: { hoursConfirmed: true, hours: STANDARD_WEEK, zone: 'Europe/Lisbon' } });
  clock = NOW;
  const router = wake();
  await ask(router, 'person/save', { person: inZone('kenji', 'Asia/Tokyo') });
  await importCalendar(router);
  told.length = 0;
  return router;
}

beforeEach(() => {
  engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  clock = NOW;
  told = [];
  kept = [];
  surprises = [];
  active = null;
});

describe('who is answered', () => {
  it('silence for strangers and unknown kinds, a problem for spoiled fields; nothing is thrown, nothing is changed', async () => {
    const router = await settled();
    const before = await ask(router, 'data/export', {});
    const kinds = Object.keys(SAMPLES) as Kind[];
    for (const kind of kinds) {
      const message = { v: PROTOCOL, kind, ...SAMPLES[kind] };
      for (const sender of [{ ...APP, id: 'other' }, { ...PAGE, origin: 'https://evil.example' }, { ...PAGE, frameId: 1 }, {}])
        expect(router.answer(message, sender)).toBeUndefined();
      const role = [PAGE, MAIL, ZOOM, APP].find((one) => may(one, kind)) ?? APP;
      expect(await router.answer({ ...message, extra: 1 }, role)).toMatchObject({ ok: false, problem: { code: 'bad-message' } });
      expect(await router.answer({ ...message, v: 2 }, role)).toMatchObject({ ok: false });
    }
    for (const strange of [null, 1, 'page/marks', {}, { v: 1, kind: 'nope' }, { v: 1, kind: '__proto__' }])
      expect(router.answer(strange, APP)).toBeUndefined();
    expect(router.answer({ v: PROTOCOL, kind: 'data/erase' }, PAGE)).toBeUndefined();
    expect(router.refusals).toMatchObject({ unknownKind: 6, sender: kinds.length * 4 + 1, fields: kinds.length * 2 });
    expect((await ask(router, 'data/export', {})).json.replace(/"exported":\d+/u, '')).toBe(
      before.json.replace(/"exported":\d+/u, ''),
    );
    expect(surprises).toEqual([]);
  });

  it('a page that speaks for another site is refused', async () => {
    const spoofed = { v: PROTOCOL, kind: 'page/marks', ...SAMPLES['page/marks'], site: 'gmail' };
    expect(await wake().answer(spoofed, PAGE)).toMatchObject({
      ok: false,
      problem: { code: 'bad-message', params: { field: 'site' } },
    });
  });

  it('a flood of a thousand is stopped; the popup goes on', async () => {
    const router = wake();
    const replies = await Promise.all(
      Array.from({ length: 1000 }, async () =>
        router.answer({ v: PROTOCOL, kind: 'page/health', ...SAMPLES['page/health'] }, PAGE),
      ),
    );
    expect(replies.filter((reply) => reply?.ok).length).toBeLessThanOrEqual(120);
    expect(replies.at(-1)).toMatchObject({ ok: false, problem: { code: 'too-many' } });
    await ask(router, 'popup/state', { tabUrl: null });
  });
});

describe('marks', () => {
  it('say night and could-be-async, with facts, and light the icon', async () => {
    const { marks, paused } = await marksOf(await settled());
    expect(paused).toBe(false);
    expect(marks.find((mark) => mark.key === 'late')).toMatchObject({
      hours: 'night',
      headline: { code: 'night_for', params: { affected: 1, considered: 4 } },
      detail: { code: 'local_time', params: { time: '03:00', city: 'Tokyo' } },
      shown: true,
    });
    expect(marks.find((mark) => mark.key === 'status')).toMatchObject({
      async: true,
      hours: null,
      headline: { code: 'could_be_async' },
    });
    expect(told).toEqual(['7 marks 1']);
  });

  it('survive the death of the worker, and the popup lists them', async () => {
    const { marks } = await marksOf(await settled());
    active = { id: 7, url: 'https://calendar.google.com/r' };
    const popup = await ask(wake(), 'popup/state', { tabUrl: active.url });
    expect(popup.page).toEqual({ site: 'google-calendar', marks, meetings: 2 });
    expect(popup.week).toMatchObject({ meetings: 2, minutes: 120, medianMinutes: 120 });
    expect(popup.next.map((one) => [one.title, one.sign])).toContainEqual(['Roadmap with Tokyo', 'night']);
    expect(popup.health).toMatchObject([{ site: 'google-calendar', state: 'healthy', seen: NOW }]);
    // For the next first paint, and nothing of a page that may be another one by then.
    expect(kept.at(-1)).toEqual(['popup', { ...popup, page: null }]);
  });

  it('this week’s report is kept for its next first paint, another week’s is not', async () => {
    const router = await settled();
    const week = await ask(router, 'report/week', { at: null });
    expect(kept).toEqual([['report', week]]);
    await ask(router, 'report/week', { at: NOW - 7 * DAY });
    expect(kept).toHaveLength(1);
  });

  it('nothing is kept without a calendar', async () => {
    await ask(wake(), 'popup/state', { tabUrl: null });
    expect(kept).toEqual([]);
  });

  it('a listed meeting answers why, flagged or not, without its people', async () => {
    const router = await settled();
    const { next } = await ask(router, 'popup/state', { tabUrl: null });
    const byTitle = new Map(
      await Promise.all(
        next.map(async ({ title, seriesId, start }) => [title, await ask(router, 'popup/why', { seriesId, start })] as const),
      ),
    );
    expect(byTitle.get('Weekly status update')).toMatchObject({
      verdict: 'async',
      flagged: true,
      kind: 'status-update',
      joined: true,
    });
    expect(byTitle.get('Roadmap with Tokyo')).toMatchObject({ flagged: false, severity: 'night', affected: 2, considered: 4 });
    expect([...byTitle.values()].flatMap(({ attendees }) => attendees)).toEqual([]);
    const gone = { v: PROTOCOL, kind: 'popup/why', seriesId: 'late', start: at(26, 18) + 1 };
    expect(await router.answer(gone, APP)).toEqual({ ok: false, problem: { code: 'no-such-meeting', params: {} } });
    expect(router.answer({ ...gone, start: at(26, 18) }, PAGE)).toBeUndefined();
  });

  it('none while paused, and again afterwards', async () => {
    const router = await settled();
    await ask(router, 'app/pause', { until: NOW + HOUR });
    expect(told).toEqual(['refresh', '7 paused 0']);
    expect(await marksOf(router)).toEqual({ marks: [], paused: true });
    clock += HOUR + MINUTE;
    expect((await marksOf(router)).marks).toHaveLength(2);
  });

  it('wait in the popup until the first week is over, unless they are sure', async () => {
    const router = wake();
    await importCalendar(router);
    const { marks } = await marksOf(router, [STATUS]);
    expect(marks.filter((mark) => mark.shown && mark.hours !== null)).toEqual([]);
  });

  it('a tab that was open before an update asks to be refreshed', async () => {
    active = { id: 9, url: 'https://calendar.google.com/r' };
    const popup = await ask(await settled(), 'popup/state', { tabUrl: active.url });
    expect(popup.page).toBeNull();
    expect(popup.health).toMatchObject([{ state: 'asleep', checks: [{ id: 'page-not-connected' }] }]);
  });
});

describe('answers of the person', () => {
  const outcome = (fields: Partial<Requests['page/outcome']> = {}) => ({
    ...SAMPLES['page/outcome'],
    key: 'status',
    seriesId: 'heron',
    ...fields,
  });
  const keys = async (router: Router) => (await marksOf(router)).marks.map((mark) => mark.key);

  it('keep live: never mentioned again, listed, and let go again', async () => {
    const router = await settled();
    await ask(router, 'page/outcome', outcome(), PAGE);
    expect(await keys(wake())).toEqual(['late']);
    expect((await ask(router, 'options/state', {})).kept).toMatchObject([
      { seriesId: 'heron', why: 'kept', title: 'Heron status' },
    ]);
    expect(await ask(router, 'page/card', { snapshot: STATUS }, PAGE)).toMatchObject({
      kept: true,
      headline: { code: 'kept_live' },
    });
    await ask(router, 'series/release', { seriesId: 'heron' });
    expect(await keys(router)).toEqual(['status', 'late']);
  });

  it('undo takes it back as if it had not been', async () => {
    const router = await settled();
    const { outcomeId } = await ask(router, 'page/outcome', outcome(), PAGE);
    await ask(router, 'page/undo', { outcomeId }, PAGE);
    expect(await keys(router)).toEqual(['status', 'late']);
    expect(await router.answer({ v: PROTOCOL, kind: 'page/undo', outcomeId }, PAGE)).toMatchObject({
      problem: { code: 'no-such-outcome' },
    });
  });

  it('sensitive protects the series at once: only the hour is left to say', async () => {
    const router = await settled();
    await ask(router, 'page/outcome', outcome({ seriesId: 'late', key: 'late', outcome: 'not-useful', why: 'sensitive' }), PAGE);
    const late = await ask(router, 'page/card', { snapshot: LATE }, PAGE);
    expect(late).toMatchObject({ verdict: 'protected', flagged: false, formats: [], headline: { code: 'night_for' } });
  });

  it('not now three times keeps it live', async () => {
    const router = await settled();
    for (const day of [0, 20, 60]) {
      clock = NOW + day * DAY;
      await ask(router, 'page/outcome', outcome({ outcome: 'not-now', key: `k${day}` }), PAGE);
    }
    expect((await ask(router, 'options/state', {})).kept).toMatchObject([{ seriesId: 'heron', why: 'kept' }]);
  });
});

describe('data', () => {
  it('an import that was given up leaves nothing', async () => {
    const router = await settled();
    const { importId } = await ask(router, 'calendar/begin', { name: 'Ana', fileName: 'b.ics', bytes: 1 });
    await ask(wake(), 'calendar/put', { importId, events: [event({ title: 'Half' })], occurrences: [] });
    await ask(router, 'calendar/abandon', { importId });
    expect(await router.answer({ v: PROTOCOL, kind: 'calendar/put', importId, events: [], occurrences: [] }, APP)).toMatchObject({
      problem: { code: 'no-such-import' },
    });
    expect((await ask(router, 'options/state', {})).calendars).toHaveLength(1);
    expect((await ask(router, 'data/export', {})).json).not.toContain('Half');
  });

  it('takes the owner’s address from the file, and never a confirmed zone', async () => {
    const router = await settled();
    const { settings } = await ask(router, 'options/state', {});
    expect(settings).toMatchObject({ emails: ['ana@heron.example'], zone: 'Europe/Lisbon' });
  });

  it('erases everything, and says when it did', async () => {
    const router = await settled();
    await ask(router, 'data/erase', {});
    expect(told).toEqual(['cleared', 'refresh']);
    expect(await ask(wake(), 'options/state', {})).toMatchObject({
      calendars: [],
      people: [],
      kept: [],
      settings: { emails: [] },
    });
  });

  it('without a database everything works, and says that nothing is kept', async () => {
    engine = { indexedDB: undefined as unknown as IDBFactory, IDBKeyRange };
    const router = wake();
    await importCalendar(router);
    expect(await ask(router, 'popup/state', { tabUrl: null })).toMatchObject({ memoryOnly: true, calendars: [{ name: 'Ana' }] });
  });
});
