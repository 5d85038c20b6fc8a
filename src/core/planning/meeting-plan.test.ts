import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../model/scalars';
import { classifyHours, toInstant } from '../time';
import { type PlanInput, planMeeting, type PlanMember } from './meeting-plan';
import { at, PLACES, type Place, utc } from './people.fixture';

const NOW = utc('2027-04-08T10:00');
const member = (place: Place, more: Partial<PlanMember> = {}): PlanMember => ({
  id: place,
  name: place,
  self: false,
  required: true,
  hours: at(place).hours,
  ...more,
});

/** Monday 12 April 2027 at an hour of Berlin, an hour long. */
function input(hour: number, places: readonly (Place | PlanMember)[], more: Partial<PlanInput> = {}): PlanInput {
  const start = toInstant('Europe/Berlin', '2027-04-12', hour * 60);
  const members = places.map((one) => (typeof one === 'string' ? member(one) : one));
  return {
    start,
    end: start + HOUR,
    cadence: 'weekly',
    zone: 'Europe/Berlin',
    members,
    busy: [],
    carried: new Map(),
    occurrences: Array.from({ length: 52 }, (_, i) => ({ start: start + i * 7 * DAY, end: start + i * 7 * DAY + HOUR })),
    couldRelay: false,
    whole: false,
    leave: false,
    grace: 15,
    now: NOW,
    ...more,
  };
}

describe('what is offered', () => {
  test('nothing where the hour breaks nobody’s day, and nothing to one alone', () => {
    for (const one of [input(10, ['Berlin', 'London']), input(23, ['Berlin'])]) {
      expect(planMeeting(one)).toMatchObject({
        needed: false,
        slots: null,
        rotation: null,
        relay: null,
        halves: [],
        turnsAway: [],
      });
    }
  });

  test('what is not known is no reason to offer', () => {
    const stranger = member('Sydney', { hours: null });
    expect(planMeeting(input(10, ['Berlin', stranger])).needed).toBe(false);
  });

  test('who wants it left as it is hears of what changes, and gets no offer', () => {
    const plan = planMeeting(input(9, ['Berlin', 'Singapore'], { leave: true, cadence: 'weekly' }));
    expect(plan.needed).toBe(false);
    expect(plan.slots).toBeNull();
  });

  test('better slots only: each burdens less than the hour it has', () => {
    const plan = planMeeting(input(17, ['Berlin', 'Bengaluru']));
    expect(plan.needed).toBe(true);
    expect(plan.slots?.slots.length).toBeGreaterThan(0);
    for (const slot of plan.slots?.slots ?? []) expect(slot.worst).toBe(0);
    expect(plan.slots?.none).toBeNull();
  });

  test('when no slot is better it says so', () => {
    const again = planMeeting(input(15, ['New York', 'London', 'Bengaluru']));
    expect(again.needed).toBe(true);
    expect(again.slots?.slots).toEqual([]);
    expect(again.slots?.none?.why).toBe('no-better');
  });

  test('out of a night or a day off any slot is better', () => {
    const plan = planMeeting(input(23, ['Berlin', 'London']));
    expect(plan.slots?.slots.length).toBeGreaterThan(0);
  });

  test('the own calendar’s engagements are respected, from two hours ahead of now on', () => {
    const self = member('Berlin', { self: true });
    const free = planMeeting(input(19, [self, 'London'])).slots?.slots[0];
    const busy = [{ start: free!.start, end: free!.end }];
    const other = planMeeting(input(19, [self, 'London'], { busy })).slots?.slots ?? [];
    expect(other.length).toBeGreaterThan(0);
    for (const slot of other) {
      expect(slot.start >= busy[0]!.end || slot.end <= busy[0]!.start).toBe(true);
      expect(slot.start).toBeGreaterThanOrEqual(NOW + 2 * HOUR);
    }
  });
});

describe('where no hour is daytime for all', () => {
  const places: Place[] = ['San Francisco', 'Berlin', 'Singapore'];

  test('a relay, two halves or absence in turn; never a slot', () => {
    const plan = planMeeting(input(17, places));
    expect(plan.slots).toMatchObject({ slots: [], none: { why: 'no-daylight' } });
    expect(plan.relay?.order.toSorted()).toEqual(places.toSorted());
    expect(plan.halves.map((one) => one.ids.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(plan.turnsAway.length).toBeGreaterThan(0);
    for (const { away, ids, slot } of plan.turnsAway) {
      expect([...away, ...ids].toSorted()).toEqual(places.toSorted());
      for (const one of slot?.people ?? []) expect(['night', 'day_off']).not.toContain(one.class);
    }
  });

  test('a talk that must be whole gets none of them', () => {
    expect(planMeeting(input(17, places, { whole: true, couldRelay: true }))).toMatchObject({
      relay: null,
      halves: [],
      turnsAway: [],
      slots: { slots: [] },
    });
  });

  test('one holder a place, the person first', () => {
    const self = member('Berlin', { id: 'me', self: true });
    const plan = planMeeting(input(17, ['Berlin', self, 'San Francisco', 'Singapore']));
    expect(plan.relay?.order).toContain('me');
    expect(plan.relay?.order).toHaveLength(3);
  });

  test('of many places one of each neighbourhood holds it', () => {
    const many = Object.keys(PLACES) as Place[];
    const { relay } = planMeeting(input(17, many, { couldRelay: true }));
    expect(relay === null || relay.order.length <= 7).toBe(true);
  });
});

describe('work that is passed on', () => {
  test('may be handed around although a slot exists, but not between neighbours', () => {
    expect(planMeeting(input(18, ['Mexico City', 'Berlin'], { couldRelay: true })).relay?.order).toHaveLength(2);
    expect(planMeeting(input(18, ['London', 'Berlin'], { couldRelay: true })).relay).toBeNull();
    expect(planMeeting(input(18, ['Mexico City', 'Berlin'])).relay).toBeNull();
  });
});

describe('turns', () => {
  const wide: Place[] = ['New York', 'London', 'Berlin', 'Cairo', 'Bengaluru'];
  test('for a weekly meeting whose best slot lies on one, and for none that is held once', () => {
    const from = { start: utc('2027-10-18T18:00'), now: utc('2027-10-17T00:00') };
    const more = { ...from, end: from.start + HOUR };
    expect(planMeeting(input(18, wide, more)).rotation?.dates).toHaveLength(8);
    expect(planMeeting(input(18, wide, { ...more, cadence: 'none' })).rotation).toBeNull();
  });
});

describe('whoever they are', { timeout: 60_000 }, () => {
  test('the order of people changes nothing, and no slot is in a night or on a day off', () => {
    const places = fc.subarray(Object.keys(PLACES) as Place[], { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 23 }), fc.boolean(), (chosen, hour, couldRelay) => {
        const plan = planMeeting(input(hour, chosen, { couldRelay, occurrences: [] }));
        const turned = planMeeting(input(hour, chosen.toReversed(), { couldRelay, occurrences: [] }));
        expect(turned.relay).toEqual(plan.relay);
        expect(turned.slots?.slots.map((one) => one.start)).toEqual(plan.slots?.slots.map((one) => one.start));
        expect(turned.slots?.none?.why).toBe(plan.slots?.none?.why);
        const slots = [...(plan.slots?.slots ?? []), ...plan.halves.flatMap((one) => one.slot ?? [])];
        for (const slot of slots) {
          for (const { id } of slot.people) {
            expect(['night', 'day_off']).not.toContain(classifyHours(at(id as Place).hours, slot.start, slot.end).class);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
