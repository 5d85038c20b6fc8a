import { describe, expect, it } from 'vitest';
import type { Assessment, AttendeeHours, HoursClass } from '../core/model';
import { headlineOf, localTimes } from './headline';
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
