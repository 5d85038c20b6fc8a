import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay } from '../model/make-work-week';
import { WEEKDAYS } from '../model/person';
import { DAY, HOUR, MINUTE } from '../model/scalars';
import { classifyHours, toInstant, weekdayOf } from '../time';
import { at, PLACES, type Place, SUNDAY_TO_THURSDAY, team, utc } from './people.fixture';
import type { Planned, SlotPlan, SlotRequest } from './slot-types';
import { candidatesOf, findSlots } from './slots';
import { stripOf } from './strip';

const MONDAY = utc('2027-04-12T00:00');
const plan = (people: Planned[], more: Partial<SlotRequest> = {}): SlotPlan =>
  findSlots({ people, minutes: 60, from: MONDAY, to: MONDAY + 14 * DAY, ...more });
const first = (found: SlotPlan): string => new Date(found.slots[0]!.start).toISOString().slice(0, 16);

describe('the best slot', () => {
  test('nobody pays where all are inside', () => {
    const found = plan(team('Berlin', 'London', 'Cairo'));
    expect(first(found)).toBe('2027-04-12T08:00');
    expect(found.slots[0]).toMatchObject({ worst: 0, total: 0, affected: 0 });
    expect(found.slots[0]!.reasons).toEqual([{ code: 'slot_inside_all', params: { count: 3 } }]);
    expect(found.slots.length).toBe(5);
    expect(found.none).toBeNull();
  });

  test('slots do not overlap, and come best first', () => {
    const { slots } = plan(team('New York', 'London', 'Bengaluru'), { most: 12 });
    for (const [i, one] of slots.entries()) {
      expect(one.worst).toBeGreaterThanOrEqual(slots[i - 1]?.worst ?? 0);
      for (const other of slots.slice(0, i)) expect(Math.abs(one.start - other.start)).toBeGreaterThanOrEqual(HOUR);
    }
  });

  test('New York, London, Bengaluru: the evening there and the morning here are shared', () => {
    const slot = plan(team('New York', 'London', 'Bengaluru')).slots[0]!;
    expect(new Date(slot.start).toISOString()).toBe('2027-04-12T12:00:00.000Z');
    expect(slot.people.map((one) => [one.minutes, one.class, one.cost])).toEqual([
      [8 * 60, 'outside', 2.5],
      [13 * 60, 'inside', 0],
      [17 * 60 + 30, 'outside', 3],
    ]);
    expect(slot.reasons).toEqual([{ code: 'slot_inside_of', params: { inside: 1, count: 3 } }]);
  });

  test('who has carried much is spared', () => {
    const people = [at('Mexico City'), at('Sydney', { carried: 5 })];
    const slot = plan(people).slots[0]!;
    expect(slot.people[1]).toMatchObject({ class: 'inside', cost: 0 });
    expect(slot.people[0]!.cost).toBeGreaterThan(0);
  });

  test('busy times of required people are kept free', () => {
    const busy = [{ start: utc('2027-04-12T08:10'), end: utc('2027-04-12T09:05') }];
    expect(first(plan([at('Berlin', { busy }), at('London')], { minutes: 45 }))).toBe('2027-04-12T09:15');
    expect(first(plan([at('Berlin', { busy, required: false }), at('London')]))).toBe('2027-04-12T08:00');
  });

  test('Friday and Sunday are days off for some', () => {
    const { slots } = plan([at('Cairo', { works: SUNDAY_TO_THURSDAY }), at('Berlin')], { most: 60 });
    const days = new Set(slots.map((one) => weekdayOf(new Date(one.start).toISOString().slice(0, 10))));
    expect(days).toEqual(new Set(['mon', 'tue', 'wed', 'thu']));
  });

  test('people whose hours are not known are named, and nothing is said of them', () => {
    const found = plan([at('Berlin'), at('London', { id: 'x', hours: null })]);
    expect(found.unknown).toEqual(['x']);
    expect(found.slots[0]!.people[1]).toEqual({ id: 'x', class: 'unknown', cost: null, date: null, minutes: null });
    expect(found.slots[0]!.reasons.map((one) => one.code)).toEqual(['slot_inside_all', 'slot_unknown']);
  });

  test('a window is rounded to quarters and ends in time', () => {
    const from = utc('2027-04-12T08:07');
    expect(first(plan([at('Berlin')], { from, to: from + 2 * HOUR }))).toBe('2027-04-12T08:15');
    expect(plan([at('Berlin')], { from, to: from + HOUR }).slots).toEqual([]);
  });

  test.each([0, -30, 1.5, 1_441, Number.NaN])('%d minutes are no length', (minutes) => {
    expect(() => plan([at('Berlin')], { minutes })).toThrow(RangeError);
  });
  test('nor is a window that ends before it begins', () => {
    expect(() => plan([at('Berlin')], { to: MONDAY - 1 })).toThrow(RangeError);
  });
});

describe('no slot', () => {
  test.each<[Place[]]>([[['San Francisco', 'London', 'Sydney']], [['San Francisco', 'Berlin', 'Singapore']]])(
    '%s: no daylight is shared, so never one at night',
    (places) => {
      const found = plan(team(...places));
      expect(found.slots).toEqual([]);
      expect(found.none?.why).toBe('no-daylight');
      expect(found.none?.instead.map((one) => one.kind)).toEqual(['relay', 'split', 'rotate-absence']);
      const split = found.none?.instead.find((one) => one.kind === 'split');
      expect(split?.groups.flat().toSorted()).toEqual(places.toSorted());
      expect(split?.groups.length).toBe(2);
    },
  );

  test('all taken', () => {
    const found = plan([at('Berlin', { busy: [{ start: MONDAY, end: MONDAY + 20 * DAY }] })]);
    expect(found.none).toMatchObject({ why: 'busy', instead: [{ kind: 'look-further' }] });
  });

  test('on leave all the time', () => {
    const found = plan([at('Berlin', { off: [{ from: '2027-04-01', to: '2027-05-31', why: 'leave' }] }), at('London')]);
    expect(found.none).toMatchObject({ why: 'no-shared-day', instead: [{ kind: 'look-further' }] });
  });

  test('of nobody known nothing is claimed', () => {
    const found = plan([at('Berlin', { hours: null })]);
    expect(found.none).toMatchObject({ why: 'nobody-known', instead: [] });
  });
});

const intervals = fc.tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 60, max: 600 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const people = fc.array(
  fc.record({
    place: fc.constantFrom(...(Object.keys(PLACES) as Place[])),
    interval: intervals,
    days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    required: fc.boolean(),
    known: fc.boolean(),
    carried: fc.double({ min: 0, max: 50, noNaN: true }),
    busy: fc.integer({ min: 0, max: 13 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const toPlanned = (list: typeof people extends fc.Arbitrary<infer T> ? T : never): Planned[] =>
  list.map((one, i) => {
    const planned = at(one.place, { works: everyDay(one.interval, one.days), required: one.required, carried: one.carried });
    const start = MONDAY + one.busy * DAY;
    return { ...planned, id: `p${i}`, busy: [{ start, end: start + 12 * HOUR }], hours: one.known ? planned.hours : null };
  });
const starts = fc.integer({ min: 0, max: 500 }).map((days) => MONDAY + days * DAY);

/** Places whose clocks never change. */
const STILL = new Set(['America/Mexico_City', 'Asia/Singapore', 'Asia/Tokyo']);

describe('whoever they are', { timeout: 60_000 }, () => {
  test('no slot is in a night or on a day off of anybody required, and unknown stays unknown', () => {
    fc.assert(
      fc.property(people, starts, fc.integer({ min: 5, max: 180 }), (list, from, minutes) => {
        const all = toPlanned(list);
        const { slots } = findSlots({ people: all, minutes, from, to: from + 7 * DAY, most: 40 });
        for (const slot of slots) {
          for (const [i, one] of all.entries()) {
            const line = slot.people[i]!;
            if (one.hours === null) expect(line).toMatchObject({ class: 'unknown', cost: null });
            else if (one.required) {
              expect(['night', 'day_off']).not.toContain(classifyHours(one.hours, slot.start, slot.end).class);
              expect(one.busy.some((span) => span.start < slot.end && slot.start < span.end)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the order of people never matters', () => {
    fc.assert(
      fc.property(people, starts, (list, from) => {
        const all = toPlanned(list);
        const request = { minutes: 45, from, to: from + 7 * DAY };
        const forth = candidatesOf({ people: all, ...request });
        expect(candidatesOf({ people: all.toReversed(), ...request })).toEqual(forth);
        expect(findSlots({ people: all.toReversed(), ...request }).none).toEqual(findSlots({ people: all, ...request }).none);
      }),
      { numRuns: 100 },
    );
  });

  test('whole weeks on, while no clock changes, nothing changes', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 20 }), (list, weeks) => {
        const all = toPlanned(list)
          .filter((one) => one.hours === null || STILL.has(one.hours.zone))
          .map((one) => ({ ...one, busy: [] }));
        const on = weeks * 7 * DAY;
        const now = candidatesOf({ people: all, minutes: 30, from: MONDAY, to: MONDAY + 7 * DAY });
        const later = candidatesOf({ people: all, minutes: 30, from: MONDAY + on, to: MONDAY + on + 7 * DAY });
        expect(later.map((one) => ({ ...one, start: one.start - on }))).toEqual(now);
      }),
      { numRuns: 60 },
    );
  });
});

test("a strip of somebody's day has no gaps and says work, rest and free time", () => {
  const { hours } = at('Berlin');
  const from = toInstant(hours!.zone, '2027-04-12', 0);
  const pieces = stripOf(hours!, from, from + DAY);
  expect(pieces.map((one) => [one.kind, (one.start - from) / MINUTE / 60, (one.end - from) / MINUTE / 60])).toEqual([
    ['rest', 0, 7],
    ['free', 7, 9],
    ['work', 9, 17],
    ['free', 17, 22],
    ['rest', 22, 24],
  ]);
});
