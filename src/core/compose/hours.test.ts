import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, STANDARD_WEEK, type MailDraft, type MailTurn, type Person } from '../model';
import { isOutside, nextCommon, readHours } from './hours';
import { countRoundTrips, readRoundTrips } from './round-trips';
import { mayPrompt, type Prompt } from './budget';

/** Tuesday 24 November 2026. */
const at = (hour: number, minute = 0, day = 24): number => Date.UTC(2026, 10, day, hour, minute);
const ME = 'ana@heron.example';
const said = { source: 'said', confidence: 1, learned: null } as const;
const person = (name: string, zone: string, confidence = 1): Person => ({
  email: `${name}@heron.example`,
  name,
  zone: { ...said, value: zone, confidence },
  hours: { ...said, value: STANDARD_WEEK },
  country: null,
  relation: 'peer',
  off: [],
});
const PEOPLE = new Map(
  [
    person('lis', 'Europe/Lisbon'),
    person('ber', 'Europe/Berlin'),
    person('man', 'Asia/Manila'),
    person('syd', 'Australia/Sydney'),
    person('den', 'America/Denver'),
    person('maybe', 'Asia/Tokyo', 0.5),
  ].map((one) => [one.email, one]),
);
const own = new Set([ME]);
const draft = (to: readonly string[], more: Partial<MailDraft> = {}): MailDraft => ({
  visit: 'v',
  thread: null,
  recipients: to.map((name) => ({ email: name.includes('@') ? name : `${name}@heron.example`, name: null, field: 'to' })),
  unreadable: 0,
  subject: '',
  typed: 'Hello',
  quoted: '',
  turns: [],
  ...more,
});
const read = (to: readonly string[], now: number, more: Partial<MailDraft> = {}) =>
  readHours(draft(to, more), { people: PEOPLE, own, now });

describe('the limits', () => {
  it.each([
    ['to oneself', [ME], at(3), {}, 'to-oneself'],
    ['to nobody', [], at(3), {}, 'to-oneself'],
    ['above fifteen', Array.from({ length: 16 }, (_, n) => `p${n}`), at(3), {}, 'too-many'],
    ['fifteen and a group', Array.from({ length: 15 }, (_, n) => `p${n}`), at(3), { unreadable: 1 }, 'too-many'],
    [
      'the other side wrote 29 minutes ago',
      ['lis'],
      at(3),
      { turns: [{ from: 'lis@heron.example', at: at(3) - 29 * MINUTE }] },
      'awake',
    ],
    ['it answers what the page does not show', ['lis'], at(3), { turns: null }, 'maybe-awake'],
    [
      'the last message does not say when it came',
      ['lis'],
      at(3),
      {
        turns: [
          { from: 'lis@heron.example', at: at(3) - 5 * HOUR },
          { from: 'lis@heron.example', at: null },
          { from: ME, at: at(3) - HOUR },
        ],
      },
      'maybe-awake',
    ],
    ['nobody is known', ['x', 'y'], at(3), {}, 'nobody-known'],
    ['a guess is not known', ['maybe'], at(3), {}, 'nobody-known'],
    ['all are at work', ['lis', 'ber'], at(10), {}, 'inside'],
    ['59 minutes before work', ['lis'], at(8, 1), {}, 'inside'],
    ['59 minutes after work', ['lis'], at(17, 59), {}, 'inside'],
    ['one of three is outside', ['lis', 'ber', 'den'], at(10), {}, 'few-outside'],
  ] as const)('%s: silence', (_name, to, now, more, why) => expect(read(to, now, more)).toBe(why));
  it('half outside is enough; who is not known is counted and not named', () => {
    expect(read(['lis', 'den', 'x'], at(10), { unreadable: 2 })).toMatchObject({
      outside: 1,
      known: 2,
      unknown: 3,
      places: ['America/Denver'],
    });
  });
  it('oneself among the recipients is nobody else, nor is somebody named twice', () => {
    expect(read(['man', 'man', ME], at(17))).toMatchObject({ outside: 1, known: 1, unknown: 0 });
  });
  it('a message without a time before one of yesterday is older still', () => {
    const turns = [
      { from: 'man@heron.example', at: null },
      { from: 'man@heron.example', at: at(17) - 20 * HOUR },
    ];
    expect(read(['man'], at(17), { turns })).toMatchObject({ kind: 'hours' });
  });
  it('a thread of the writer alone keeps nobody awake', () => {
    expect(read(['man'], at(17), { turns: [{ from: ME, at: null }] })).toMatchObject({ kind: 'hours' });
  });
  it('who wrote 31 minutes ago may be asleep by now', () => {
    expect(read(['man'], at(17), { turns: [{ from: 'man@heron.example', at: at(17) - 31 * MINUTE }] })).toMatchObject({
      kind: 'hours',
    });
  });
});

describe('an hour around working time is let pass', () => {
  const lisbon = { zone: 'Europe/Lisbon', hours: STANDARD_WEEK, off: [], country: null };
  it.each([
    [at(7, 59), true],
    [at(8), false],
    [at(17, 59), false],
    [at(18), true],
    [at(12, 0, 28), true],
  ])('%i', (now, outside) => expect(isOutside(lisbon, now)).toBe(outside));
});

describe('the next good time', () => {
  it("is the reader's morning", () => {
    const found = read(['man'], at(17));
    expect(found).toMatchObject({ kind: 'hours', night: true, next: { zone: 'Asia/Manila', at: at(1, 0, 25) } });
  });
  it('is common to mixed zones', () => expect(read(['ber', 'man'], at(20))).toMatchObject({ next: { at: at(8, 0, 25) } }));
  it('is said not to be, where zones share none', () =>
    expect(read(['den', 'syd', 'ber'], at(2, 0, 28))).toMatchObject({ next: null }));
  it('skips the weekend', () => {
    const hours = { zone: 'Europe/Lisbon', hours: STANDARD_WEEK, off: [], country: null };
    expect(nextCommon([hours], at(20, 0, 27))).toBe(at(9, 0, 30));
  });
});

describe('round trips', () => {
  const turns = (...sides: readonly ('me' | 'them')[]): MailTurn[] =>
    sides.map((side, n) => ({ from: side === 'me' ? ME : 'ber@heron.example', at: at(8) - (sides.length - n) * HOUR }));
  it.each([
    [[], 0],
    [['me'], 0],
    [['me', 'them'], 1],
    [['them', 'me', 'them', 'me'], 2],
    [['me', 'me', 'them', 'them'], 1],
    [['me', 'them', 'me', 'them', 'me', 'them'], 3],
  ] as const)('%j are %i', (sides, count) => expect(countRoundTrips(turns(...sides), own)).toBe(count));

  const LONG = turns('them', 'me', 'them', 'me', 'them');
  const found = (more: Partial<MailDraft>, to = ['ber']) =>
    readRoundTrips(draft(to, { turns: LONG, typed: 'I read it the other way.', ...more }), own, at(8));
  it('three of two people, still open', () => expect(found({})).toEqual({ replies: 5, days: 1, people: 2 }));
  it.each(['Thanks!', 'Ok, done.', 'Danke!', 'Merci !', '承知しました。', ''])('%j closes the matter', (typed) =>
    expect(found({ typed })).toBeNull(),
  );
  it('messages that the page does not show are not counted', () => expect(found({ turns: null })).toBeNull());
  it('two trips are not enough', () => expect(found({ turns: LONG.slice(2) })).toBeNull());
  it('five people are too many', () => expect(found({}, ['ber', 'lis', 'man', 'syd'])).toBeNull());
});

describe('the budget', () => {
  const life = { installed: at(0) - 30 * DAY, hoursConfirmed: true };
  const now = at(12);
  const prompt = (ago: number, more: Partial<Prompt> = {}): Prompt => ({
    visit: `v${ago}`,
    seriesId: `s${ago}`,
    kind: 'hours',
    at: now - ago,
    ...more,
  });
  const next = prompt(0, { visit: 'next', seriesId: 'next' });
  it.each<[string, Prompt[], Partial<Prompt>, boolean]>([
    ['nothing before', [], {}, true],
    ['one 61 minutes ago', [prompt(61 * MINUTE)], {}, true],
    ['one 59 minutes ago', [prompt(59 * MINUTE)], {}, false],
    ['two today: the third never comes', [prompt(5 * HOUR), prompt(3 * HOUR)], {}, false],
    ['six this week', [1, 2, 3, 4, 5, 6].map((day) => prompt(day * DAY + HOUR)), {}, false],
    ['the same thread 13 days ago', [prompt(13 * DAY, { seriesId: 'next' })], {}, false],
    ['the same thread 15 days ago', [prompt(15 * DAY, { seriesId: 'next' })], {}, true],
    ['this compose spoke already', [prompt(5 * MINUTE, { visit: 'next' })], {}, true],
    ['this compose spoke of something else', [prompt(5 * MINUTE, { visit: 'next', kind: 'intent' })], {}, false],
    ['a clock set back', [prompt(-2 * HOUR), prompt(-3 * HOUR)], {}, false],
    ['ten minutes live, six days after the last', [prompt(6 * DAY, { kind: 'reverse' })], { kind: 'reverse' }, false],
    ['ten minutes live, eight days after the last', [prompt(8 * DAY, { kind: 'reverse' })], { kind: 'reverse' }, true],
  ])('%s', (_name, prompts, more, may) => expect(mayPrompt(prompts, { ...next, ...more }, life)).toBe(may));
  it('nothing in the first week before hours are confirmed', () => {
    expect(mayPrompt([], next, { installed: now - DAY, hoursConfirmed: false })).toBe(false);
    expect(mayPrompt([], next, { installed: now - DAY, hoursConfirmed: true })).toBe(true);
  });
});
