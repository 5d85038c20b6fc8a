import { describe, expect, test } from 'vitest';
import type { Attendee, Meeting } from '../model/meeting';
import { makeMeeting } from '../model/make-meeting';
import { defaultSettings } from '../model/make-settings';
import { STANDARD_WEEK } from '../model/make-work-week';
import type { Person } from '../model/person';
import { HOUR } from '../model/scalars';
import { assessHours } from './assess-hours';
import { assessSeriesHours } from './series-hours';
import { toInstant } from './wall';
import { canonicalZone } from './zone';

const BERLIN = 'Europe/Berlin';
const SETTINGS = { ...defaultSettings(BERLIN, 0), emails: ['me@example.com'], hoursConfirmed: true };

function meeting(hour: number, attendees: Partial<Attendee>[], more: Partial<Meeting> = {}): Meeting {
  const start = toInstant(BERLIN, '2026-11-24', hour * 60);
  const made = makeMeeting({ id: 'm', start, end: start + HOUR, attendees, ...more }, canonicalZone);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

function person(
  email: string,
  zone: string,
  { sure = 0.9, hoursSure = sure, ...more }: Partial<Person> & { sure?: number; hoursSure?: number } = {},
): Person {
  const fact = <T>(value: T, confidence: number) => ({ value, confidence, source: 'people-list' as const, learned: null });
  return {
    email,
    name: null,
    zone: fact(zone, sure),
    hours: fact(STANDARD_WEEK, hoursSure),
    country: null,
    relation: 'unknown',
    off: [],
    ...more,
  };
}

const people = (...list: Person[]): Map<string, Person> => new Map(list.map((one) => [one.email, one]));
const ME = { email: 'me@example.com', self: true };
const ANA = { email: 'ana@example.com' };
const BEN = { email: 'ben@example.com' };

describe('whose day a meeting breaks', () => {
  test('the worst class of required people, with counts', () => {
    const known = people(person('ana@example.com', 'America/Los_Angeles'), person('ben@example.com', 'Europe/Lisbon'));
    const hours = assessHours(meeting(9, [ME, ANA, BEN, { email: 'cho@example.com' }]), known, SETTINGS);
    expect(hours).toMatchObject({ severity: 'night', affected: 2, unknown: 1, considered: 4, onlySelf: false });
    expect(hours.attendees.map((one) => one.class)).toEqual(['inside', 'night', 'outside', 'unknown']);
  });

  test('rooms, groups, optional and declined people do not count; optional ones are listed', () => {
    const known = people(person('ana@example.com', 'America/Los_Angeles'), person('ben@example.com', 'Asia/Tokyo'));
    const guests: Partial<Attendee>[] = [
      ME,
      { ...ANA, role: 'optional' },
      { ...BEN, answer: 'declined' },
      { email: 'room@example.com', kind: 'room' },
      { email: 'all@example.com', kind: 'group' },
    ];
    const hours = assessHours(meeting(9, guests), known, SETTINGS);
    expect(hours).toMatchObject({ severity: 'inside', affected: 0, unknown: 0, considered: 1 });
    expect(hours.attendees.map((one) => [one.email, one.required])).toEqual([
      ['me@example.com', true],
      ['ana@example.com', false],
    ]);
  });

  test('only the person is affected', () => {
    const known = people(person('ana@example.com', 'America/New_York'));
    expect(assessHours(meeting(19, [ME, ANA]), known, SETTINGS)).toMatchObject({
      severity: 'outside',
      onlySelf: true,
      affected: 1,
    });
    expect(assessHours(meeting(9, [ME, ANA]), known, SETTINGS)).toMatchObject({ severity: 'night', onlySelf: false });
  });

  test.each([
    [0.9, 0.9, { class: 'night', zone: 'America/Los_Angeles', guess: false }],
    [0.7, 0.7, { class: 'night', zone: 'America/Los_Angeles', guess: false }],
    [0.69, 0.9, { class: 'unknown', zone: 'America/Los_Angeles', guess: true, outMinutes: null, hours: null }],
    [0.5, 0.9, { class: 'unknown', zone: 'America/Los_Angeles', guess: true }],
    [0.49, 0.9, { class: 'unknown', zone: null, guess: false }],
    [0.9, 0.69, { class: 'unknown', zone: 'America/Los_Angeles', guess: false }],
    [Number.NaN, 0.9, { class: 'unknown', zone: null, guess: false }],
  ])('zone sure %d, hours sure %d', (sure, hoursSure, expected) => {
    const known = people(person('ana@example.com', 'America/Los_Angeles', { sure, hoursSure }));
    expect(assessHours(meeting(9, [ANA]), known, SETTINGS).attendees[0]).toMatchObject(expected);
  });

  test('nobody known: unknown, and nobody affected', () => {
    expect(assessHours(meeting(3, [ANA, BEN]), people(), SETTINGS)).toMatchObject({
      severity: 'unknown',
      affected: 0,
      unknown: 2,
    });
  });

  test('without guests the person attends; not when they declined', () => {
    expect(assessHours(meeting(23, []), people(), SETTINGS)).toMatchObject({ severity: 'night', considered: 1, onlySelf: true });
    const declined = assessHours(meeting(23, [], { ownAnswer: 'declined' }), people(), SETTINGS);
    expect(declined).toMatchObject({ severity: 'unknown', considered: 0 });
  });

  test('while the own address is not known, the person is one of the listed', () => {
    const nameless = { ...SETTINGS, emails: [] };
    const hours = assessHours(meeting(23, [ANA, BEN]), people(), nameless);
    expect(hours).toMatchObject({ severity: 'night', considered: 2, unknown: 1, onlySelf: true });
  });

  test('own hours are a guess until confirmed', () => {
    const hours = assessHours(meeting(23, [ME]), people(), { ...SETTINGS, hoursConfirmed: false });
    expect(hours.attendees[0]).toMatchObject({ self: true, class: 'night', guess: true });
  });

  test('the grace of the settings holds', () => {
    const late = { end: toInstant(BERLIN, '2026-11-24', 17 * 60 + 30), start: toInstant(BERLIN, '2026-11-24', 16 * 60) };
    expect(assessHours(meeting(16, [ME], late), people(), SETTINGS).severity).toBe('partly');
    expect(assessHours(meeting(16, [ME], late), people(), { ...SETTINGS, grace: 30 }).severity).toBe('edge');
  });

  test('a holiday needs a sure zone and a country; leave does not', () => {
    const days = (why: 'leave' | 'holiday') => [{ from: '2026-11-24', to: '2026-11-24', why }];
    const country = { value: 'DE', confidence: 0.9, source: 'said' as const, learned: null };
    const severity = (one: Person): string => assessHours(meeting(10, [ANA]), people(one), SETTINGS).severity;
    expect(severity(person('ana@example.com', BERLIN, { off: days('holiday'), country }))).toBe('day_off');
    expect(severity(person('ana@example.com', BERLIN, { off: days('holiday'), country, sure: 0.8 }))).toBe('inside');
    expect(severity(person('ana@example.com', BERLIN, { off: days('holiday') }))).toBe('inside');
    expect(severity(person('ana@example.com', BERLIN, { off: days('leave'), sure: 0.75 }))).toBe('day_off');
  });

  test('an entry for whole days has no hours', () => {
    expect(assessHours(meeting(0, [ME, ANA], { allDay: true }), people(), SETTINGS)).toMatchObject({
      considered: 0,
      attendees: [],
    });
  });

  test('the order of attendees changes nothing', () => {
    const known = people(person('ana@example.com', 'Asia/Tokyo'), person('ben@example.com', 'Europe/Lisbon'));
    const counts = (list: Partial<Attendee>[]): unknown => ({ ...assessHours(meeting(9, list), known, SETTINGS), attendees: [] });
    expect(counts([ME, ANA, BEN])).toEqual(counts([BEN, ME, ANA]));
  });
});

describe('a series by its next eight occurrences', () => {
  const at = (hour: number) => ({ start: hour, hours: assessHours(meeting(hour, [ME]), people(), SETTINGS) });
  const unknown = { start: 0, hours: assessHours(meeting(9, [ANA]), people(), SETTINGS) };

  test.each([
    [[10, 10, 10, 10, 10, 10, 10, 20], false],
    [[10, 10, 10, 10, 10, 10, 20, 20], true],
    [[10, 10, 10, 20], true],
    [[10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20], false],
    [[], false],
  ])('%j', (hours, offHours) => {
    expect(assessSeriesHours(hours.map(at)).offHours).toBe(offHours);
  });

  test('what is unknown does not dilute, and the off ones are named', () => {
    expect(assessSeriesHours([unknown, unknown, unknown, at(10), at(20)])).toEqual({ offHours: true, off: [20], judged: 2 });
    expect(assessSeriesHours([unknown])).toEqual({ offHours: false, off: [], judged: 0 });
  });
});
