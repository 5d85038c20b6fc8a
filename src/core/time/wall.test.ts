import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { DAY, type Instant } from '../model/scalars';
import { correctionAt } from './clock-data';
import { offsetAt } from './offset';
import { toInstant, toLocal } from './wall';

const ODD = [
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Antarctica/Troll',
  'Antarctica/Casey',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Gaza',
  'America/Caracas',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Pyongyang',
  'Europe/Dublin',
  'Pacific/Kwajalein',
];
const ALL = Intl.supportedValuesOf('timeZone');
const zones = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...ALL));
const FROM = Date.UTC(1973, 0, 1);
const TO = Date.UTC(2038, 0, 1);
const instants = fc.integer({ min: FROM / 60_000, max: TO / 60_000 }).map((minutes) => minutes * 60_000);

/**
 * The oracle reads the platform's clock data. Where those are known to be stale ours are not the same, and `clock-data.test.ts`
 * holds them by table; two days cover any way from a wall time to its instant.
 */
const oracleKnows = (zone: string, at: Instant): boolean => correctionAt(zone, at + 2 * DAY) === null;

const oracleInstant = (zone: string, date: string, minutes: number): number =>
  Temporal.PlainDate.from(date)
    .toPlainDateTime({ hour: 0 })
    .add({ minutes })
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

const oracleLocal = (zone: string, at: number): { date: string; minutes: number } => {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { date: there.toPlainDate().toString(), minutes: there.hour * 60 + there.minute };
};

/** Minutes around each change of a zone in a year, where mistakes live. */
function aroundChanges(zone: string, year: number): number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1)).toZonedDateTimeISO(zone);
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (at === null || at.epochMilliseconds >= Date.UTC(year + 1, 0, 1)) return found;
    if (oracleKnows(zone, at.epochMilliseconds)) found.push(at.epochMilliseconds);
  }
}

// The oracle is slow, the more so on a machine that has other work.
describe('against Temporal', { timeout: 60_000 }, () => {
  test('toLocal shows what the wall shows, in every zone', () => {
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        fc.pre(oracleKnows(zone, at));
        expect(toLocal(zone, at)).toMatchObject(oracleLocal(zone, at));
      }),
      { numRuns: 2_000 },
    );
  });

  test('toInstant finds the instant, with minutes beyond the date as well', () => {
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: -1_440, max: 4_320 }), (zone, at, minutes) => {
        fc.pre(oracleKnows(zone, at + minutes * 60_000));
        const date = new Date(at).toISOString().slice(0, 10);
        expect(toInstant(zone, date, minutes)).toBe(oracleInstant(zone, date, minutes));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(ODD)('%s: every quarter-hour around every change from 1973 to 2037', (zone) => {
    let changes = 0;
    for (let year = 1973; year < 2038; year++) {
      for (const change of aroundChanges(zone, year)) {
        changes += 1;
        for (let step = -12; step <= 12; step++) {
          const at = change + step * 15 * 60_000;
          expect(toLocal(zone, at)).toMatchObject(oracleLocal(zone, at));
          expect(offsetAt(zone, at - 1_000)).toBe(oracleOffset(zone, at - 1_000));
          const wall = new Date(at + oracleOffset(zone, change - 1_000) * 60_000);
          const date = wall.toISOString().slice(0, 10);
          const minutes = wall.getUTCHours() * 60 + wall.getUTCMinutes();
          expect(toInstant(zone, date, minutes), `${zone} ${date} ${minutes}`).toBe(oracleInstant(zone, date, minutes));
        }
      }
    }
    expect(changes).toBeGreaterThan(0);
  });

  test('every zone, at every change of 2024 to 2027', () => {
    for (const zone of ALL) {
      for (let year = 2024; year < 2028; year++) {
        for (const change of aroundChanges(zone, year)) {
          for (const at of [change - 60_000, change, change + 60_000]) {
            expect(offsetAt(zone, at), `${zone} ${new Date(at).toISOString()}`).toBe(oracleOffset(zone, at));
          }
        }
      }
    }
  });
});

const oracleOffset = (zone: string, at: number): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;

describe('gaps and folds', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30:00Z', 'a skipped time moves forward'],
    ['Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30:00Z', 'of a repeated time the first'],
    ['America/New_York', '2027-03-14', 150, '2027-03-14T07:30:00Z', 'gap in America'],
    ['America/New_York', '2027-11-07', 90, '2027-11-07T05:30:00Z', 'fold in America'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45:00Z', 'half an hour is skipped: 02:15 becomes 02:45'],
    ['Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45:00Z', 'half an hour comes twice'],
    ['Antarctica/Troll', '2027-03-28', 120, '2027-03-28T02:00:00Z', 'two hours are skipped: 02:00 becomes 04:00'],
    ['Pacific/Chatham', '2026-09-27', 180, '2026-09-26T14:15:00Z', 'a quarter to three is the change'],
    ['Pacific/Apia', '2011-12-30', 600, '2011-12-30T20:00:00Z', 'a whole date is skipped'],
    ['Asia/Kathmandu', '2026-11-24', 540, '2026-11-24T03:15:00Z', '+05:45'],
    ['Europe/Berlin', '2026-11-24', 1_500, '2026-11-25T00:00:00Z', 'minutes beyond the date'],
    ['Europe/Berlin', '2026-03-28', 1_800, '2026-03-29T04:00:00Z', 'counted on the wall over a change'],
    ['UTC', '2028-02-29', -1, '2028-02-28T23:59:00Z', 'minutes before the date'],
  ])('%s %s %i', (zone, date, minutes, instant) => {
    expect(new Date(toInstant(zone, date, minutes)).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  test('years beyond the tables are asked for one by one', () => {
    expect(offsetAt('Europe/Berlin', Date.UTC(1965, 6, 1))).toBe(60);
    expect(offsetAt('Europe/Berlin', Date.UTC(2400, 6, 1))).toBe(120);
  });

  test('what is no date or no zone is a mistake of the caller', () => {
    expect(() => toInstant('UTC', '2027-02-29', 0)).toThrow(RangeError);
    expect(() => offsetAt('Mars/Olympus', 20_000 * DAY)).toThrow(RangeError);
  });
});
