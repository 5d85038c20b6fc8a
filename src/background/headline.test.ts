import { describe, expect, it } from 'vitest';
import type { Assessment, AttendeeHours, HoursClass } from '../core/model';
import { headlineOf, insideHeadline, localTimes, worstPlaces } from './headline';
import { joinSnapshot } from './join';
import { at, attendee, held, snapshot, stored, world } from './world.fixture';

const people = ['ana', 'ben', 'cleo'].map((name) => attendee(name));
const { meeting } = joinSnapshot(
  snapshot({ instance: { at: at(25, 16) } }),
  world({ events: [stored({ attendees: people })], occurrences: [held(at(25, 16))] }),
) ?? { meeting: null };

const hours = (name: string, zone: string, kind: HoursClass): AttendeeHours => ({
  email: `${name}@heron.example`,
  name,
  self: false,
  required: true,
  class: kind,
  dayOff: null,
  outMinutes: 30,
  outside: [],
  zone,
  guess: false,
  hours: null,
});
const assessment = (attendees: readonly AttendeeHours[]): Assessment => ({
  verdict: 'live',
  kind: null,
  score: null,
  confidence: 0.5,
  flagged: false,
  reasons: [],
  findings: [],
  formats: [],
  hours: { severity: 'night', affected: attendees.length, unknown: 0, considered: 3, onlySelf: false, attendees },
});

describe('the places behind the headline', () => {
  it('are those where it is worst, not those that stand first in the list', () => {
    if (meeting === null) throw new Error('the fixture did not join');
    const all = assessment([
      hours('ana', 'Europe/Berlin', 'outside'),
      hours('ben', 'Europe/Paris', 'partly'),
      hours('cleo', 'Asia/Manila', 'night'),
    ]);
    expect(headlineOf(meeting, all, { kept: false })).toEqual({ code: 'night_for', params: { affected: 1, considered: 3 } });
    expect(localTimes(meeting, all, 'en-GB')?.params).toMatchObject({ city: 'Manila', city2: 'Berlin' });
  });

  it('name one place once', () => {
    if (meeting === null) throw new Error('the fixture did not join');
    const all = assessment([hours('ana', 'Asia/Manila', 'night'), hours('ben', 'Asia/Manila', 'night')]);
    expect(localTimes(meeting, all, 'en-GB')).toMatchObject({ code: 'local_time', params: { city: 'Manila' } });
  });
});

describe('a meeting whose hour suits everybody', () => {
  const three = (last: HoursClass): AttendeeHours[] => [
    { ...hours('ana', 'Europe/Lisbon', 'inside'), self: true },
    hours('ben', 'Europe/Berlin', 'inside'),
    hours('cleo', 'Asia/Manila', last),
  ];
  const line = (all: readonly AttendeeHours[], more: Partial<NonNullable<typeof meeting>> = {}) => {
    if (meeting === null) throw new Error('the fixture did not join');
    return insideHeadline({ ...meeting, ...more }, assessment(all));
  };
  it('says so of all of them', () =>
    expect(line(three('inside'))).toEqual({ code: 'inside_for', params: { inside: 3, considered: 3 } }));
  it.each<HoursClass>(['unknown', 'edge', 'break', 'partly', 'outside', 'night', 'day_off'])(
    'says nothing when one is %s',
    (one) => expect(line(three(one))).toBeNull(),
  );
  it('says nothing where more are invited than are listed, or of oneself alone', () => {
    expect(line(three('inside'), { headcount: 40 })).toBeNull();
    expect(line(three('inside').slice(0, 1))).toBeNull();
    expect(line([])).toBeNull();
  });
  it('counts neither who declined nor who is optional', () => {
    const [ana, ben, cleo] = three('night');
    if (!ana || !ben || !cleo) throw new Error('three');
    expect(line([ana, ben, { ...cleo, required: false }])).toMatchObject({ params: { considered: 2 } });
  });
});

it('places are of others, the worst first, two at the most', () => {
  if (meeting === null) throw new Error('the fixture did not join');
  const own = { ...hours('ana', 'Europe/Lisbon', 'night'), self: true };
  expect(worstPlaces(meeting, assessment([own]))).toEqual([]);
  const all = assessment([
    own,
    hours('ben', 'Europe/Berlin', 'outside'),
    hours('cleo', 'Asia/Manila', 'night'),
    hours('dan', 'Asia/Tokyo', 'night'),
  ]);
  expect(worstPlaces(meeting, all)).toEqual(['Asia/Manila', 'Asia/Tokyo']);
  expect(worstPlaces(meeting, all, ['outside'])).toEqual(['Europe/Berlin']);
});
