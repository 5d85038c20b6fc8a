import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../model/meeting';
import { DAY } from '../model/scalars';
import { guest, one, wall } from './report.fixture';
import {
  currentReview,
  promiseOf,
  REVIEW_ANSWERS,
  reviewOffer,
  reviewPlan,
  shorterThan,
  smallerThan,
  type Review,
  type Reviewed,
} from './review-plan';
import { reviewLines } from './series-review';

const NOW = wall('2026-11-25', '12:00');
const weekly = (seriesId: string, more: Partial<Meeting> = {}): Partial<Meeting> => ({
  seriesId,
  title: seriesId,
  cadence: 'weekly',
  headcount: 4,
  ...more,
});
const linesOf = (judged: Parameters<typeof reviewLines>[0]['judged'], moved = new Map<string, number>()) =>
  reviewLines({ judged, spent: [], moved, now: NOW });

describe('lines of a review', () => {
  const judged = [
    one('11 10:00+60', weekly('status')),
    one('18 10:00+60', weekly('status')),
    one('25 10:00+60', weekly('status')),
    one('2026-12-02 10:00+60', weekly('status')),
    one('24 09:00+30', weekly('talk'), { verdict: 'protected' }),
    one('17 09:00+30', weekly('talk'), { verdict: 'live' }),
    one('24 14:00+60', { seriesId: 'once', cadence: 'none', headcount: 9 }),
    one('2026-12-03 10:00+60', weekly('later')),
    one('2026-08-03 10:00+60', weekly('long ago')),
  ];

  it('are of what took place in the quarter, by the time it takes of everybody', () => {
    expect(linesOf(judged).map(({ seriesId, held, cost }) => [seriesId, held, cost.own, cost.everybody])).toEqual([
      ['status', 3, 60, 240],
      ['talk', 2, 30, 120],
    ]);
  });

  it('suggest nothing of a series of which one date is protected', () => {
    expect(linesOf(judged)[1]).toMatchObject({ verdict: 'protected', reason: null, format: null });
  });

  it('say what comes next, how often it was moved and called off, and since when it is what it is', () => {
    const changing = [
      one('2026-10-28 10:00+30', weekly('sync')),
      one('2026-11-04 10:00+30', weekly('sync')),
      one('11 10:00+60', weekly('sync')),
      one('18 10:00+60', weekly('sync', { status: 'cancelled' })),
      one('25 10:00+60', weekly('sync')),
      one('2026-12-02 10:00+60', weekly('sync')),
    ];
    expect(linesOf(changing, new Map([['sync', 2]]))[0]).toMatchObject({
      held: 4,
      moved: 2,
      canceled: 1,
      changed: wall('2026-11-11', '10:00'),
      next: wall('2026-12-02', '10:00'),
    });
  });

  it('name whoever called it, and the zones whose evenings it takes', () => {
    const hours = (more: object) => ({
      email: null,
      name: null,
      self: false,
      required: true,
      class: 'outside' as const,
      dayOff: null,
      outMinutes: 60,
      outside: [],
      zone: 'Asia/Tokyo',
      guess: false,
      hours: null,
      ...more,
    });
    const attendees = [
      hours({}),
      hours({}),
      hours({ zone: 'Europe/Lisbon', class: 'inside' }),
      hours({ zone: 'Asia/Kolkata', class: 'day_off', dayOff: 'leave' }),
    ];
    const late = one('24 14:00+60', weekly('late', { attendees: [guest('mei', { organizer: true })] }), {
      hours: { severity: 'outside', affected: 2, unknown: 0, considered: 4, onlySelf: false, attendees },
    });
    expect(linesOf([late])[0]).toMatchObject({ own: false, organizer: 'mei', outside: ['Asia/Tokyo'] });
  });

  it('do not depend on the order of what is known', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(judged, { minLength: judged.length }), (shuffled) => {
        expect(linesOf(shuffled)).toEqual(linesOf(judged));
      }),
    );
  });
});

describe('what an answer promises', () => {
  test.each([
    [60, 50],
    [50, 40],
    [45, 40],
    [30, 25],
    [15, 10],
    [10, 10],
  ])('%i minutes become %i', (from, to) => expect(shorterThan(from)).toBe(to));
  test.each([
    [20, 7],
    [9, 7],
    [8, 6],
    [4, 2],
    [3, 2],
    [2, 2],
    [1, 1],
  ])('%i people become %i', (from, to) => expect(smallerThan(from)).toBe(to));
  test.each([
    ['keep', 60, 480],
    ['shorter', 50, 400],
    ['less-often', 30, 240],
    ['smaller', 60, 360],
    ['write', 0, 0],
    ['trial', 0, 0],
  ] as const)('%s leaves %i minutes, %i of everybody', (answer, own, everybody) =>
    expect(promiseOf({ cost: { own: 60, everybody: 480 }, minutes: 60, people: 8, own: true }, answer)).toEqual({
      own,
      everybody,
    }),
  );
  it('takes the person alone out of what somebody else called', () => {
    const line = { cost: { own: 60, everybody: 480 }, minutes: 60, people: 8, own: false };
    expect(promiseOf(line, 'smaller')).toEqual({ own: 0, everybody: 420 });
  });
  it('is never more than before', () => {
    const cost = fc.record({ own: fc.nat(3000), everybody: fc.nat(90_000) });
    const line = fc.record({ cost, minutes: fc.nat(600), people: fc.option(fc.nat(300)), own: fc.boolean() });
    fc.assert(
      fc.property(line, fc.constantFrom(...REVIEW_ANSWERS), (of, answer) => {
        const left = promiseOf(of, answer);
        expect(left.own).toBeLessThanOrEqual(of.cost.own);
        expect(left.everybody).toBeLessThanOrEqual(of.cost.everybody);
      }),
    );
  });
});

const answer = (seriesId: string, more: Partial<Reviewed> = {}): Reviewed => ({
  seriesId,
  title: seriesId,
  answer: 'shorter',
  before: { own: 60, everybody: 240 },
  promised: { own: 50, everybody: 200 },
  at: NOW,
  ...more,
});
const SERIES = ['a', 'b', 'c', 'd', 'e', 'f'];
const review = (more: Partial<Review> = {}): Review => ({
  begun: NOW,
  refused: false,
  series: SERIES,
  always: [],
  answers: [],
  ...more,
});

describe('the offer', () => {
  const all = SERIES.map((id) => answer(id));
  const others = ['a', 'b', 'p', 'q', 'r', 's'];
  test.each([
    ['is made where none was', [], SERIES, 'new'],
    ['is not worth it for few', [], ['a', 'b'], null],
    ['goes on with what was begun', [review()], SERIES, 'resume'],
    ['is over when all is answered', [review({ answers: all })], SERIES, null],
    ['does not wait for what is protected', [review({ answers: all.slice(1), always: ['a'] })], SERIES, null],
    ['does not wait for what is gone', [review({ answers: all.slice(0, 5) })], SERIES.slice(0, 5), null],
    ['comes again after a quarter', [review({ answers: all, begun: NOW - 91 * DAY })], SERIES, 'new'],
    ['comes again in another job', [review({ answers: all })], others, 'new'],
    ['never comes once it was refused', [review({ begun: NOW - 400 * DAY, refused: true, series: [] })], SERIES, null],
  ] as const)('%s', (_name, reviews, series, offer) => expect(reviewOffer(reviews, series, NOW)).toBe(offer));

  it('goes on with the latest', () => {
    const latest = review({ begun: NOW - DAY });
    expect(currentReview([review({ begun: NOW - 60 * DAY }), latest], SERIES, NOW)).toBe(latest);
  });
});

describe('the plan', () => {
  const answers = [answer('a', { at: NOW - 30 * DAY }), answer('b', { answer: 'keep', at: NOW - 29 * DAY })];
  const meetings = [
    one('2026-11-04 10:00+50', weekly('a')),
    one('11 10:00+50', weekly('a')),
    one('18 10:00+50', weekly('a', { status: 'cancelled' })),
    one('2026-10-20 10:00+60', weekly('a')),
    one('12 10:00+60', weekly('b', { headcount: null })),
  ].map(({ meeting }) => meeting);

  it('is none without answers', () => expect(reviewPlan({ answers: [] }, [], { now: NOW, known: NOW })).toBeNull());

  it('measures the four weeks after each answer', () => {
    expect(reviewPlan({ answers }, meetings, { now: NOW, known: NOW })).toEqual({
      series: 2,
      changes: 1,
      before: { own: 120, everybody: 480 },
      promised: { own: 100, everybody: 400 },
      measured: { own: 40, everybody: 115 },
      due: NOW - DAY,
    });
  });

  it('counts everybody but the person where they declined', () => {
    const declined = [one('2026-11-04 10:00+60', weekly('a', { ownAnswer: 'declined' })).meeting];
    expect(reviewPlan({ answers }, declined, { now: NOW, known: NOW })?.measured).toEqual({ own: 0, everybody: 45 });
  });

  it('claims nothing that no calendar tells', () => {
    expect(reviewPlan({ answers }, meetings, { now: NOW, known: NOW - 2 * DAY })?.measured).toBeNull();
    expect(reviewPlan({ answers }, meetings, { now: NOW - 2 * DAY, known: NOW })?.measured).toBeNull();
  });
});
