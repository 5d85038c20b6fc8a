import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../core/model';
import { FIRST_DAYS, PER_DAY, ranked, weekBudget, withinBudget, type Candidate } from './budget';

const one = (id: string, fields: Partial<Candidate> = {}): Candidate => ({
  id,
  day: '2026-11-25',
  week: 'w',
  start: 0,
  minutes: 30,
  people: 5,
  night: false,
  confidence: 0.9,
  uptake: 0.2,
  before: false,
  ...fields,
});
const OLD = { installed: 0, now: 100 * DAY };
const NEW = { installed: 0, now: FIRST_DAYS - 1 };
const many = new Map([['w', 100]]);

describe('ranking', () => {
  it.each<[string, Candidate, Candidate]>([
    ['night before a bigger meeting by day', one('a', { night: true, people: 1 }), one('b', { people: 50 })],
    ['what is drawn already before what is not', one('a', { before: true }), one('b', { people: 50 })],
    ['more minutes', one('a', { minutes: 60 }), one('b')],
    ['more people', one('a', { people: 6 }), one('b')],
    ['more likely to be acted on', one('a', { uptake: 0.2 }), one('b', { uptake: 0.1 })],
    ['earlier', one('b', { start: 1 }), one('a', { start: 2 })],
  ])('%s', (_name, first, second) => {
    expect(ranked([second, first])[0]).toBe(first);
    expect(ranked([first, second])[0]).toBe(first);
  });
});

describe('how many are drawn', () => {
  it.each([
    [0, 1],
    [4, 1],
    [9, 1],
    [10, 2],
    [25, 5],
  ])('a week of %i meetings carries %i', (meetings, marks) => {
    expect(weekBudget(meetings)).toBe(marks);
  });
  it('three a day at most', () => {
    const day = ['a', 'b', 'c', 'd'].map((id) => one(id));
    expect(withinBudget(day, many, OLD)).toEqual(new Set(['a', 'b', 'c']));
  });
  it('a fifth of the week, and at least one', () => {
    const week = ['a', 'b', 'c'].map((id) => one(id, { day: id }));
    expect(withinBudget(week, new Map([['w', 10]]), OLD).size).toBe(2);
    expect(withinBudget(week, new Map([['w', 3]]), OLD).size).toBe(1);
  });
  it('one a day in the first seven days, and only what is sure', () => {
    const day = [one('unsure', { confidence: 0.84, people: 90 }), one('a'), one('b')];
    expect(withinBudget(day, many, NEW)).toEqual(new Set(['a']));
    expect(withinBudget(day, many, { installed: 0, now: FIRST_DAYS }).size).toBe(3);
  });
  it('what was not used one day does not carry over', () => {
    const second = ['a', 'b', 'c', 'd', 'e'].map((id) => one(id, { day: '2026-11-26' }));
    expect(withinBudget(second, many, OLD).size).toBe(PER_DAY);
  });

  it('holds both limits whatever comes, and the order it comes in changes nothing', () => {
    const candidates = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        day: fc.constantFrom('1', '2', '3'),
        week: fc.constant('w'),
        start: fc.nat(100),
        minutes: fc.integer({ min: 5, max: 120 }),
        people: fc.integer({ min: 1, max: 30 }),
        night: fc.boolean(),
        confidence: fc.constantFrom(0.7, 0.9),
        uptake: fc.constant(0.2),
        before: fc.boolean(),
      }),
      { selector: (candidate) => candidate.id },
    );
    fc.assert(
      fc.property(candidates, fc.nat(60), fc.constantFrom(OLD, NEW), (all, meetings, life) => {
        const week = new Map([['w', meetings]]);
        const drawn = withinBudget(all, week, life);
        expect(drawn.size).toBeLessThanOrEqual(weekBudget(meetings));
        for (const day of ['1', '2', '3']) {
          const inDay = all.filter((candidate) => candidate.day === day && drawn.has(candidate.id));
          expect(inDay.length).toBeLessThanOrEqual(life === NEW ? 1 : PER_DAY);
        }
        expect(withinBudget(all.toReversed(), week, life)).toEqual(drawn);
      }),
    );
  });
});
