import { WEEKDAYS, type Weekday } from '../model/person';
import { isDate } from '../model/read';
import { DAY, type LocalDate } from '../model/scalars';

const ZERO = 48;

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar.
 * @throws RangeError when the text is not a real date written `YYYY-MM-DD`.
 */
export function dayNumber(date: LocalDate): number {
  const at = (i: number): number => date.charCodeAt(i) - ZERO;
  const year = at(0) * 1000 + at(1) * 100 + at(2) * 10 + at(3);
  const month = at(5) * 10 + at(6);
  const day = at(8) * 10 + at(9);
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  // Years are counted from March, so that the leap day is the last of its year (H. Hinnant, "days from civil").
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return (
    marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear - 719_468
  );
}

/** The date that lies `days` after 1970-01-01. */
export function dateOfDay(days: number): LocalDate {
  return new Date(days * DAY).toISOString().slice(0, 10);
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
