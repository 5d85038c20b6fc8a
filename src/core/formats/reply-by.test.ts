import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyDay } from '../model/make-work-week';
import { DAY, HOUR } from '../model/scalars';
import { toLocal, workSpans, type KnownHours } from '../time';
import { deadlineOf, deadlinesOf, sharedMoment } from '.';
import { NOW, reader, TEAM } from './draft.fixture';
import { morningOf } from './reply-by';

const each = { mode: 'each', days: 1 } as const;
const when = { now: NOW, before: NOW + 6 * DAY, asking: each };
const hoursOf = (zone: string): KnownHours => reader('x', zone).hours;
const iso = (at: number | null): string => (at === null ? 'none' : new Date(at).toISOString().slice(0, 16));
const inside = ({ hours }: { hours: KnownHours }, at: number): boolean =>
  workSpans(hours, at - DAY, at + DAY).some((span) => span.start < at && at <= span.end);

describe('deadlineOf', () => {
  const berlin = hoursOf('Europe/Berlin');
  it.each<[string, Partial<typeof when>, string]>([
    ['the end of the next working day', {}, '2026-11-25T16:00'],
    ['a Friday: the end of Monday', { now: NOW + 3 * DAY, before: NOW + 9 * DAY }, '2026-11-30T16:00'],
    ['two whole days', { asking: { mode: 'each', days: 2 } as never }, '2026-11-26T16:00'],
    ['a start before that, inside the hours: the start', { before: NOW + DAY }, '2026-11-25T09:00'],
    ['a start at night: the end of the day before', { before: Date.UTC(2026, 10, 25, 3) }, '2026-11-24T16:00'],
    ['a start that is nearly here: the end of the next working day', { before: NOW + HOUR / 2 }, '2026-11-25T16:00'],
    ['a start that has passed', { before: NOW - DAY }, '2026-11-25T16:00'],
  ])('%s', (_name, more, wanted) => expect(iso(deadlineOf(berlin, { ...when, ...more }))).toBe(wanted));

  it('counts the days of each reader on their own calendar', () => {
    expect(iso(deadlineOf(hoursOf('Australia/Sydney'), when))).toBe('2026-11-25T06:00');
    // In Denver it is two in the morning: Tuesday lies before everybody there, whole.
    expect(iso(deadlineOf(hoursOf('America/Denver'), when))).toBe('2026-11-25T00:00');
    const sundayToThursday = everyDay({ start: 540, end: 1020 }, ['sun', 'mon', 'tue', 'wed', 'thu']);
    const thursday = { ...when, now: NOW + 2 * DAY, before: NOW + 9 * DAY };
    expect(iso(deadlineOf(reader('x', 'Africa/Cairo', sundayToThursday).hours, thursday))).toBe('2026-11-29T15:00');
  });

  it('asks nothing by a date of somebody who is away', () => {
    const away = { ...berlin, off: [{ from: '2026-11-01', to: '2027-02-01', why: 'leave' as const }] };
    expect(deadlineOf(away, when)).toBeNull();
    expect(deadlinesOf([{ name: 'A', hours: away }], when)).toEqual([]);
  });

  it('lies an hour ahead also for whoever begins this minute and works for half an hour', () => {
    const now = Date.UTC(2028, 0, 29, 11);
    const { hours } = reader('x', 'Asia/Kolkata', everyDay({ start: 990, end: 1020 }, ['sat', 'sun']));
    expect(deadlineOf(hours, { now, before: now, asking: { mode: 'each', days: 1 } })).toBe(Date.UTC(2028, 0, 30, 11, 30));
  });

  it('is never outside the hours of the reader, whoever they are and whenever it is', () => {
    const zones = fc.constantFrom(
      'Pacific/Kiritimati',
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Marquesas',
      'Europe/Lisbon',
    );
    const start = fc.integer({ min: 0, max: 1439 });
    const length = fc.integer({ min: 30, max: 720 });
    const days = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 });
    const moment = fc.integer({ min: 0, max: 500 * 24 }).map((hour) => NOW + hour * HOUR);
    fc.assert(
      fc.property(
        zones,
        start,
        length,
        days,
        moment,
        fc.integer({ min: -48, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (zone, from, long, on, now, ahead, count) => {
          const one = reader('x', zone, everyDay({ start: from, end: from + long }, on));
          const at = deadlineOf(one.hours, { now, before: now + ahead * HOUR, asking: { mode: 'each', days: count } });
          expect(at).not.toBeNull();
          expect(inside(one, at ?? 0)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(now + HOUR);
        },
      ),
    );
  });
});

describe('one working day is one for everybody', () => {
  /** Monday, 30 November 2026, 23:10 in Lisbon: in Berlin and Tokyo it is Tuesday, and nobody has begun it. */
  const now = Date.UTC(2026, 10, 30, 23, 10);
  it.each(['Europe/Lisbon', 'Europe/Berlin', 'Asia/Tokyo'])('in %s it is Tuesday', (zone) => {
    const at = deadlineOf(hoursOf(zone), { now, before: null, asking: each }) ?? 0;
    expect(toLocal(zone, at)).toMatchObject({ date: '2026-12-01', minutes: 17 * 60 });
  });
});

describe('morningOf', () => {
  it.each<[string, string, string]>([
    ['Europe/Berlin', '2026-11-24T16:30', '2026-11-25T08:00'],
    ['Europe/Berlin', '2026-11-27T16:30', '2026-11-30T08:00'],
    ['America/Denver', '2026-11-24T09:00', '2026-11-24T16:00'],
    // Clocks go on by an hour on Sunday, 28 March 2027 in Berlin, and back on 4 April in Sydney.
    ['Europe/Berlin', '2027-03-26T17:00', '2027-03-29T07:00'],
    ['Australia/Sydney', '2027-04-02T07:00', '2027-04-04T23:00'],
  ])('in %s at %s', (zone, now, wanted) => {
    const at = morningOf(hoursOf(zone), Date.parse(`${now}Z`));
    expect(iso(at)).toBe(wanted);
    expect(toLocal(zone, at ?? 0).minutes).toBe(9 * 60);
  });
  it('is none for somebody who is away', () => {
    const away = { ...hoursOf('Europe/Berlin'), off: [{ from: '2026-11-01', to: '2027-02-01', why: 'leave' as const }] };
    expect(morningOf(away, NOW)).toBeNull();
  });
});

describe('sharedMoment', () => {
  const two = [reader('Ana', 'Europe/Lisbon'), reader('Otto', 'Europe/Berlin')];
  it('is the latest moment inside the hours of all', () => {
    expect(iso(sharedMoment(two, when))).toBe('2026-11-25T16:00');
    for (const one of two) expect(inside(one, sharedMoment(two, when) ?? 0)).toBe(true);
  });
  it('is none where no hour is shared', () => {
    expect(sharedMoment(TEAM, when)).toBeNull();
    expect(sharedMoment([], when)).toBeNull();
  });
});
