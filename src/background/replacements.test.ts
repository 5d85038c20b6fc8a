/** Replacements over the whole background: composed, taken, followed, tried, handed on, asked. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, STANDARD_WEEK, type Instant } from '../core/model';
import { PROTOCOL, type Answers, type Kind, type Reply, type Requests } from '../messages/messages';
import type { SenderFacts } from '../messages/policy';
import { cleanUpReplacements, openStore, readProposals, type Store } from '../store';
import { counts, event, occurrence } from '../store/rows.fixture';
import type { Reach } from './context';
import { handlers } from './handlers';
import { makeRouter, type Router } from './router';
import { at, attendee, inZone, NOW, snapshot } from './world.fixture';

const OWN = { id: 'self', origin: 'chrome-extension://self' };
const APP: SenderFacts = { id: 'self', origin: OWN.origin };
const PAGE: SenderFacts = { id: 'self', origin: 'https://calendar.google.com', frameId: 0, tab: { id: 7 } };

let clock: Instant;
let store: Store;
let router: Router;
let told: string[];

const nothing = async (): Promise<void> => {};
const reach: Reach = {
  googleAccount: async () => 0,
  readFeed: () => undefined,
  stopFeed: () => undefined,
  mindFeeds: () => undefined,
  giveBack: nothing,
  refresh: nothing,
  openOptions: nothing,
  openPage: async (name, hash) => void told.push(`${name} ${hash}`),
  remind: async (waiting) => void told.push(`remind ${waiting}`),
  activeTab: async () => null,
  siteTabs: async () => [],
  showSign: nothing,
  shareSettings: async () => false,
  leftOver: async () => [],
  announceReportAt: nothing,
  clearRest: nothing,
};

async function replyTo<K extends Kind>(kind: K, fields: Requests[K], sender: SenderFacts = APP): Promise<Reply<K>> {
  return (await router.answer({ v: PROTOCOL, kind, ...fields }, sender)) as Reply<K>;
}
async function ask<K extends Kind>(kind: K, fields: Requests[K], sender: SenderFacts = APP): Promise<Answers[K]> {
  const reply = await replyTo(kind, fields, sender);
  if (!reply.ok) throw new Error(`${kind}: ${JSON.stringify(reply)}`);
  return reply.value;
}

const WEEKS = [-3, -2, -1, 0, 1, 2, 3].map((week) => week * 7 * DAY);
const people = (organizer: string) =>
  ['ana', 'ben', 'kenji'].map((name) => attendee(name, { organizer: name === organizer, role: 'required' }));

/** A weekly status of three, called by `organizer`; `minutes` and `weeks` as the calendar has it at the time. */
async function importCalendar(organizer = 'ana', minutes = 60, weeks = WEEKS): Promise<void> {
  const { importId } = await ask('calendar/begin', { name: 'Ana', fileName: 'ana.ics', bytes: 100 });
  const text = { title: 'Weekly status update', description: 'Agenda: status round https://board.example/heron' };
  await ask('calendar/put', {
    importId,
    events: weeks.length === 0 ? [] : [event({ ...text, attendees: people(organizer) })],
    occurrences: weeks.map((week) => occurrence(at(25, 10) + week, { end: at(25, 10) + week + minutes * 60_000 })),
  });
  const facts = { events: 1, occurrences: weeks.length, name: 'Ana', owner: 'ana@heron.example' };
  await ask('calendar/finish', { importId, counts: counts(facts), problems: [] });
}

const STATUS = snapshot({ key: 'status', title: 'Weekly status update', instance: { at: at(25, 10) } });

beforeEach(async () => {
  told = [];
  clock = NOW - 60 * DAY;
  store = await openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  router = makeRouter({
    own: OWN,
    handlers,
    reach,
    lang: 'en-GB',
    t: Object.assign((key: string) => key, { lang: 'en-GB', dir: 'ltr' as const }),
    store: async () => store,
    reopen: async () => store,
    now: () => clock,
    zone: () => 'Europe/Lisbon',
    surprised: (_code, error) => {
      throw error;
    },
  });
  await ask('settings/save', { patch: { hoursConfirmed: true, hours: STANDARD_WEEK, zone: 'Europe/Lisbon' } });
  clock = NOW;
  await ask('person/save', { person: inZone('kenji', 'Asia/Tokyo') });
  await ask('person/save', { person: inZone('ben', 'Europe/Lisbon') });
});

/** Opens the composer from the page and gives its number. */
async function compose(): Promise<number> {
  await ask('page/compose', { snapshot: STATUS, format: 'check-in' }, PAGE);
  return Number(told.at(-1)?.split(' ')[1]);
}
const taken = (id: number) =>
  ({ id, format: 'check-in', subject: 'S', body: 'B', lang: 'en', way: 'rich', tool: null, role: 'organizer' }) as const;

describe('composing', () => {
  it('fills in all that the meeting says: link, readers, deadlines inside their hours', async () => {
    await importCalendar();
    const state = await ask('compose/state', { id: await compose(), format: null, wish: {} });
    expect(state).toMatchObject({ format: 'check-in', roleKnown: true, moment: false });
    expect(state.wish).toMatchObject({ role: 'organizer', link: 'https://board.example/heron', lang: 'en-GB' });
    expect(state.draft.body).toContain('https://board.example/heron');
    expect(state.draft.deadlines.map(({ zone }) => zone)).toEqual(['Asia/Tokyo', 'Europe/Lisbon']);
    expect(state.choices).toHaveLength(10);
    expect(state.recipients.map(({ email }) => email)).toEqual(['ben@heron.example', 'kenji@heron.example']);
  });

  it('of somebody else’s meeting makes an offer to them alone', async () => {
    await importCalendar('ben');
    const state = await ask('compose/state', { id: await compose(), format: null, wish: {} });
    expect(state.wish.role).toBe('attendee');
    expect(state.recipients.map(({ email }) => email)).toEqual(['ben@heron.example']);
    expect(await replyTo('trial/begin', { id: state.id })).toMatchObject({ ok: false, problem: { code: 'not-the-organizer' } });
  });

  it('is refused for a protected talk, whoever asks', async () => {
    await ask('person/save', { person: { ...inZone('tiago', 'Europe/Lisbon'), relation: 'report' } });
    const guests = ['ana', 'tiago'].map((name) => ({
      email: `${name}@heron.example`,
      name,
      organizer: name === 'ana',
      answer: 'accepted' as const,
    }));
    const talk = snapshot({ key: 'talk', baseId: 'talk', title: 'Ana / Tiago', guests });
    await ask('settings/save', { patch: { emails: ['ana@heron.example'] } });
    await ask('page/compose', { snapshot: talk, format: null }, PAGE);
    const id = Number(told.at(-1)?.split(' ')[1]);
    const refused = { ok: false, problem: { code: 'protected' } };
    expect(await replyTo('compose/state', { id, format: null, wish: {} })).toMatchObject(refused);
    expect(await replyTo('relay/state', { id })).toMatchObject(refused);
    expect(await replyTo('check-in/state', { id })).toMatchObject(refused);
    expect(await replyTo('trial/begin', { id })).toMatchObject(refused);
    const draft = { format: 'check-in', subject: 'S', body: 'B', lang: 'en', way: 'card' } as const;
    expect(await replyTo('page/taken', { snapshot: talk, ...draft }, PAGE)).toMatchObject({ problem: { code: 'protected' } });
  });

  it('from a stored calendar, and of one that is gone', async () => {
    await importCalendar();
    const { id } = await ask('compose/open', { seriesId: 'heron', start: at(25, 10), format: null });
    expect((await ask('compose/state', { id, format: null, wish: {} })).meeting.title).toBe('Weekly status update');
    const lost = await ask('compose/open', { seriesId: 'nowhere', start: at(25, 10), format: null });
    expect(await replyTo('compose/state', { id: lost.id, format: null, wish: {} })).toMatchObject({
      problem: { code: 'no-such-meeting' },
    });
  });
});

describe('the closed loop', () => {
  const proposals = async () => store.look(['proposals'], async (shelves) => readProposals(shelves, 0, NOW + 400 * DAY));

  it('one proposal for a draft that went to two places, and undone as one', async () => {
    await importCalendar();
    const id = await compose();
    const first = await ask('compose/taken', taken(id));
    const second = await ask('compose/taken', { ...taken(id), way: 'md' });
    expect(second).toEqual(first);
    expect(await proposals()).toHaveLength(1);
    expect((await ask('compose/state', { id, format: null, wish: {} })).recent).toHaveLength(1);
    await ask('compose/take-back', first);
    expect(await proposals()).toEqual([]);
    expect(await store.shelves.outcomes.count()).toBe(0);
    expect(await store.shelves.drafts.count()).toBe(0);
  });

  it('a copy on the card is followed as well', async () => {
    await importCalendar();
    const draft = { format: 'board-update', subject: 'S', body: 'B', lang: 'en', way: 'card' } as const;
    await ask('page/taken', { snapshot: STATUS, ...draft }, PAGE);
    expect(await proposals()).toMatchObject([{ format: 'board-update', role: 'organizer', became: null }]);
  });

  it.each<[string, () => Promise<void>, string]>([
    ['shorter', () => importCalendar('ana', 30), 'shortened'],
    ['gone', () => importCalendar('ana', 60, []), 'replaced'],
    ['held as it was', () => importCalendar(), 'live'],
  ])('reads from the next calendar: %s', async (_name, refresh, became) => {
    await importCalendar();
    await ask('compose/taken', taken(await compose()));
    clock = NOW + 3 * DAY;
    for (const { id } of (await ask('options/state', {})).calendars) await ask('calendar/remove', { calendarId: id });
    await refresh();
    expect(await proposals()).toMatchObject([{ became, source: 'calendar', settled: clock }]);
    expect((await ask('loop/state', {})).ask).toEqual([]);
  });

  it('asks once where no calendar says it', async () => {
    await importCalendar();
    const { proposalId } = await ask('compose/taken', taken(await compose()));
    clock = NOW + 4 * DAY;
    expect((await ask('loop/state', {})).ask).toHaveLength(1);
    await ask('loop/answer', { proposalId, became: 'moved' });
    expect(await proposals()).toMatchObject([{ became: 'moved', source: 'person' }]);
    expect((await ask('loop/state', {})).ask).toEqual([]);
    expect(await replyTo('loop/answer', { proposalId: 99, became: 'live' })).toMatchObject({ ok: false });
  });

  it('tries two weeks without, and reminds when they are over', async () => {
    await importCalendar();
    const { trial } = await ask('trial/begin', { id: await compose() });
    expect(trial.rests).toHaveLength(2);
    clock = trial.decideAt + 1;
    expect((await ask('loop/state', {})).due).toHaveLength(1);
    await ask('trial/decide', { seriesId: 'heron', decided: 'ended' });
    expect((await ask('loop/state', {})).due).toEqual([]);
  });
});

describe('boards', () => {
  it('a relay is planned from known hours, and its notes stay', async () => {
    await importCalendar();
    const id = await compose();
    const board = await ask('relay/state', { id });
    expect(board.runners.map(({ self }) => self)).toEqual([true, false, false]);
    const due = board.plan.relay?.legs[0]?.due ?? 0;
    expect(due).toBeGreaterThan(0);
    const note = { due, taken: true, done: 'Notes', next: '', blockers: '', decisions: '', links: '' };
    await ask('relay/note', { id, note });
    expect((await ask('relay/state', { id })).notes).toEqual([note]);
    expect((await ask('relay/state', { id })).from).toBe(board.from);
  });

  it('a check-in reminds only who asked, at the start of their day, until they answered', async () => {
    await importCalendar();
    const { checkIn, saved } = await ask('check-in/state', { id: await compose() });
    expect(saved).toBe(false);
    const kept = await ask('check-in/save', { checkIn: { ...checkIn, questions: ['Done?'], remind: true } });
    expect(told.at(-1)).toBe('remind false');
    clock = kept.checkIn.next + 1;
    await ask('check-in/answer', { seriesId: 'heron', who: 'Ben', answers: ['yes'] });
    const after = await ask('check-in/state', { id: await compose() });
    expect(after.checkIn.next).toBeGreaterThan(clock);
    expect(after.answers).toMatchObject([{ who: 'Ben', answers: ['yes'] }]);
    await ask('check-in/forget', { answerId: after.answers[0]?.id ?? 0 });
    await ask('check-in/stop', { seriesId: 'heron' });
    expect((await ask('check-in/state', { id: await compose() })).saved).toBe(false);
  });
});

describe('what waits for the person', () => {
  const waiting = async () => (await ask('waiting/state', {})).waiting;

  it('a recording, once the meeting is over, until it is sent', async () => {
    await importCalendar();
    const id = await compose();
    const end = at(25, 11);
    expect((await ask('compose/state', { id, format: null, wish: {} })).sendReminder).toBeNull();
    expect(await ask('recording/remind', { id, remind: true })).toEqual({ due: end });
    expect(told.at(-1)).toBe('remind false');
    const state = await ask('compose/state', { id, format: null, wish: {} });
    expect(state).toMatchObject({ sendReminder: end, format: 'recorded-meeting' });
    clock = end - 1;
    expect(await waiting()).toEqual([]);
    clock = end;
    const item = { kind: 'recording', seriesId: 'heron', title: 'Weekly status update', since: end, compositionId: id };
    expect(await waiting()).toEqual([item]);
    // A draft written long before the meeting is not cleared away from under its reminder.
    await store.change(['compositions', 'proposals', 'answers'], async (shelves) => cleanUpReplacements(shelves, end + 29 * DAY));
    clock = end + 29 * DAY;
    expect(await waiting()).toEqual([item]);
    await ask('recording/remind', { id, remind: false });
    expect(told.at(-1)).toBe('remind false');
    expect(await waiting()).toEqual([]);
  });

  it('no recording of a protected talk, nor of a meeting that is gone', async () => {
    const gone = await ask('compose/open', { seriesId: 'nowhere', start: at(25, 10), format: null });
    for (const id of [gone.id, 99])
      expect(await replyTo('recording/remind', { id, remind: true })).toMatchObject({ problem: { code: 'no-such-meeting' } });
    await ask('person/save', { person: { ...inZone('kenji', 'Asia/Tokyo'), relation: 'report' } });
    const talk = snapshot({ key: 'talk', baseId: 'talk', title: 'Performance review Kenji' });
    await ask('page/compose', { snapshot: talk, format: null }, PAGE);
    const id = Number(told.at(-1)?.split(' ')[1]);
    expect(await replyTo('recording/remind', { id, remind: true })).toMatchObject({ problem: { code: 'protected' } });
    expect(await store.shelves.compositions.get(id)).not.toHaveProperty('send');
  });

  it('check-ins and trials that are due, longest first; and one question about an earlier proposal', async () => {
    await importCalendar();
    const id = await compose();
    const { trial } = await ask('trial/begin', { id });
    const { checkIn } = await ask('check-in/state', { id });
    const kept = await ask('check-in/save', { checkIn: { ...checkIn, questions: ['Done?'], remind: true } });
    const { proposalId } = await ask('compose/taken', taken(id));
    clock = trial.decideAt + 1;
    const state = await ask('waiting/state', {});
    expect(state.waiting).toMatchObject([
      { kind: 'check-in', since: kept.checkIn.next },
      { kind: 'trial', since: trial.decideAt },
    ]);
    expect(state.ask).toMatchObject({ id: proposalId });
    await ask('loop/answer', { proposalId, became: null });
    expect((await ask('waiting/state', {})).ask).toBeNull();
  });

  it('a check-in is found by its series when its meeting has left the calendar', async () => {
    await importCalendar();
    const { checkIn } = await ask('check-in/state', { id: await compose() });
    await ask('check-in/save', { checkIn: { ...checkIn, questions: ['Done?'] } });
    for (const { id } of (await ask('options/state', {})).calendars) await ask('calendar/remove', { calendarId: id });
    await ask('check-in/answer', { seriesId: 'heron', who: 'Ben', answers: ['yes'] });
    expect(await ask('check-in/kept', { seriesId: 'heron' })).toMatchObject({ saved: true, answers: [{ who: 'Ben' }] });
    expect(await replyTo('check-in/kept', { seriesId: 'other' })).toMatchObject({ problem: { code: 'no-such-check-in' } });
  });
});

describe('an opened meeting', () => {
  it('is read again once something is stored', async () => {
    await importCalendar();
    const before = await ask('page/card', { snapshot: STATUS }, PAGE);
    expect(before.kept).toBe(false);
    const choice = { seriesId: 'heron', key: 'status', title: 'S', meetingKind: null, why: null, surface: 'card' } as const;
    await ask('page/outcome', { ...choice, outcome: 'keep-live' }, PAGE);
    expect((await ask('page/card', { snapshot: STATUS }, PAGE)).kept).toBe(true);
  });
});
