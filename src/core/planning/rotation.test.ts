import { describe, expect, test } from 'vitest';
import { DAY } from '../model/scalars';
import { classifyHours, toLocal } from '../time';
import { at, type Place, team, utc } from './people.fixture';
import { planRotation, type Rotation, type RotationRequest } from './rotation';

const BERLIN = 'Europe/Berlin';
const request = (places: Place[], more: Partial<RotationRequest> = {}): RotationRequest => {
  const from = more.from ?? utc('2027-10-18T00:00');
  return { people: team(...places), minutes: 60, from, to: from + 14 * DAY, zone: BERLIN, every: 7, ...more };
};
const rotation = (places: Place[], more: Partial<RotationRequest> = {}): Rotation => {
  const made = planRotation(request(places, more));
  if (made.rotation === null) throw new Error('no slot');
  return made.rotation;
};
const WIDE: Place[] = ['New York', 'London', 'Berlin', 'Cairo', 'Bengaluru'];

describe('when to offer', () => {
  test('one person pays twice the mean and at least 2', () => {
    const made = rotation(WIDE);
    const costs = made.fixed.people.map((one) => one.cost ?? 0);
    expect(Math.max(...costs)).toBeGreaterThanOrEqual(2);
    expect(made.offer).toBe(true);
    expect(made.reason.code).toBe('rotation_worth');
  });

  test.each<[Place[]]>([[['New York', 'London', 'Bengaluru']], [['Berlin', 'London']], [['Mexico City', 'Sydney']]])(
    'not for %s, who share it or have none',
    (places) => {
      expect(rotation(places).offer).toBe(false);
    },
  );
});

describe('the slots', () => {
  const made = rotation(WIDE);

  test('two or three, on one weekday, of which none is always the same person’s', () => {
    expect(made.slots.length).toBeGreaterThanOrEqual(2);
    expect(made.slots.length).toBeLessThanOrEqual(3);
    expect(new Set(made.slots.map((one) => toLocal(BERLIN, one.start).date)).size).toBe(1);
    const payers = made.slots.map((slot) => slot.people.toSorted((a, b) => (b.cost ?? 0) - (a.cost ?? 0))[0]!.id);
    expect(new Set(payers).size).toBeGreaterThan(1);
  });

  test('each is held for a fortnight, whatever the interval', () => {
    expect(made.hold).toBe(2);
    expect(made.dates.map((one) => one.turn).slice(0, 5)).toEqual([0, 0, 1, 1, made.slots.length === 3 ? 2 : 0]);
    expect(rotation(WIDE, { every: 14 }).hold).toBe(1);
    expect(rotation(WIDE, { every: 1 }).hold).toBe(14);
  });

  test('eight dates a week apart, none in a night or on a day off, all checked again where clocks change', () => {
    expect(made.dates.length).toBe(8);
    for (const [i, one] of made.dates.entries()) {
      const first = toLocal(BERLIN, made.dates[0]!.slot.start).date;
      expect(Date.parse(toLocal(BERLIN, one.slot.start).date) - Date.parse(first)).toBe(i * 7 * DAY);
      for (const person of one.slot.people) expect(['night', 'day_off']).not.toContain(person.class);
      expect(one.check).not.toBe('clash');
    }
    // Europe changes on 31 October, New York on 7 November; Bengaluru never, so it stays an hour off.
    expect(made.dates[0]!.clockChanged).toEqual([]);
    expect(made.dates[2]!.clockChanged).toContain('New York');
    expect(made.dates[2]!.clockChanged).toContain('Bengaluru');
    expect(made.dates[4]!.clockChanged).toContain('Bengaluru');
  });

  test('a date that a clock change or a day off makes worse is moved, or told as a clash', () => {
    const off = [{ from: '2027-10-25', to: '2027-10-29', why: 'leave' as const }];
    const people = [at('Berlin', { off }), at('London')];
    const dates = rotation([], { people }).dates;
    expect(dates.map((one) => one.check)).toEqual(['kept', 'clash', ...Array.from({ length: 6 }, () => 'kept')]);
    expect(classifyHours(people[0]!.hours, dates[1]!.slot.start, dates[1]!.slot.end).dayOff).toBe('leave');

    const moved = rotation(['London', 'Bengaluru'], { zone: 'Asia/Kolkata', from: utc('2027-10-18T00:00') });
    const before = moved.dates[0]!.slot.people[0]!;
    expect(before.cost).toBe(0);
    for (const one of moved.dates) expect(one.slot.people.every((person) => (person.cost ?? 0) <= 1)).toBe(true);
  });

  test('where no slot stands there is no rotation, and the reason is passed on', () => {
    const none = planRotation(request(['San Francisco', 'Berlin', 'Singapore']));
    expect(none.rotation).toBeNull();
    expect('plan' in none && none.plan.none?.why).toBe('no-daylight');
  });

  test.each([0, 1.5, 93])('every %d days is no interval', (every) => {
    expect(() => rotation(WIDE, { every })).toThrow(RangeError);
  });
});
