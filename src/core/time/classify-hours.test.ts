import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay, makeWorkWeek, STANDARD_WEEK } from '../model/make-work-week';
import { WEEKDAYS, type DaysOff, type WorkWeek } from '../model/person';
import { MINUTE } from '../model/scalars';
import { classifyHours } from './classify-hours';
import { lengthOf, without, workSpans } from './work-spans';
import { toInstant } from './wall';

/** A week from lines like `mon-fri 09:00-17:00, sat 10:00-12:00`. */
function week(text: string): WorkWeek {
  const days: Record<string, string[]> = {};
  for (const part of text.split(', ')) {
    const [names = '', hours = ''] = part.split(' ');
    const [first = '', last = first] = names.split('-');
    const order: readonly string[] = WEEKDAYS;
    for (const day of order.slice(order.indexOf(first), order.indexOf(last) + 1)) (days[day] ??= []).push(hours);
  }
  const made = makeWorkWeek(days);
  if (!made.ok) throw new Error(text);
  return made.value;
}

const OFFICE = 'mon-fri 09:00-17:00';
const NIGHTS = 'mon-fri 22:00-06:00';
const DATES = {
  mon: '2026-11-23',
  tue: '2026-11-24',
  wed: '2026-11-25',
  thu: '2026-11-26',
  fri: '2026-11-27',
  sat: '2026-11-28',
  sun: '2026-11-29',
};

/** `tue 16:30+40`: local start and length in minutes. */
function judge(
  when: string,
  hours: string,
  { zone = 'Europe/Berlin', country = null as string | null, off = [] as DaysOff[], grace = 15 } = {},
): string {
  const [, day = '', hour, minute, length] = /^(\w{3}) (\d\d):(\d\d)\+(\d+)$/.exec(when) ?? [];
  const start = toInstant(zone, DATES[day as keyof typeof DATES], Number(hour) * 60 + Number(minute));
  const known = { zone, hours: week(hours), off, country };
  const verdict = classifyHours(known, start, start + Number(length) * MINUTE, grace);
  return [verdict.class, verdict.dayOff, verdict.outMinutes].filter((one) => one !== null).join(' ');
}

describe('results checked by the definitions', () => {
  test.each([
    ['tue 09:00+60', OFFICE, 'inside 0'],
    ['tue 16:00+60', OFFICE, 'inside 0'],
    ['tue 16:30+40', OFFICE, 'edge 10'],
    ['tue 16:30+45', OFFICE, 'edge 15'],
    ['tue 16:00+80', OFFICE, 'partly 20'],
    ['tue 16:30+60', OFFICE, 'outside 30'],
    ['tue 17:00+30', OFFICE, 'outside 30'],
    ['tue 08:50+30', OFFICE, 'edge 10'],
    ['tue 21:30+60', OFFICE, 'night 60'],
    ['sat 10:00+60', OFFICE, 'day_off weekend 60'],
    ['wed 10:00+60', 'mon-tue 09:00-17:00, thu-fri 09:00-17:00', 'day_off part-time 60'],
    ['fri 13:00+60', 'mon-thu 09:00-17:00, fri 09:00-12:00', 'outside 60'],
    ['mon 23:30+60', NIGHTS, 'inside 0'],
    ['sat 05:30+60', NIGHTS, 'outside 30'],
    ['tue 14:00+60', NIGHTS, 'night 60'],
    ['tue 20:00+60', NIGHTS, 'outside 60'],
  ])('%s for %s: %s', (when, hours, expected) => {
    expect(judge(when, hours)).toBe(expected);
  });

  test('a split day has a break', () => {
    expect(judge('tue 14:30+60', 'mon-fri 09:00-14:00, mon-fri 16:00-19:00', { zone: 'Europe/Madrid' })).toBe('break 60');
  });

  test('Cairo rests on Friday and works on Sunday', () => {
    const cairo = 'mon-thu 09:00-17:00, sun 09:00-17:00';
    expect(judge('fri 10:00+60', cairo, { zone: 'Africa/Cairo', country: 'EG' })).toBe('day_off weekend 60');
    expect(judge('fri 10:00+60', cairo, { zone: 'Africa/Cairo' })).toBe('day_off weekend 60');
    expect(judge('sun 10:00+60', cairo, { zone: 'Africa/Cairo', country: 'EG' })).toBe('inside 0');
  });

  test('a shift over the spring gap counts seven real hours, over the autumn fold nine', () => {
    const work = { zone: 'Europe/Berlin', hours: everyDay({ start: 22 * 60, end: 30 * 60 }, ['sat']), off: [] };
    const length = (date: string): number => {
      const noon = toInstant('Europe/Berlin', date, 720);
      return lengthOf(workSpans(work, noon, noon)) / 3_600_000;
    };
    expect([length('2026-03-28'), length('2026-10-24'), length('2026-11-28')]).toEqual([7, 9, 8]);
  });
});

describe('where classes meet', () => {
  test.each([
    ['touching is enough for the edge', 'tue 17:00+15', OFFICE, 'edge 15'],
    ['near is not', 'tue 17:05+10', OFFICE, 'outside 10'],
    ['both ends out: their sum counts', 'tue 08:50+500', OFFICE, 'partly 20'],
    ['a whole day around the work', 'tue 08:00+600', OFFICE, 'partly 120'],
    ['into the night', 'tue 16:00+370', OFFICE, 'night 310'],
    ['until the night begins', 'tue 21:00+60', OFFICE, 'outside 60'],
    ['from when it ends', 'tue 07:00+60', OFFICE, 'outside 60'],
    ['a minute of it', 'tue 06:59+60', OFFICE, 'night 60'],
    ['before a day of work, on a Sunday', 'sun 23:30+60', OFFICE, 'day_off weekend 60'],
    ['after the last day of work', 'fri 23:30+60', OFFICE, 'night 60'],
    ['a shift until midnight ends on its own date', 'sat 10:00+60', 'mon-fri 16:00-24:00', 'day_off weekend 60'],
    ['a shift past midnight ends on the next', 'sat 10:00+60', 'mon-fri 18:00-02:00', 'night 60'],
    ['an early start leaves the night where it is', 'tue 18:00+60', 'mon-fri 06:00-14:00', 'outside 60'],
    ['and what is worked of the night is no night', 'tue 06:30+480', 'mon-fri 06:00-14:00', 'partly 30'],
    ['the hours before an early start are night', 'tue 05:00+60', 'mon-fri 06:00-14:00', 'night 60'],
    [
      'a split day longer apart than four hours has no break',
      'tue 13:00+60',
      'mon-fri 08:00-12:00, mon-fri 16:30-20:00',
      'outside 60',
    ],
    ['exactly four hours is one', 'tue 13:00+60', 'mon-fri 08:00-12:00, mon-fri 16:00-20:00', 'break 60'],
    ['out of a break into work', 'tue 11:30+60', 'mon-fri 08:00-12:00, mon-fri 14:00-18:00', 'outside 30'],
    ['intervals that touch are one', 'tue 11:30+60', 'mon-fri 08:00-12:00, mon-fri 12:00-18:00', 'inside 0'],
    ['a moment is inside', 'tue 20:00+0', OFFICE, 'inside 0'],
    ['days by day, one night a week: an ordinary night', 'mon 23:00+60', 'mon-thu 09:00-17:00, fri 22:00-06:00', 'night 60'],
    ['and rest after the worked night', 'sat 12:00+60', 'mon-thu 09:00-17:00, fri 22:00-06:00', 'night 60'],
    ['nobody who never works is at work', 'tue 10:00+60', 'sun 10:00-10:30', 'day_off part-time 60'],
  ])('%s', (_why, when, hours, expected) => {
    expect(judge(when, hours)).toBe(expected);
  });

  test.each([
    [0, 'tue 16:30+40', 'partly 10'],
    [60, 'tue 16:30+60', 'edge 30'],
    [60, 'tue 16:30+120', 'outside 90'],
  ])('grace of %i: %s is %s', (grace, when, expected) => {
    expect(judge(when, OFFICE, { grace })).toBe(expected);
  });

  const off = (why: DaysOff['why'], from: string, to = from): DaysOff => ({ from, to, why });
  test.each([
    ['leave takes the day', 'tue 10:00+60', OFFICE, [off('leave', DATES.tue)], 'day_off leave 60'],
    ['a holiday too', 'tue 10:00+60', OFFICE, [off('holiday', DATES.mon, DATES.tue)], 'day_off holiday 60'],
    ['leave before holiday', 'tue 10:00+60', OFFICE, [off('holiday', DATES.tue), off('leave', DATES.tue)], 'day_off leave 60'],
    ['holiday before weekend', 'sat 10:00+60', OFFICE, [off('holiday', DATES.sat)], 'day_off holiday 60'],
    ['the day after is worked', 'wed 10:00+60', OFFICE, [off('leave', DATES.tue)], 'inside 0'],
    ['the shift that began before it goes on', 'tue 05:00+60', NIGHTS, [off('leave', DATES.tue)], 'inside 0'],
    ['then the leave begins', 'tue 23:00+60', NIGHTS, [off('leave', DATES.tue)], 'day_off leave 60'],
    ['and ends with the last shift it takes', 'wed 05:00+60', NIGHTS, [off('leave', DATES.tue)], 'outside 60'],
  ])('%s', (_why, when, hours, days, expected) => {
    expect(judge(when, hours, { off: days })).toBe(expected);
  });
});

describe('for any meeting and any week', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 48 }))
    .map(([start, length]) => ({ start: start * 15, end: (start + length) * 15 }));
  const anyWeek = fc
    .tuple(...WEEKDAYS.map(() => fc.array(interval, { maxLength: 2 })))
    .map((days) => Object.fromEntries(WEEKDAYS.map((day, i) => [day, days[i] ?? []])) as unknown as WorkWeek);
  const anyZone = fc.constantFrom(
    'Europe/Berlin',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Antarctica/Troll',
  );
  const start = fc.integer({ min: Date.UTC(2026, 0, 1) / 300_000, max: Date.UTC(2028, 0, 1) / 300_000 }).map((n) => n * 300_000);
  const length = fc.integer({ min: 1, max: 60 }).map((n) => n * 5);

  test('the minutes outside are what working time leaves, and the class fits them', () => {
    fc.assert(
      fc.property(anyWeek, anyZone, start, length, (hours, zone, at, minutes) => {
        const known = { zone, hours, off: [], country: null };
        const end = at + minutes * MINUTE;
        const verdict = classifyHours(known, at, end);
        const out = lengthOf(without({ start: at, end }, workSpans(known, at, end))) / MINUTE;
        expect(verdict.outMinutes).toBe(out);
        expect(verdict.class === 'inside').toBe(out === 0);
        if (verdict.class === 'day_off' || verdict.class === 'break') expect(out).toBe(minutes);
        if (verdict.class === 'partly') expect(out * 2).toBeLessThan(minutes);
        if (verdict.class === 'edge') expect(out).toBeLessThanOrEqual(15);
        expect(verdict.dayOff === null).toBe(verdict.class !== 'day_off');
      }),
      { numRuns: 1_000 },
    );
  });
});

test('nothing is claimed without knowledge, nor of entries longer than a day', () => {
  const known = { zone: 'UTC', hours: STANDARD_WEEK, off: [], country: null };
  const unknown = { class: 'unknown', dayOff: null, outMinutes: null };
  expect(classifyHours(null, 0, MINUTE)).toEqual(unknown);
  expect(classifyHours(known, 0, 48 * 3_600_000)).toEqual(unknown);
});
