import { WEEKDAYS, type Weekday } from '../model/person';
import type { LocalDate } from '../model/scalars';

const ZERO = 48;

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar.
 * @throws RangeError when the text is not a real date written `YYYY-MM-DD`.
 */
export function dayNumber(date: LocalDate): number {
  const year = digitsOf(date, 0) * 100 + digitsOf(date, 2);
  const month = digitsOf(date, 5);
  const day = digitsOf(date, 8);
  const dashed = date.length === 10 && date.charCodeAt(4) === DASH && date.charCodeAt(7) === DASH;
  if (!dashed || !(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) {
    throw new RangeError(`not a date: ${date}`);
  }
  return daysFromCivil(year, month, day);
}

const DASH = 45;

/** The number that two digits of a text make; NaN when they are none. */
function digitsOf(text: string, at: number): number {
  const ten = text.charCodeAt(at) - ZERO;
  const one = text.charCodeAt(at + 1) - ZERO;
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Years 0000 to 9999: those with four digits. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** Days in the 400 years after which the calendar repeats, and from 0000-03-01 to 1970-01-01. */
const CYCLE = 146_097;
const EPOCH = 719_468;

/** Years are counted from March, so that the leap day is the last of its year (H. Hinnant, "chrono-compatible date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - EPOCH;
}

/**
 * The date that lies `days` after 1970-01-01. The way back of `daysFromCivil`; written out because `Date` takes five times as long
 * and this is asked for every attendee of every meeting.
 * @throws RangeError outside the years 0000 to 9999
 */
export function dateOfDay(days: number): LocalDate {
  if (!(days >= FIRST_DAY && days <= LAST_DAY)) throw new RangeError(`no date lies ${days} days from 1970`);
  const shifted = days + EPOCH;
  const cycle = Math.floor(shifted / CYCLE);
  const dayOfCycle = shifted - cycle * CYCLE;
  const leapDays = Math.floor(dayOfCycle / 1_460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return `${padded(year, 1000)}-${padded(month, 10)}-${padded(day, 10)}`;
}

/** A number with zeros before it, as many as it takes to reach the digits of `least` (10: two digits). */
function padded(value: number, least: 10 | 1000): string {
  if (value >= least) return String(value);
  return least === 10 ? `0${value}` : String(value).padStart(4, '0');
}

/** The date `n` days later on the calendar (earlier when negative). */
export function addDays(date: LocalDate, n: number): LocalDate {
  return dateOfDay(dayNumber(date) + n);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weekday of a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOfDay(days: number): Weekday {
  return WEEKDAYS[(((days + 3) % 7) + 7) % 7] ?? 'mon';
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDay(dayNumber(date));
}
