import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CalendarEvent, DAY, HOUR, type Instant, MINUTE, type Person, STANDARD_WEEK } from '../../core/model';
import { toInstant } from '../../core/time';
import { type Answers, type Kind, PROTOCOL, type Reply, type Requests } from '../../messages/messages';
import type { SenderFacts } from '../../messages/policy';
import { openStore, type Store } from '../../store';
import { counts, event, occurrence } from '../../store/rows.fixture';
import { handlers } from '../handlers';
import { APP, ENGLISH, FRAME, OWN, PAGE, stillReach } from '../reach.fixture';
import { makeRouter, type Router } from '../router';
import { attendee, inZone, snapshot } from '../world.fixture';

const LISBON = 'Europe/Lisbon';
/** Saturday 6 March 2027: eight days before New York's clock changes, three weeks before Lisbon's. */
const NOW = Date.UTC(2027, 2, 6, 12);

let clock: Instant;
let told: string[];
let store: Promise<Store>;
let router: Router;

beforeEach(() => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  clock = NOW;
  told = [];
  store = openStore(engine);
  router = makeRouter({
    own: OWN,
    handlers,
    reach: stillReach(told, { remind: async () => undefined }),
    lang: 'en-GB',
    t: ENGLISH,
    store: () => store,
    reopen: () => store,
    now: () => clock,
    zone: () => LISBON,
    surprised: (code, error) => {
      throw new Error(code, { cause: error });
    },
  });
});

async function reply<K extends Kind>(kind: K, fields: Requests[K], sender: SenderFacts = APP): Promise<Reply<K>> {
  return (await router.answer({ v: PROTOCOL, kind, ...fields }, sender)) as Reply<K>;
}
async function ask<K extends Kind>(kind: K, fields: Requests[K], sender: SenderFacts = APP): Promise<Answers[K]> {
  const made = await reply(kind, fields, sender);
  if (!made.ok) throw new Error(`${kind}: ${JSON.stringify(made)}`);
  return made.value;
}

interface Series {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  /** Wall time in Lisbon of a weekly meeting, from Wednesday 6 January 2027 on. */
  readonly hour: number;
  readonly minutes?: number;
  readonly with: readonly string[];
  readonly more?: Partial<CalendarEvent>;
}

const startOf = ({ hour }: Pick<Series, 'hour'>, week: number): Instant => {
  const day = new Date(Date.UTC(2027, 0, 6 + week * 7)).toISOString().slice(0, 10);
  return toInstant(LISBON, day, hour * 60);
};
/** The tenth of the series: Wednesday 10 March 2027, the next from {@link NOW}. */
const NEXT = 9;

async function settle(
  series: readonly Series[],
  people: readonly Person[],
  patch: Requests['settings/save']['patch'] = {},
): Promise<void> {
  const own = { hoursConfirmed: true, hours: STANDARD_WEEK, zone: LISBON, emails: ['ana@heron.example'] };
  await ask('settings/save', { patch: { ...own, ...patch } });
  for (const person of people) await ask('person/save', { person });
  const { importId } = await ask('calendar/begin', { name: 'Ana', fileName: 'ana.ics', bytes: 100 });
  const occurrences = series.flatMap((one) =>
    Array.from({ length: 60 }, (_, week) => {
      const start = startOf(one, week);
      return occurrence(start, { uid: one.id, baseId: one.id, end: start + (one.minutes ?? 60) * MINUTE });
    }),
  );
  await ask('calendar/put', {
    importId,
    events: series.map(({ id, title, description, with: guests, more }) =>
      event({
        uid: id,
        baseId: id,
        title: title ?? id,
        description: description ?? '',
        zone: LISBON,
        cadence: 'weekly',
        attendees: ['ana', ...guests].map((name) => attendee(name, { organizer: name === 'ana' })),
        ...more,
      }),
    ),
    occurrences,
  });
  await ask('calendar/finish', {
    importId,
    counts: counts({ events: series.length, occurrences: occurrences.length, name: 'Ana', owner: 'ana@heron.example' }),
    problems: [],
  });
}

const shown = (one: Series, week = NEXT) =>
  snapshot({
    key: one.id,
    baseId: one.id,
    title: one.title ?? one.id,
    instance: { at: startOf(one, week) },
    start: startOf(one, week),
    end: startOf(one, week) + (one.minutes ?? 60) * MINUTE,
  });
const meeting = (one: Series, week = NEXT): Requests['plan/state'] => {
  const start = startOf(one, week);
  return { seriesId: one.id, start, end: start + (one.minutes ?? 60) * MINUTE, title: one.title ?? one.id };
};

const LATE: Series = { id: 'late', title: 'Roadmap with Kolkata', hour: 16, with: ['ravi'] };
const RAVI = inZone('ravi', 'Asia/Kolkata');

describe('page/plan', () => {
  it('gives better slots with reasons, local times and a proposal, and none that the own calendar bars', async () => {
    const status: Series = { id: 'status', hour: 9, minutes: 120, with: ['ben'] };
    await settle([LATE, status], [RAVI]);
    const plan = await ask('page/plan', { snapshot: shown(LATE) }, FRAME);
    expect(plan.slots.length).toBeGreaterThan(0);
    for (const slot of plan.slots) {
      expect(slot.why).toContain('within working hours');
      expect(slot.text).toMatch(/^Could we move “Roadmap with Kolkata” to .*in Lisbon, .*in Kolkata/u);
      expect(slot.attendees.map((one) => one.class)).not.toContain('night');
      const barred = startOf(status, NEXT);
      expect(slot.start >= barred + 2 * HOUR || slot.end <= barred).toBe(true);
    }
  });

  it('offers nothing where the hour suits, and nothing where the series is kept live', async () => {
    const fine: Series = { id: 'fine', hour: 10, with: ['ravi'] };
    await settle([LATE, fine], [RAVI]);
    expect(await ask('page/plan', { snapshot: shown(fine) }, FRAME)).toEqual({ notes: [], slots: [], lines: [], offers: [] });
    const choice = { key: 'late', title: 'Roadmap', meetingKind: null, why: null, surface: 'card' } as const;
    await ask('page/outcome', { ...choice, seriesId: 'late', outcome: 'keep-live' });
    expect(await ask('page/plan', { snapshot: shown(LATE) }, FRAME)).toMatchObject({ slots: [], lines: [], offers: [] });
  });

  it('a talk with a report gets better slots, and never a relay, halves or absence', async () => {
    const talk: Series = { id: 'talk', title: 'Ana / Ravi', hour: 22, with: ['ravi'] };
    await settle([talk], [{ ...RAVI, relation: 'report' }]);
    const plan = await ask('page/plan', { snapshot: shown(talk) }, FRAME);
    expect(plan.slots.length).toBeGreaterThan(0);
    expect(plan.offers).toEqual([]);
  });

  it('where no hour is daytime for all it says so and offers what can be done', async () => {
    const round: Series = {
      id: 'round',
      title: 'Handoff',
      description: 'What shipped, what is next',
      hour: 14,
      with: ['dana', 'amihan'],
    };
    await settle([round], [inZone('dana', 'America/Denver'), inZone('amihan', 'Asia/Manila')]);
    // In January; from the middle of March on Denver is an hour nearer, and there is one.
    clock = startOf(round, 1) - DAY;
    const plan = await ask('page/plan', { snapshot: shown(round, 1) }, FRAME);
    expect(plan.slots).toEqual([]);
    expect(plan.lines[0]).toBe('There’s no time when it’s daytime for everyone.');
    expect(plan.offers.map((one) => one.kind)).toEqual(['relay', 'split', 'absence']);
    for (const { text, lines } of plan.offers) {
      expect(text).not.toMatch(/\{\w+\}|plan_|undefined/u);
      expect(lines.join(' ')).not.toMatch(/\{\w+\}|plan_|undefined/u);
    }
  });

  it('names nobody where titles are hidden, and never why somebody is away', async () => {
    const away: Person = { ...RAVI, off: [{ from: '2027-03-10', to: '2027-03-20', why: 'leave' }] };
    await settle([LATE], [away], { hideTitles: true });
    const plan = await ask('page/plan', { snapshot: shown(LATE) }, FRAME);
    const all = JSON.stringify(plan);
    expect(all).not.toMatch(/leave|holiday/iu);
    expect(plan.slots.flatMap((slot) => slot.attendees.map((one) => one.name)).filter((name) => name !== null)).toEqual([]);
  });

  it('says what a clock change brings and what to do, from ten days ahead on', async () => {
    const early: Series = { id: 'early', title: 'Weekly with New York', hour: 21, with: ['nora'] };
    await settle([early], [inZone('nora', 'America/New_York')], {
      hours: { ...STANDARD_WEEK, wed: [{ start: 720, end: 1380 }] },
    });
    const note = async (): Promise<string | undefined> => (await ask('page/plan', { snapshot: shown(early) }, FRAME)).notes[0];
    clock = startOf(early, NEXT + 1) - 11 * DAY;
    expect(await note()).toBeUndefined();
    clock = startOf(early, NEXT + 1) - 9 * DAY;
    expect(await note()).toMatch(
      /^New York, 2 dates from .*17 Mar.*: outside hours instead of within hours, because clocks in New York change on .*14 Mar/u,
    );
    expect(await note()).toContain('Move these dates 1 h earlier.');
    const { notes } = await ask('plan/ahead', {});
    expect(notes).toEqual([
      { seriesId: 'early', title: 'Weekly with New York', start: startOf(early, NEXT), lines: [await note()] },
    ]);
    // Next year's changes are known too.
    expect((await ask('plan/state', meeting(early))).ahead.length).toBeGreaterThan(1);
  });

  const from = (country: string, person: Person): Person => ({
    ...person,
    country: { value: country, source: 'said', confidence: 1, learned: null },
  });

  it('counts a public holiday for those whose country is known', async () => {
    const wednesday: Series = { id: 'wed', hour: 10, with: ['sofia'] };
    const sofia = inZone('sofia', 'Europe/Madrid');
    await settle([wednesday], [from('ES', sofia)]);
    const { ahead } = await ask('plan/state', meeting(wednesday));
    expect(ahead).toEqual([
      expect.stringMatching(/^Madrid, Wed,? 8 Dec: public holiday in Spain\. Skip that day, or do it in writing\.$/u),
    ]);
    await ask('person/save', { person: sofia });
    expect((await ask('plan/state', meeting(wednesday))).ahead).toEqual([]);
  });

  it('says of a day that only parts of a country have off no more than that', async () => {
    const evening: Series = { id: 'eve', hour: 19, with: ['otto'] };
    await settle([evening], [from('DE', inZone('otto', 'Europe/Berlin'))]);
    // Wednesday 17 November 2027, which Saxony has off.
    clock = startOf(evening, 45) - 5 * DAY;
    expect((await ask('page/plan', { snapshot: shown(evening, 45) }, FRAME)).notes).toEqual([
      'Public holidays that day: public holiday in parts of Germany.',
    ]);
  });
});

describe('the whole plan', () => {
  it('opens on a page of ours with the meeting behind the #', async () => {
    await settle([LATE], [RAVI]);
    await ask('plan/open', meeting(LATE), FRAME);
    const [page, hash] = told[0]!.split(' ', 2);
    expect(page).toBe('plan');
    expect(new URLSearchParams(hash).get('seriesId')).toBe('late');
  });

  it('knows the series for a year, the people, the ledger both ways', async () => {
    await settle([LATE], [RAVI]);
    const state = await ask('plan/state', meeting(LATE));
    expect(state).toMatchObject({ title: 'Roadmap with Kolkata', cadence: 'weekly', viewerZone: LISBON, plan: { needed: true } });
    expect(state.members.map((one) => [one.id, one.self])).toEqual([
      ['ana@heron.example', true],
      ['ravi@heron.example', false],
    ]);
    const [first] = state.ledger.places;
    expect(first).toMatchObject({ place: 'Kolkata' });
    expect(state.ledger.caused).toBeGreaterThan(0);
    expect(state.ledger.taken).toBe(0);
  });

  it('of a meeting that no file knows it tells what the page said and the guests remembered', async () => {
    await settle([], [RAVI]);
    const alone = {
      ...shown(LATE),
      guests: [{ email: 'ravi@heron.example', name: 'Ravi', organizer: false, answer: 'accepted' as const }],
    };
    await ask('page/guests', { snapshot: alone }, PAGE);
    const state = await ask('plan/state', meeting(LATE));
    expect(state.members.some((one) => one.id === 'ravi@heron.example')).toBe(true);
  });

  it('is refused for a time out of reach', async () => {
    await settle([LATE], [RAVI]);
    for (const fields of [
      { ...meeting(LATE), start: 0, end: 1 },
      { ...meeting(LATE), end: meeting(LATE).start - 1 },
    ]) {
      expect(await reply('plan/state', fields)).toMatchObject({ ok: false, problem: { code: 'no-such-meeting' } });
    }
  });

  it('is not for pages', async () => {
    await settle([LATE], [RAVI]);
    expect(await router.answer({ v: PROTOCOL, kind: 'plan/state', ...meeting(LATE) }, PAGE)).toBeUndefined();
    expect(await router.answer({ v: PROTOCOL, kind: 'plan/ahead' }, PAGE)).toBeUndefined();
  });
});
