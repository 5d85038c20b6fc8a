import type { Weekday } from '../model/person';
import { DAY, HOUR, MINUTE, type Instant, type LocalDate, type Minutes, type Zone } from '../model/scalars';
import { dateOfDay, dayNumber, weekdayOfDay } from './local-date';
import { offsetMs } from './offset';

/** What the clock and the calendar on a wall show. */
export interface LocalTime {
  readonly date: LocalDate;
  /** Whole minutes since midnight, 0 to 1439; seconds are dropped. */
  readonly minutes: Minutes;
  readonly weekday: Weekday;
}

/** The local date and time at an instant. */
export function toLocal(zone: Zone, at: Instant): LocalTime {
  const local = at + offsetMs(zone, at);
  const day = Math.floor(local / DAY);
  return { date: dateOfDay(day), minutes: Math.floor((local - day * DAY) / MINUTE), weekday: weekdayOfDay(day) };
}

/**
 * The instant at which a wall clock of the zone shows `minutes` after midnight of `date`.
 *
 * A time that the clock skips moves forward by the length of the gap; of a time that comes twice the first is taken (RFC 5545
 * 3.3.5; Temporal calls it "compatible"). `minutes` may be negative or pass 1440: it is counted on the wall, so 1500 is 01:00 of
 * the next date whatever the clocks do in between.
 * @throws RangeError when `date` is not a real date.
 */
export function toInstant(zone: Zone, date: LocalDate, minutes: Minutes): Instant {
  return dayToInstant(zone, dayNumber(date), minutes);
}

/** {@link toInstant} for a date given as its number of days from 1970-01-01. */
export const dayToInstant = (zone: Zone, day: number, minutes: Minutes): Instant =>
  wallToInstant(zone, day * DAY + minutes * MINUTE);

/** The number of days from 1970-01-01 to the local date at an instant. */
export const localDay = (zone: Zone, at: Instant): number => Math.floor((at + offsetMs(zone, at)) / DAY);

/** Clocks lie between 12 hours behind UTC and 14 ahead; one hour more on either side is surely before or after a change. */
const FURTHEST_AHEAD = 15 * HOUR;
const FURTHEST_BEHIND = 13 * HOUR;

/** {@link toInstant} for a wall time given as the milliseconds that UTC would call it. */
export function wallToInstant(zone: Zone, wall: number): Instant {
  const before = offsetMs(zone, wall - FURTHEST_AHEAD);
  const after = offsetMs(zone, wall + FURTHEST_BEHIND);
  const first = wall - before;
  if (before === after || offsetMs(zone, first) === before) return first;
  const second = wall - after;
  return offsetMs(zone, second) === after ? second : first;
}

/** The instant at which a date begins: midnight, or the first moment after it where midnight is skipped. */
export function startOfDate(zone: Zone, date: LocalDate): Instant {
  return toInstant(zone, date, 0);
}
