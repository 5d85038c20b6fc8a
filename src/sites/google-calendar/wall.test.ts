import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfKey, plusDays } from './datekey';
import { dateAt, minutesAt, toInstant } from './wall';

const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Lisbon',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
];

describe('wall time', () => {
  test.each([
    ['America/New_York', '2026-10-06', 450, '2026-10-06T11:30Z'],
    ['America/New_York', '2026-10-09', 1470, '2026-10-10T04:30Z'],
    ['Asia/Kathmandu', '2026-10-06', 0, '2026-10-05T18:15Z'],
    // Left out: 2:30 on the day that clocks go forward means 3:30.
    ['America/New_York', '2026-03-08', 150, '2026-03-08T07:30Z'],
    // Twice: the first.
    ['America/New_York', '2026-11-01', 90, '2026-11-01T05:30Z'],
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30Z'],
    ['Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30Z'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45Z'],
  ])('%s %s at %i minutes', (zone, date, minutes, instant) => expect(toInstant(zone, date, minutes)).toBe(Date.parse(instant)));

  test('there and back', () => {
    const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), minute, (zone, at) => {
        const instant = at * 60_000;
        const back = toInstant(zone, dateAt(zone, instant), minutesAt(zone, instant));
        // In the hour that comes twice the first is meant.
        const shows =
          back !== null && dateAt(zone, back) === dateAt(zone, instant) && minutesAt(zone, back) === minutesAt(zone, instant);
        expect(shows).toBe(true);
        expect(back).toBeLessThanOrEqual(instant);
      }),
    );
  });

  test('an unknown zone or date is null', () => {
    expect(toInstant('Mars/Olympus', '2026-10-06', 0)).toBeNull();
    expect(toInstant('UTC', 'someday', 0)).toBeNull();
  });
});

test.each([
  ['28975', '2026-09-15'],
  ['28929', '2026-08-01'],
  ['28813', '2026-04-13'],
  ['27966', '2024-09-30'],
  ['28003', '2024-11-03'],
  ['0', null],
  ['', null],
  ['20261006', null],
  [null, null],
])('datekey %s', (key, date) => expect(dateOfKey(key)).toBe(date));

test('days jump over the ends of months and years', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
});
