import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, type Meeting, MINUTE, WEEKDAYS, type WorkWeek } from '../model';
import { exampleFacts, facts, guest, person, START } from './facts.fixture';
import { GUARDS } from './guards';
import { assess } from './judge';
import { byRules } from './rules';

const verdictOf = (about: Partial<Meeting>): string => assess(facts(about)).verdict;

describe('gate 0: what is no meeting', () => {
  it.each<[string, Partial<Meeting>]>([
    ['cancelled', { status: 'cancelled' }],
    ['called off in its title', { title: 'Cancelled: weekly status' }],
    ['declined', { ownAnswer: 'declined' }],
    ['focus time of the calendar', { entryType: 'focus' }],
    ['all day and free', { allDay: true, transparency: 'free' }],
    ['one person without a call', { headcount: 1, hasCall: false }],
    ['a hold', { title: 'HOLD – do not book', headcount: 1 }],
    ['leave', { title: 'Annual leave', headcount: 4 }],
    ['a maintenance window', { title: 'Maintenance window: mail', headcount: 5 }],
  ])('%s', (_name, about) => expect(verdictOf(about)).toBe('not_a_meeting'));

  it.each<[string, Partial<Meeting>]>([
    ['a reminder to many is a notice', { title: 'Reminder: timesheets', description: 'No reply needed', headcount: 25 }],
    ['one person with a call', { title: 'Webinar: new tariffs', headcount: 1, hasCall: true }],
  ])('%s', (_name, about) => expect(verdictOf(about)).not.toBe('not_a_meeting'));
});

describe('gates 2 and 3', () => {
  it.each<[string, Partial<Meeting>, string]>([
    ['status of nine', { title: 'Weekly status', headcount: 9, cadence: 'weekly' }, 'async'],
    ['stand-up', { title: 'Daily stand-up', headcount: 7, cadence: 'weekdays' }, 'async'],
    ['triage', { title: 'Bug triage', headcount: 6, cadence: 'weekly' }, 'async'],
    ['all-hands of 140', { title: 'All-hands', headcount: 140, cadence: 'monthly' }, 'async'],
    ['all-hands of an unknown number', { title: 'All-hands', headcount: null, cadence: 'monthly' }, 'mixed'],
    ['kick-off', { title: 'Kick-off: new shop' }, 'live'],
    ['retrospective', { title: 'Sprint retro' }, 'live'],
    ['a decision to be made', { title: 'Demo', description: 'Then we decide and vote' }, 'live'],
    ['an urgent update', { title: 'Status update', description: 'urgent, everything is down' }, 'mixed'],
    ['a series that says nothing', { title: 'Tuesday circle', cadence: 'weekly', headcount: 6 }, 'unclear'],
    ['a single talk that says nothing', { title: 'Tuesday circle', headcount: 6 }, 'live'],
  ])('%s', (_name, about, verdict) => expect(verdictOf(about)).toBe(verdict));

  it('two people and no thing are protected, two peers are not', () => {
    const two = { title: 'Tuesday talk', headcount: 2, attendees: [guest('me', { self: true }), guest('pia')] };
    const peers = new Map([['pia@studio.example', person('pia', { relation: 'peer' })]]);
    expect(byRules(facts(two)).verdict).toBe('protected');
    expect(assess(facts(two)).flagged).toBe(false);
    expect(assess(facts(two, { people: peers })).verdict).toBe('live');
  });

  it.each([
    'Got a minute?',
    'Can we talk?',
    'How are you doing?',
    'What is going on with Sam?',
    'Where do you see yourself?',
    'Hast du kurz Zeit?',
    'Wie geht es dir?',
    'On peut se parler ?',
    'Ça va ?',
    '¿Tienes un momento?',
    '¿Cómo estás?',
    'Tudo bem?',
    'Podemos conversar?',
    '少し話せる?',
    '最近どう?',
  ])('a question to one other person is no status: %s', (title) =>
    expect(assess(facts({ title, headcount: 2 })).flagged).toBe(false),
  );

  it('the invitation that says it is asynchronous is taken at its word', () => {
    const { verdict, flagged, reasons } = assess(facts({ title: 'Async retro', headcount: 7, cadence: 'biweekly' }));
    expect({ verdict, flagged, reasons: reasons.length }).toEqual({ verdict: 'async', flagged: true, reasons: 2 });
  });
});

describe('confidence of the rules alone', () => {
  const confidence = (about: Partial<Meeting>, lang: string | null = null): number => byRules(facts(about, { lang })).confidence;
  it.each<[string, Partial<Meeting>, string | null, number]>([
    ['term in the title', { title: 'Bug triage' }, null, 0.9],
    ['term in the description', { title: 'Heron', description: 'Weekly status meeting of all teams' }, null, 0.7],
    ['a language without a vocabulary', { title: 'Demo: laitos' }, 'fi', 0.6],
    ['nobody knows how many attend', { title: 'Quick question on the invoice', headcount: null }, null, 0.6],
    ['nor how many, but a group is meant', { title: 'Weekly update of all teams', headcount: null }, null, 0.9],
    ['a person is named', { title: 'Status update: Jana', headcount: 5 }, null, 0.6],
  ])('%s', (_name, about, lang, wanted) => expect(confidence(about, lang)).toBe(wanted));
});

const week = Object.fromEntries(WEEKDAYS.map((day) => [day, [{ start: 540, end: 1020 }]])) as unknown as WorkWeek;
const TITLES = [
  'Weekly status',
  'Demo',
  'Bug triage',
  'Kick-off',
  'Webinar: tariffs',
  'Quick question',
  'Sprint retro',
  'Jana / Timo',
  'HOLD',
];
const SAID = [
  '',
  'slides, listen only',
  'we decide today',
  'please add your comments in the doc',
  'status of each team',
  'urgent',
];

const anyMeeting = fc.record({
  title: fc.oneof(fc.constantFrom(...TITLES), fc.string()),
  description: fc.oneof(fc.constantFrom(...SAID), fc.string()),
  headcount: fc.option(fc.nat(60)),
  externals: fc.option(fc.nat(5)),
  cadence: fc.constantFrom<Meeting['cadence'][]>('none', 'daily', 'weekly', 'monthly', 'other'),
  end: fc.integer({ min: 5, max: 240 }).map((minutes) => START + minutes * MINUTE),
  created: fc.option(fc.integer({ min: START - 60 * DAY, max: START })),
  attendees: fc
    .uniqueArray(fc.constantFrom('ana', 'bo', 'chi', 'dov', 'eli'), { maxLength: 5 })
    .map((names) => names.map((name) => guest(name))),
});
const ZONES = ['Europe/Lisbon', 'Asia/Tokyo', 'America/Denver'];
const people = new Map(
  ['ana', 'bo', 'chi'].map((name, index) => {
    const claim = { source: 'people-list', confidence: 0.9, learned: null } as const;
    const one = person(name, { zone: { value: ZONES[index] ?? 'UTC', ...claim }, hours: { value: week, ...claim } });
    return [one.email, one];
  }),
);

describe('properties', () => {
  it('the same facts give the same verdict, and at most two reasons', () => {
    fc.assert(
      fc.property(anyMeeting, (about) => {
        const first = assess(facts(about, { people }));
        expect(assess(facts(about, { people }))).toEqual(first);
        expect(first.reasons.length).toBeLessThanOrEqual(2);
        expect(first.confidence >= 0 && first.confidence <= 1).toBe(true);
        if (first.flagged) expect(first).toMatchObject({ verdict: 'async', hours: expect.anything() as unknown });
      }),
    );
  });

  it('the order of attendees changes nothing but their own list', () => {
    fc.assert(
      fc.property(anyMeeting, (about) => {
        const { hours, ...one } = assess(facts(about, { people }));
        const { hours: turned, ...other } = assess(facts({ ...about, attendees: about.attendees.toReversed() }, { people }));
        expect(other).toEqual(one);
        expect(turned.severity).toBe(hours.severity);
      }),
    );
  });

  const PROTECTED = [
    'severance',
    'grievance',
    'job interview',
    'Mitarbeitergespräch',
    'licenciement',
    'despido',
    'demissão',
    '人事評価',
  ];
  it('adding a protected term never creates a flag', () => {
    fc.assert(
      fc.property(anyMeeting, fc.constantFrom(...PROTECTED), fc.boolean(), (about, term, inTitle) => {
        const more = inTitle ? { title: `${term} ${about.title}` } : { description: `${about.description}\n${term}` };
        expect(assess(facts({ ...about, ...more })).flagged).toBe(false);
      }),
    );
  });

  const wordGuards = GUARDS.filter(({ kind, id }) => kind !== null && id !== 'one-on-one');
  const protectedExamples = wordGuards.flatMap((guard) => guard.examples.yes.map((example) => exampleFacts(example)));
  it('no other field, history, setting or learning lifts a guard', () => {
    fc.assert(
      fc.property(fc.constantFrom(...protectedExamples), anyMeeting, fc.nat(40), fc.boolean(), (base, about, met, badges) => {
        const { title, description, headcount } = base.meeting;
        const changed = facts(
          { ...about, title, description, hasCall: true, headcount },
          {
            people,
            history: { sameSet90d: met, newcomers: 0, earlierWithExternals: met },
            settings: { ...base.settings, badges: { hours: badges, async: badges }, grace: 60 },
          },
        );
        expect(byRules(changed).held).not.toBeNull();
        expect(assess(changed)).toMatchObject({ flagged: false, formats: [] });
      }),
    );
  });

  it('unknown zones never yield a claim about hours', () => {
    fc.assert(
      fc.property(anyMeeting, (about) => {
        const { attendees } = assess(facts(about)).hours;
        expect(attendees.filter((one) => !one.self).every((one) => one.class === 'unknown')).toBe(true);
      }),
    );
  });

  it('a hundred thousand hostile characters take no longer than a text', () => {
    const hostile = `${'<a '.repeat(20_000)}${'Re: '.repeat(20_000)}${'1:1-'.repeat(10_000)}`;
    const begun = performance.now();
    assess(facts({ title: hostile, description: hostile }));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe('bad input is judged, and never flagged for what it is', () => {
  it.each<[string, Partial<Meeting>, string | null]>([
    ['nothing at all', { title: '', description: '' }, null],
    ['blanks', { title: ' \t\n\u00A0\u200B' }, null],
    ['a title of a megabyte', { title: 'weekly '.repeat(150_000) }, null],
    ['one word of a megabyte', { title: 'x'.repeat(1_000_000), description: 'é'.repeat(1_000_000) }, null],
    ['lone surrogates', { title: '\uD83D weekly \uDE00', description: '\uDC00'.repeat(50) }, null],
    ['overrides of direction', { title: '\u202Esutats\u202C 1:1 \u2066x\u2069' }, null],
    ['mixed scripts', { title: 'Статус встреча 会議 اجتماع weekly' }, null],
    ['a language nobody knows', { title: 'Wiki nzuri ya timu' }, 'sw'],
    ['a language that is none', { title: 'Tuesday circle' }, '???'],
    ['no people, no end', { title: 'Tuesday circle', headcount: null, end: START, created: null }, null],
    ['open tags', { title: '<b', description: '<a '.repeat(300_000) }, null],
    ['nothing but marks', { title: '\u0301\u0302\u0303', description: '\u0301'.repeat(5_000) }, null],
  ])('%s', (_name, about, lang) => expect(assess(facts(about, { lang })).flagged).toBe(false));
});
