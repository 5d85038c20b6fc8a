import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { STANDARD_WEEK } from '../model/make-work-week';
import { WEEKDAYS } from '../model/person';
import { formatDay, formatTime, formatTimeThere } from './format';
import { addDays, daysBetween, weekdayOf } from './local-date';
import { dayOf, isoWeekMonday, weekOf } from './week-of';
import { weekendByHours, weekendOf } from './weekends';
import { canonicalZone, zoneCity } from './zone';

const dates = fc
  .date({ min: new Date('0050-01-01'), max: new Date('9950-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('local dates', () => {
  test('adding days and weekdays agree with Temporal', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5_000, max: 5_000 }), (date, n) => {
        const there = Temporal.PlainDate.from(date).add({ days: n });
        expect(addDays(date, n)).toBe(there.toString());
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(weekdayOf(date)).toBe(WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]);
      }),
    );
  });
});

describe('what is no date', () => {
  test.each([
    '',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-01',
    '2026-01-01T00:00',
    '2026/01/01',
    '20a6-01-01',
    '2026-04-31',
  ])('%s', (text) => {
    expect(() => weekdayOf(text)).toThrow(RangeError);
  });

  test('nor beyond four digits', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01');
  });
});

describe('weeks', () => {
  const iso = (week: { from: number; to: number }): string[] => [week.from, week.to].map((at) => new Date(at).toISOString());

  test('from the first day on, by the local calendar', () => {
    const tuesday = Date.parse('2026-11-24T12:00:00Z');
    expect(iso(weekOf('Europe/Berlin', tuesday, 'mon'))).toEqual(['2026-11-22T23:00:00.000Z', '2026-11-29T23:00:00.000Z']);
    expect(iso(weekOf('Europe/Berlin', tuesday, 'sun'))).toEqual(['2026-11-21T23:00:00.000Z', '2026-11-28T23:00:00.000Z']);
    expect(iso(weekOf('Europe/Berlin', tuesday, 'sat'))).toEqual(['2026-11-20T23:00:00.000Z', '2026-11-27T23:00:00.000Z']);
  });

  test('a week with a clock change is an hour longer or shorter', () => {
    const hours = ({ from, to }: { from: number; to: number }): number => (to - from) / 3_600_000;
    expect(hours(weekOf('Europe/Berlin', Date.parse('2026-10-25T12:00:00Z'), 'mon'))).toBe(169);
    expect(hours(weekOf('Europe/Berlin', Date.parse('2026-03-29T12:00:00Z'), 'mon'))).toBe(167);
    expect(hours(dayOf('America/Santiago', Date.parse('2026-09-06T12:00:00Z')))).toBe(23);
  });

  test.each([
    [2026, 47, '2026-11-16'],
    [2026, 53, '2026-12-28'],
    [2027, 53, null],
    [2025, 1, '2024-12-30'],
    [2026, 0, null],
    [2026, 1.5, null],
  ])('week %d-W%d begins on %s', (year, week, monday) => {
    expect(isoWeekMonday(year, week)).toBe(monday);
  });
});

describe('words', () => {
  const at = Date.parse('2026-11-24T23:30:00Z');

  test('time and day, as the language writes them', () => {
    expect(formatTime('Europe/Berlin', at, 'de')).toBe('00:30');
    expect(formatTime('America/New_York', at, 'en-US').replace('\u202f', ' ')).toBe('6:30 PM');
    expect(formatTime('Asia/Kathmandu', at, 'en-GB')).toBe('05:15');
    expect(formatDay('Europe/Berlin', at, 'en-US')).toBe('Wed, Nov 25');
  });

  test('the day is said where it is another one', () => {
    expect(formatTimeThere('Europe/London', at, 'en-GB', 'America/New_York')).toBe('23:30');
    expect(formatTimeThere('Europe/Berlin', at, 'de', 'America/New_York')).toMatch(/^Mi\.?, 25\. Nov\.?, 00:30$/);
  });
});

describe('zones', () => {
  test('one zone has one name, whatever its spelling', () => {
    expect(canonicalZone('Asia/Calcutta')).toBe('Asia/Kolkata');
    expect(canonicalZone('asia/kolkata')).toBe('Asia/Kolkata');
    expect(canonicalZone('Europe/Kiev')).toBe('Europe/Kyiv');
    expect(canonicalZone('Asia/Saigon')).toBe('Asia/Ho_Chi_Minh');
    expect(canonicalZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(canonicalZone('utc')).toBe(canonicalZone('UTC'));
    expect(canonicalZone('CET')).not.toBeNull();
  });

  test.each([
    '',
    'Mars/Olympus',
    'EST',
    'IST',
    'ist',
    'CST',
    'UTC+8',
    'Romance Standard Time',
    'Europe/Berln',
    '+02:00',
    'W. Europe Standard Time',
    'x'.repeat(500),
    '__proto__',
    '/Europe/Berlin',
  ])('%s is none', (name) => {
    expect(canonicalZone(name)).toBeNull();
  });

  test.each([
    ['America/New_York', 'New York'],
    ['Asia/Calcutta', 'Kolkata'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
  ])('%s is %s', (zone, city) => {
    expect(zoneCity(zone)).toBe(city);
  });
});

describe('weekends', () => {
  test.each([
    ['DE', 'sat,sun'],
    ['EG', 'fri,sat'],
    ['bd', 'fri,sat'],
    ['AE', 'sat,sun'],
    ['IR', 'fri'],
    ['NP', 'sat'],
    ['XX', 'sat,sun'],
  ])('%s rests on %s', (country, days) => {
    expect(weekendOf(country).join()).toBe(days);
  });

  test('by the hours where the country is not known', () => {
    expect(weekendByHours(STANDARD_WEEK)).toEqual(['sat', 'sun']);
    const sunToThu = { ...STANDARD_WEEK, fri: [], sun: STANDARD_WEEK.mon };
    expect(weekendByHours(sunToThu)).toEqual(['fri', 'sat']);
    expect(weekendByHours({ ...STANDARD_WEEK, sat: STANDARD_WEEK.mon })).toEqual(['sun']);
  });
});
