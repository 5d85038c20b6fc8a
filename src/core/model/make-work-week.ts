import { WEEKDAYS, type Weekday, type WorkInterval, type WorkWeek } from './person';
import { isRecord, own, shown } from './read';
import { fail, ok, type Result } from './result';
import type { Minutes } from './scalars';

const DAY_MINUTES = 1_440;
/** More pieces than this in a day is no working time that anybody wrote. */
const MOST_INTERVALS = 12;

/** Monday to Friday, 09:00 to 17:00: what is assumed of the person until they say otherwise. */
export const STANDARD_WEEK: WorkWeek = everyDay({ start: 9 * 60, end: 17 * 60 }, ['mon', 'tue', 'wed', 'thu', 'fri']);

/** A week with the same interval on each of `days`. */
export function everyDay(interval: WorkInterval, days: readonly Weekday[]): WorkWeek {
  return eachDay((day) => (days.includes(day) ? [interval] : []));
}

function eachDay(of: (day: Weekday) => readonly WorkInterval[]): WorkWeek {
  return { mon: of('mon'), tue: of('tue'), wed: of('wed'), thu: of('thu'), fri: of('fri'), sat: of('sat'), sun: of('sun') };
}

const WRITTEN = /^\s*(\d{1,2}):(\d{2})\s*[-\u2013]\s*(\d{1,2}):(\d{2})\s*$/u;

/**
 * Reads `09:00-17:00`. An end at or before the start is on the next date: `22:00-06:00` is overnight work, `16:00-00:00` ends at
 * midnight (also written `16:00-24:00`). Equal times are refused: nobody can tell nothing from a whole day.
 * Problem: `work-hours-unreadable` with `value`.
 */
export function parseWorkInterval(text: string): Result<WorkInterval> {
  const [, fromHour, fromMinute, toHour, toMinute] = WRITTEN.exec(text) ?? [];
  const start = minuteOfDay(fromHour, fromMinute);
  const end = minuteOfDay(toHour, toMinute);
  if (start === null || end === null || start === end || start === DAY_MINUTES) return unreadable(text);
  return ok({ start, end: end > start ? end : end + DAY_MINUTES });
}

function minuteOfDay(hour: string | undefined, minute: string | undefined): Minutes | null {
  if (hour === undefined || minute === undefined || Number(minute) > 59) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= DAY_MINUTES ? minutes : null;
}

const unreadable = (value: unknown): Result<never> => fail('work-hours-unreadable', { value: shown(value) });

/** Writes an interval as {@link parseWorkInterval} reads it. */
export function printWorkInterval({ start, end }: WorkInterval): string {
  return `${clock(start)}-${clock(end > DAY_MINUTES ? end - DAY_MINUTES : end)}`;
}

const clock = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * Reads `{ "mon": ["09:00-17:00"], … }`; intervals may also be `{ start, end }` in minutes. A weekday that is missing is not
 * worked. Intervals come out sorted.
 * Problems: `not-an-object`; `weekday-unknown` with `value`; `work-hours-unreadable` with `value` and `field` (the weekday).
 */
export function makeWorkWeek(input: unknown): Result<WorkWeek> {
  if (!isRecord(input)) return fail('not-an-object');
  const days: readonly string[] = WEEKDAYS;
  const strange = Object.keys(input).find((key) => !days.includes(key));
  if (strange !== undefined) return fail('weekday-unknown', { value: shown(strange) });
  const week: Record<Weekday, readonly WorkInterval[]> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  for (const day of WEEKDAYS) {
    const list = makeDay(own(input, day) ?? []);
    if (!list.ok) return fail(list.problem.code, { ...list.problem.params, field: day });
    week[day] = list.value;
  }
  return ok(week);
}

function makeDay(input: unknown): Result<readonly WorkInterval[]> {
  if (!Array.isArray(input) || input.length > MOST_INTERVALS) return unreadable(input);
  const intervals: WorkInterval[] = [];
  for (const item of input as unknown[]) {
    const one = makeInterval(item);
    if (!one.ok) return one;
    intervals.push(one.value);
  }
  return ok(intervals.toSorted((a, b) => a.start - b.start));
}

function makeInterval(input: unknown): Result<WorkInterval> {
  if (typeof input === 'string') return parseWorkInterval(input);
  if (!isRecord(input)) return unreadable(input);
  const start = own(input, 'start');
  const end = own(input, 'end');
  if (!Number.isInteger(start) || !Number.isInteger(end)) return unreadable(input);
  const interval = { start: start as number, end: end as number };
  const fits = interval.start >= 0 && interval.start < DAY_MINUTES && interval.end > interval.start;
  return fits && interval.end - interval.start <= DAY_MINUTES ? ok(interval) : unreadable(input);
}
