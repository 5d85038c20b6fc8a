import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../model/scalars';
import { at, PLACES, type Place, utc } from './people.fixture';
import { planRelay, type Relay, type Runner } from './relay';

const runner = (place: Place, more: Parameters<typeof at>[1] = {}): Runner => ({ id: place, hours: at(place, more).hours! });
const relay = (from: string, days: number, ...runners: Runner[]): Relay => {
  const made = planRelay(runners, utc(from), utc(from) + days * DAY);
  if (made.relay === null) throw new Error(made.why);
  return made.relay;
};
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
const clock = ({ date, minutes }: { date: string; minutes: number }): string =>
  `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe('Mexico City and Sydney, winter', () => {
  // Monday 11 January 2027: 17 hours apart.
  const plan = relay('2027-01-11T12:00', 7, runner('Mexico City'), runner('Sydney'));

  test('four in the afternoon on Monday is nine on Tuesday: no wait, and time to talk', () => {
    expect(plan.legs[0]).toMatchObject({
      from: 'Mexico City',
      to: 'Sydney',
      wait: 0,
      live: true,
      otherDate: true,
      crosses: null,
    });
    expect(plan.legs[0]!.dueLocal.map(clock)).toEqual(['2027-01-11 16:00', '2027-01-12 09:00']);
  });

  test('and back: five on Tuesday is midnight, and nine hours pass until nine', () => {
    expect(plan.legs[1]).toMatchObject({ from: 'Sydney', to: 'Mexico City', wait: 540, live: false });
    expect(plan.legs[1]!.dueLocal.map(clock)).toEqual(['2027-01-12 16:30', '2027-01-11 23:30']);
    expect(iso(plan.legs[1]!.pickedUp)).toBe('2027-01-12T15:00');
    expect(plan.roundWait).toBe(540);
  });

  test("Friday here is Saturday there: the leg crosses Sydney's weekend, though Mexico City still works", () => {
    const friday = plan.legs.find((leg) => clock(leg.dueLocal[0]).startsWith('2027-01-15') && leg.from === 'Mexico City');
    expect(friday).toMatchObject({ crosses: 'weekend', oneSided: true, live: false, wait: 47 * 60 });
    expect(clock(friday!.dueLocal[0])).toBe('2027-01-15 16:30');
    expect(clock(friday!.dueLocal[1])).toBe('2027-01-16 09:30');
  });

  test('let rest, the holder keeps it over the weekend and hands it on at the end of Monday', () => {
    const friday = plan.legs.findIndex((leg) => leg.crosses === 'weekend' && leg.from === 'Mexico City');
    const { due } = plan.legs[friday]!;
    const from = utc('2027-01-11T12:00');
    const made = planRelay([runner('Mexico City'), runner('Sydney')], from, from + 14 * DAY, new Set([due])).relay as Relay;
    expect(made.legs.slice(0, friday)).toEqual(plan.legs.slice(0, friday));
    const monday = made.legs[friday]!;
    expect(monday).toMatchObject({ from: 'Mexico City', to: 'Sydney', crosses: null, live: true, wait: 0, rested: due });
    expect(monday.dueLocal.map(clock)).toEqual(['2027-01-18 16:00', '2027-01-19 09:00']);
    expect(made.legs[friday + 1]).toMatchObject({ from: 'Sydney', to: 'Mexico City', rested: null });
    // What rests is no hand-off of the plan: nothing of it is due, exported or reminded of.
    expect(made.legs.map((leg) => leg.due)).not.toContain(due);
  });

  test('so the work moves on six dates of a week', () => {
    expect(plan.weekDates).toBe(6);
    expect(relay('2027-01-11T12:00', 7, runner('Berlin'), runner('London')).weekDates).toBe(5);
  });
});

describe('the order', () => {
  test('the least waiting, westward around the globe', () => {
    const plan = relay('2027-01-11T00:00', 3, runner('London'), runner('San Francisco'), runner('Singapore'));
    const { order } = plan;
    const next = (place: string): string | undefined => order[(order.indexOf(place) + 1) % 3];
    expect([next('Singapore'), next('London'), next('San Francisco')]).toEqual(['London', 'San Francisco', 'Singapore']);
    expect(plan.board).toBe(false);
  });

  test('more than four hand-offs a day are too many: a board', () => {
    const five = (['Sydney', 'Bengaluru', 'Berlin', 'New York', 'San Francisco'] as const).map((place) => runner(place));
    expect(relay('2027-01-11T00:00', 3, ...five).board).toBe(true);
    expect(relay('2027-01-11T00:00', 3, ...five.slice(1)).board).toBe(false);
  });

  test('two of one place hand over once on the same day', () => {
    const plan = relay('2027-01-11T00:00', 3, runner('Berlin'), { ...runner('Berlin'), id: 'Berlin too' });
    expect(plan.legs.map((leg) => [iso(leg.due), leg.wait])).toEqual([
      ['2027-01-11T15:00', 0],
      ['2027-01-11T15:30', 960],
      ['2027-01-12T15:00', 0],
      ['2027-01-12T15:30', 960],
      ['2027-01-13T15:00', 0],
      ['2027-01-13T15:30', 960],
    ]);
  });

  test("somebody's days off are crossed, and not told from a holiday", () => {
    const off = [{ from: '2027-01-12', to: '2027-01-13', why: 'leave' as const }];
    const plan = relay('2027-01-11T12:00', 2, runner('Mexico City'), runner('Sydney', { off }));
    expect(plan.legs[0]).toMatchObject({ crosses: 'day-off', oneSided: true });
    expect(JSON.stringify(plan)).not.toMatch(/leave|holiday/);
  });

  test('nobody to pass to', () => {
    expect(planRelay([runner('Berlin')], 0, DAY)).toEqual({ relay: null, why: 'too-few' });
    expect(
      planRelay(
        Array.from({ length: 8 }, (_, i) => ({ ...runner('Berlin'), id: `${i}` })),
        0,
        DAY,
      ),
    ).toEqual({
      relay: null,
      why: 'too-many',
    });
    const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(planRelay([runner('Berlin'), runner('Sydney', { works: never })], 0, DAY)).toEqual({
      relay: null,
      why: 'nobody-works',
    });
  });

  test('whoever they are: legs follow one another, are due in working time, and order of entry never matters', () => {
    const places = Object.keys(PLACES) as Place[];
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 2, maxLength: 5 }), fc.integer({ min: 0, max: 400 }), (chosen, day) => {
        const from = utc('2027-01-04T00:00') + day * DAY;
        const made = planRelay(
          chosen.map((place) => runner(place)),
          from,
          from + 7 * DAY,
        );
        expect(
          planRelay(
            chosen.toReversed().map((place) => runner(place)),
            from,
            from + 7 * DAY,
          ),
        ).toEqual(made);
        const long = made.relay?.legs.find(({ crosses }) => crosses !== null);
        if (long !== undefined) {
          const { relay: rested } = planRelay(
            chosen.map((place) => runner(place)),
            from,
            from + 14 * DAY,
            new Set([long.due]),
          );
          expect(rested?.legs.find((leg) => leg.rested === long.due)).toMatchObject({ from: long.from, to: long.to });
        }
        for (const [i, leg] of (made.relay?.legs ?? []).entries()) {
          const before = made.relay?.legs[i - 1];
          if (before !== undefined) {
            expect(leg.from).toBe(before.to);
            expect(leg.due).toBeGreaterThanOrEqual(before.pickedUp);
            expect(leg.due).toBeGreaterThan(before.due); // Notes are found by it.
          }
          expect(leg.wait).toBeGreaterThanOrEqual(0);
          expect(leg.pickedUp - leg.due).toBeLessThan(5 * DAY + HOUR);
        }
      }),
      { numRuns: 60 },
    );
  });
});
