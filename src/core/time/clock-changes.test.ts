import { describe, expect, test } from 'vitest';
import { STANDARD_WEEK } from '../model/make-work-week';
import type { DaysOff } from '../model/person';
import { DAY, HOUR } from '../model/scalars';
import { type ClassChange, dueWarnings, forecastChanges, type ForecastPerson } from './clock-changes';
import { addDays } from './local-date';
import { toInstant } from './wall';
import type { Span } from './work-spans';
import { canonicalZone } from './zone';

const person = (name: string, off: readonly DaysOff[] = []): ForecastPerson => {
  const zone = canonicalZone(name) ?? name;
  return { id: name, hours: { zone, hours: STANDARD_WEEK, off, country: null } };
};
/** A year of Tuesdays from 1 December 2026. */
const tuesdays = (zone: string, minutes: number, length = HOUR): Span[] =>
  Array.from({ length: 52 }, (_, i) => toInstant(zone, addDays('2026-12-01', 7 * i), minutes)).map((start) => ({
    start,
    end: start + length,
  }));
const forecast = (zone: string, minutes: number, ...people: ForecastPerson[]): ClassChange[] =>
  forecastChanges({ occurrences: tuesdays(zone, minutes), people, zone });
const short = (one: ClassChange): string => {
  const date = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const cause =
    one.cause.kind === 'clock' ? `${one.cause.zone} ${date(one.cause.at)} ${one.cause.shift}` : `holiday ${one.cause.date}`;
  const advice = 'minutes' in one.advice ? `${one.advice.do} ${one.advice.minutes}` : one.advice.do;
  return `${one.personId}: ${one.before}>${one.during} ${date(one.first)}..${date(one.last)} x${one.count}; ${cause}; ${advice}`;
};

describe('weeks in which clocks change apart', () => {
  test('New York and Berlin, 2027: an hour nearer for two weeks in March and one in autumn', () => {
    // 16:00 in Berlin is 10:00 in New York, and 11:00 in the gap: nothing changes for anybody.
    expect(forecast('Europe/Berlin', 16 * 60, person('Europe/Berlin'), person('America/New_York'))).toEqual([]);
    // 09:00 in New York is 15:00 in Berlin, 14:00 in the gap; 11:00 is 17:00, outside, and 16:00, inside, in the gap.
    expect(forecast('America/New_York', 11 * 60, person('Europe/Berlin'), person('America/New_York')).map(short)).toEqual([
      'Europe/Berlin: outside>inside 2027-03-16..2027-03-23 x2; America/New_York 2027-03-14 -60; nothing',
      'Europe/Berlin: outside>inside 2027-11-02..2027-11-02 x1; Europe/Berlin 2027-10-31 -60; nothing',
    ]);
  });

  test('a gap that hurts: those dates are moved by the hour', () => {
    // 16:00 in London is 11:00 in New York, 12:00 in the gap; 21:00 in London is 16:00, and 17:00: outside.
    expect(forecast('Europe/London', 21 * 60, person('America/New_York')).map(short)).toEqual([
      'America/New_York: inside>outside 2027-03-16..2027-03-23 x2; America/New_York 2027-03-14 60; move-dates -60',
      'America/New_York: inside>outside 2027-11-02..2027-11-02 x1; Europe/London 2027-10-31 60; move-dates -60',
    ]);
  });

  test('Phoenix never changes: what is kept in Los Angeles moves there for the summer', () => {
    // 15:45+60 in Los Angeles is 16:45 in Phoenix in winter: 45 minutes out; 15:45 in summer: inside.
    expect(forecast('America/Los_Angeles', 15 * 60 + 45, person('America/Phoenix')).map(short)).toEqual([
      'America/Phoenix: outside>inside 2027-03-16..2027-11-02 x34; America/Los_Angeles 2027-03-14 -60; nothing',
    ]);
    // 09:00 in Los Angeles is 10:00 there in winter and 09:00 in summer; 08:00 is 09:00, then 08:00: outside.
    expect(forecast('America/Los_Angeles', 8 * 60, person('America/Phoenix'), person('America/Los_Angeles')).map(short)).toEqual([
      'America/Phoenix: inside>outside 2027-03-16..2027-11-02 x34; America/Los_Angeles 2027-03-14 -60; move-series 60',
    ]);
  });

  test('no small move helps everybody: find another slot', () => {
    // Phoenix would need the hour that Auckland does not have.
    const people = [person('America/Phoenix'), person('America/Los_Angeles')];
    const tight = { ...STANDARD_WEEK, tue: [{ start: 480, end: 540 }] };
    const host: ForecastPerson = { id: 'host', hours: { zone: 'America/Los_Angeles', hours: tight, off: [], country: null } };
    expect(forecast('America/Los_Angeles', 8 * 60, ...people, host).map(short)).toEqual([
      'America/Phoenix: inside>outside 2027-03-16..2027-11-02 x34; America/Los_Angeles 2027-03-14 -60; find-slot',
    ]);
  });
});

describe('holidays', () => {
  const holiday = (date: string): DaysOff => ({ from: date, to: date, why: 'holiday' });

  test('fall on a date, and only on that', () => {
    expect(
      forecast('Europe/Berlin', 600, person('Europe/Berlin', [holiday('2027-05-18'), holiday('2027-05-19')])).map(short),
    ).toEqual(['Europe/Berlin: inside>day_off 2027-05-18..2027-05-18 x1; holiday 2027-05-18; skip-or-write']);
  });

  test('one in the midst of a season does not end it', () => {
    const found = forecast('Europe/London', 21 * 60, person('America/New_York', [holiday('2027-03-16')])).map(short);
    expect(found[0]).toContain('holiday 2027-03-16');
    expect(found[1]).toContain('inside>outside 2027-03-23..2027-03-23 x1');
    const phoenix = forecast('America/Los_Angeles', 8 * 60, person('America/Phoenix', [holiday('2027-07-06')])).map(short);
    expect(phoenix.map((one) => one.replace(/;.*/, ''))).toEqual([
      'America/Phoenix: inside>outside 2027-03-16..2027-11-02 x33',
      'America/Phoenix: inside>day_off 2027-07-06..2027-07-06 x1',
    ]);
  });

  test('one on the first date is no usual day', () => {
    const found = forecast('Europe/Berlin', 600, person('Europe/Berlin', [holiday('2026-12-01')]));
    expect(found.map(short)).toEqual([
      'Europe/Berlin: inside>day_off 2026-12-01..2026-12-01 x1; holiday 2026-12-01; skip-or-write',
    ]);
  });

  test('leave is never forecast', () => {
    const off = [{ from: '2027-05-01', to: '2027-05-31', why: 'leave' as const }];
    expect(forecast('Europe/Berlin', 600, person('Europe/Berlin', off))).toEqual([]);
  });
});

describe('what is no forecast', () => {
  test('an occurrence that somebody moved', () => {
    const occurrences = tuesdays('Europe/Berlin', 600).map((span, i) =>
      i === 20 ? { start: span.start + 9 * HOUR, end: span.end + 9 * HOUR } : span,
    );
    expect(forecastChanges({ occurrences, people: [person('Europe/Berlin')], zone: 'Europe/Berlin' })).toEqual([]);
  });

  test('anything about people whose hours are not known', () => {
    expect(forecast('Europe/Berlin', 21 * 60, { id: 'x', hours: null })).toEqual([]);
    expect(forecastChanges({ occurrences: [], people: [person('Europe/Berlin')], zone: 'Europe/Berlin' })).toEqual([]);
  });
});

test('a warning is due from ten days before, until the date', () => {
  const changes = forecast('Europe/London', 21 * 60, person('America/New_York'));
  const [first] = changes;
  const due = (days: number): number => dueWarnings(changes, first!.first - days * DAY).length;
  expect([due(11), due(10), due(7), due(1), due(0)]).toEqual([0, 1, 1, 1, 0]);
  expect(first!.warn.to - first!.warn.from).toBe(3 * DAY);
});
