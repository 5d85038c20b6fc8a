import { describe, expect, test } from 'vitest';
import { defaultSettings, everyDay, type DayMeeting, WEEKDAYS } from '../../core/model';
import { bandOf } from './band';
import { timeLeft } from './meeting-list';

const settings = (zone: string, start: number, end: number) => ({
  ...defaultSettings(zone, 0),
  hours: everyDay({ start: start * 60, end: end * 60 }, WEEKDAYS),
});
const meeting = (start: number, end: number): DayMeeting => ({
  key: 'k',
  seriesId: 's',
  title: '',
  start,
  end,
  sign: 'live',
  line: null,
  places: [],
  why: null,
});

describe('the band of a day', () => {
  test('is 07 to 22 when nothing lies beyond', () => {
    const band = bandOf(settings('UTC', 9, 17), [], Date.UTC(2027, 2, 4, 14, 30));
    expect([band.from, band.to]).toEqual([Date.UTC(2027, 2, 4, 7), Date.UTC(2027, 2, 4, 22)]);
    expect(band.now).toBeCloseTo(50);
    expect(band.work).toEqual([{ x: expect.closeTo(13.333, 2) as number, width: expect.closeTo(53.333, 2) as number }]);
  });

  test('opens to whole hours for a meeting before dawn', () => {
    const early = meeting(Date.UTC(2027, 2, 4, 5, 30), Date.UTC(2027, 2, 4, 6));
    expect(bandOf(settings('UTC', 9, 17), [early], Date.UTC(2027, 2, 4, 12)).from).toBe(Date.UTC(2027, 2, 4, 5));
  });

  test('never leaves its day', () => {
    const night = meeting(Date.UTC(2027, 2, 3, 23), Date.UTC(2027, 2, 5, 3));
    const band = bandOf(settings('UTC', 22, 30), [night], Date.UTC(2027, 2, 4, 12));
    expect([band.from, band.to]).toEqual([Date.UTC(2027, 2, 4), Date.UTC(2027, 2, 5)]);
    for (const { x, width } of [...band.work, ...band.meetings]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100.0001);
    }
  });

  test('now is left out when it is night', () => {
    expect(bandOf(settings('UTC', 9, 17), [], Date.UTC(2027, 2, 4, 3)).now).toBeNull();
  });
});

test.each([
  ['async', 3, 60],
  ['async', 2, null],
  ['live', 9, null],
  ['unknown', 9, null],
] as const)('%s in %i h leaves %s min', (sign, hours, left) => {
  expect(timeLeft({ sign, start: hours * 3_600_000 }, 0)).toBe(left);
});
