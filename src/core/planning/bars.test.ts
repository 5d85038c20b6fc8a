import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../model/scalars';
import { classifyHours, toInstant } from '../time';
import { burdenOf } from './burden';
import { at, PLACES, type Place, team, utc } from './people.fixture';
import { findSlots } from './slots';
import type { Planned, SlotPlan } from './slot-types';

const OUTSIDE = new Set(['partly', 'outside', 'night', 'day_off']);
const MONDAY = utc('2027-04-12T00:00');

/** Better slots for a meeting of these people, in the week of 12 April 2027. */
const instead = (people: readonly Planned[], start: number, minutes = 60): SlotPlan =>
  findSlots({ people, minutes, from: MONDAY, to: MONDAY + 7 * DAY, insteadOf: { start, end: start + minutes * MINUTE } });

const classAt = ({ hours }: Planned, start: number, end: number): string => classifyHours(hours, start, end).class;
const costs = (people: readonly Planned[], start: number, end: number): number[] =>
  people.map((one) => (one.required ? (burdenOf(one.hours, start, end) ?? 0) : 0));

describe('a better slot', () => {
  test('an evening in London is not moved to a later evening in London', () => {
    const fifteen = toInstant('America/Mexico_City', '2027-04-13', 15 * 60);
    const found = instead(team('Mexico City', 'London', 'Sydney'), fifteen);
    expect(found.slots).toEqual([]);
    expect(found.none?.instead.map((one) => one.kind)).toContain('relay');
  });

  test('nobody pays for it: with none that spares everybody else it says so, and what to do instead', () => {
    const nineInLondon = toInstant('Europe/London', '2027-04-12', 9 * 60);
    const found = instead(team('New York', 'London', 'Bengaluru'), nineInLondon);
    expect(found.slots).toEqual([]);
    expect(found.none?.why).toBe('no-better');
    expect(found.none?.instead.map((one) => one.kind)).toEqual(['relay', 'split', 'rotate-absence']);
  });

  test('is found where everybody can be inside', () => {
    const evening = toInstant('Europe/Berlin', '2027-04-12', 17 * 60);
    expect(instead(team('Berlin', 'Bengaluru'), evening).slots[0]?.worst).toBe(0);
  });

  test('is not looked for where the hour suits everybody', () => {
    const noon = toInstant('Europe/Berlin', '2027-04-12', 10 * 60);
    expect(instead(team('Berlin', 'London'), noon).none?.why).toBe('no-better');
  });

  test('is not said to be missing where only own engagements stand in the way', () => {
    const busy = [{ start: MONDAY, end: MONDAY + 7 * DAY }];
    const evening = toInstant('Europe/Berlin', '2027-04-12', 17 * 60);
    expect(instead([at('Berlin', { busy }), at('Bengaluru')], evening).none?.why).toBe('busy');
  });

  test('somebody who need not come is not moved outside either', () => {
    const people = [at('Sydney'), at('Berlin'), at('New York', { required: false })];
    const start = toInstant('America/New_York', '2027-04-12', 9 * 60);
    for (const slot of instead(people, start).slots) expect(OUTSIDE.has(slot.people[2]?.class ?? '')).toBe(false);
  });
});

test('over 2,000 teams: whoever is worst off is better off, and nobody inside is moved outside', () => {
  const anyone = fc.record({
    place: fc.constantFrom(...(Object.keys(PLACES) as Place[])),
    required: fc.boolean(),
    carried: fc.nat(40),
  });
  const teams = fc.array(anyone, { minLength: 2, maxLength: 6 });
  let offered = 0;
  fc.assert(
    fc.property(teams, fc.nat(7 * 96 - 1), fc.constantFrom(15, 30, 45, 60, 90), (members, quarter, minutes) => {
      const people = members.map(({ place, ...more }, i) => ({ ...at(place, more), id: String(i) }));
      const start = MONDAY + quarter * (HOUR / 4);
      const end = start + minutes * MINUTE;
      const worst = Math.max(0, ...costs(people, start, end));
      for (const slot of instead(people, start, minutes).slots) {
        offered += 1;
        expect(Math.max(0, ...costs(people, slot.start, slot.end))).toBeLessThan(worst);
        people.forEach((one, i) => {
          if (!OUTSIDE.has(classAt(one, start, end))) expect(OUTSIDE.has(slot.people[i]?.class ?? '')).toBe(false);
        });
      }
    }),
    { numRuns: 2_000 },
  );
  expect(offered).toBeGreaterThan(500);
});
