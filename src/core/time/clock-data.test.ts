import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../model/scalars';
import { clockDataReport, CORRECTIONS, examineClockData } from './clock-data';
import { formatTime } from './format';
import { offsetAt } from './offset';
import { platformOffset } from './platform-offset';
import { toInstant, toLocal } from './wall';
import { canonicalZone } from './zone';

const offsetOf = (zone: string, iso: string): string => {
  const minutes = offsetAt(zone, Date.parse(iso));
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

describe('the clocks of today, whatever data this platform has', () => {
  test.each([
    ['America/Vancouver', '2026-12-15T18:00Z', '-07:00'],
    ['America/Vancouver', '2026-07-15T18:00Z', '-07:00'],
    ['America/Vancouver', '2026-01-15T18:00Z', '-08:00'],
    ['America/Vancouver', '2026-11-01T08:59Z', '-07:00'],
    ['America/Vancouver', '2026-11-01T09:00Z', '-07:00'],
    ['America/Vancouver', '2031-01-15T18:00Z', '-07:00'],
    ['America/Vancouver', '2300-01-15T18:00Z', '-07:00'],
    ['Canada/Pacific', '2026-12-15T18:00Z', '-07:00'],
    ['America/Edmonton', '2026-12-15T18:00Z', '-06:00'],
    ['America/Edmonton', '2026-02-15T18:00Z', '-07:00'],
    ['Canada/Mountain', '2027-02-15T18:00Z', '-06:00'],
    ['America/Yellowknife', '2026-12-15T18:00Z', '-06:00'],
    ['America/Inuvik', '2026-12-15T18:00Z', '-06:00'],
    ['America/Winnipeg', '2026-12-15T18:00Z', '-05:00'],
    ['America/Winnipeg', '2026-11-01T07:00Z', '-05:00'],
    ['Africa/Casablanca', '2026-12-15T18:00Z', '+00:00'],
    ['Africa/Casablanca', '2026-09-20T00:59Z', '+01:00'],
    ['Africa/Casablanca', '2026-09-20T01:00Z', '+00:00'],
    ['Africa/Casablanca', '2027-02-20T12:00Z', '+00:00'],
    ['Africa/Casablanca', '2028-06-20T12:00Z', '+00:00'],
    ['Africa/El_Aaiun', '2026-12-15T18:00Z', '+00:00'],
    ['America/Los_Angeles', '2026-12-15T18:00Z', '-08:00'],
    ['America/Mexico_City', '2027-07-15T18:00Z', '-06:00'],
    ['Asia/Almaty', '2026-12-15T18:00Z', '+05:00'],
    ['America/Asuncion', '2027-07-15T18:00Z', '-03:00'],
  ])('%s %s is %s', (zone, iso, offset) => {
    expect(offsetOf(zone, iso)).toBe(offset);
    expect(offsetOf(canonicalZone(zone) ?? '', iso)).toBe(offset);
  });

  test('an hour apart in winter and none in summer: Los Angeles and Vancouver, Denver and Calgary', () => {
    const apart = (a: string, b: string, iso: string): number =>
      (offsetAt(b, Date.parse(iso)) - offsetAt(a, Date.parse(iso))) / 60;
    for (const [a, b] of [
      ['America/Los_Angeles', 'America/Vancouver'],
      ['America/Denver', 'America/Edmonton'],
    ] as const) {
      expect([apart(a, b, '2027-01-15T18:00Z'), apart(a, b, '2027-07-15T18:00Z')]).toEqual([1, 0]);
    }
  });

  test('wall times go there and back over a correction, and words follow', () => {
    for (let hour = 0; hour < 72; hour++) {
      for (const [zone, from] of [
        ['America/Vancouver', '2026-10-31'],
        ['Africa/Casablanca', '2026-09-22'],
      ] as const) {
        const there = toInstant(zone, from, hour * 60);
        expect(toLocal(zone, there).minutes).toBe((hour % 24) * 60);
      }
    }
    // 01:30 came once on 1 November; on 20 September Casablanca's hour from 01:00 came twice and the first is taken.
    expect(new Date(toInstant('America/Vancouver', '2026-11-01', 90)).toISOString()).toBe('2026-11-01T08:30:00.000Z');
    expect(new Date(toInstant('Africa/Casablanca', '2026-09-20', 90)).toISOString()).toBe('2026-09-20T00:30:00.000Z');
    expect(formatTime('America/Vancouver', Date.parse('2026-12-15T18:00Z'), 'en-GB')).toBe('11:00');
  });
});

/** A platform whose data know all, or all but what came after a date. */
const knowing =
  (until: string) =>
  (zone: string, at: number): number => {
    const one = CORRECTIONS.find((correction) => correction.zones.includes(zone));
    if (one === undefined || at < one.from) return platformOffset(zone, at);
    return one.offset * MINUTE + (one.released <= until ? 0 : HOUR);
  };

describe('examined at its sentinels', () => {
  test('new data need nothing', () => {
    expect(examineClockData(knowing('2026-12-31')).report).toEqual({
      knownUntil: '2026-09-29',
      missingSince: null,
      corrected: [],
      wrong: [],
    });
  });

  test('of old data only what they miss is set right, and their age is told', () => {
    const { report, correctionOf } = examineClockData(knowing('2026-06-01'));
    expect(report.knownUntil).toBe('2026-04-22');
    expect(report.missingSince).toBe('2026-07-08');
    expect(report.corrected).not.toContain('America/Vancouver');
    expect(correctionOf('America/Vancouver')).toBeNull();
    expect(correctionOf('Africa/Casablanca')?.offset).toBe(0);
    expect(correctionOf('Europe/Berlin')).toBeNull();
  });

  test('zones whose new rule is no fixed offset are told as wrong', () => {
    const { report } = examineClockData((zone, at) => (zone === 'Africa/Cairo' ? 2 * HOUR : knowing('2026-12-31')(zone, at)));
    expect(report.wrong).toEqual(['Africa/Cairo']);
    expect(report.missingSince).toBe('2023-03-22');
  });

  test('a zone the platform does not know is passed over', () => {
    const none = (): number => {
      throw new RangeError('no such zone');
    };
    expect(examineClockData(none).report).toEqual({ knownUntil: null, missingSince: null, corrected: [], wrong: [] });
  });

  test('this platform: what is set right is what it has wrong', () => {
    for (const zone of clockDataReport().corrected) {
      const one = CORRECTIONS.find((correction) => correction.zones.includes(zone))!;
      expect(platformOffset(zone, one.sentinel)).not.toBe(one.offset * MINUTE);
    }
  });

  test('every correction is wrong by its sentinel only from its beginning on', () => {
    for (const one of CORRECTIONS) {
      expect(one.sentinel).toBeGreaterThanOrEqual(one.from);
      for (const zone of one.zones) expect(canonicalZone(zone), zone).not.toBeNull();
    }
  });
});
