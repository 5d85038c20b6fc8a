/** Calendar arithmetic on day numbers (days since 1970-01-01) and wall times. No zones, no clock. */
import { DAY, type LocalDate } from '../../core/model';
import type { Wall } from './rule';

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const dayOf = (wall: Wall): number => Math.floor(wall / DAY);
export const timeOf = (wall: Wall): number => wall - dayOf(wall) * DAY;

/** Day number of a date; the month may lie outside 1 to 12 and the day outside its month. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function civilOf(day: number): Civil {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 0. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** First day of the week in which `day` lies, for weeks that start on `weekStart` (Monday is 0). */
export const weekStartOf = (day: number, weekStart: number): number => day - ((weekdayOf(day) - weekStart + 7) % 7);

/** First day of week 1 of a year: the first week with at least four days in it (RFC 5545, BYWEEKNO). */
export const firstWeekOf = (year: number, weekStart: number): number => weekStartOf(dayNumber(year, 1, 4), weekStart);

/** The week of a day: the year it is counted in, its number, and how many weeks that year has. */
export function weekOf(day: number, weekStart: number): { year: number; week: number; weeks: number } {
  let { year } = civilOf(day);
  if (day < firstWeekOf(year, weekStart)) year -= 1;
  else if (day >= firstWeekOf(year + 1, weekStart)) year += 1;
  const first = firstWeekOf(year, weekStart);
  return { year, week: Math.floor((day - first) / 7) + 1, weeks: (firstWeekOf(year + 1, weekStart) - first) / 7 };
}

/** `YYYY-MM-DD` of a day number. */
export const localDateOf = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10);
