import { WEEKDAYS, type Weekday } from '../model/person';
import type { Instant, LocalDate, Zone } from '../model/scalars';
import { addDays, weekdayOf } from './local-date';
import { startOfDate, toLocal } from './wall';

/** The week that holds an instant, on the zone's calendar: from the midnight that begins it to the one that ends it (exclusive). */
export function weekOf(zone: Zone, at: Instant, firstDay: Weekday): { from: Instant; to: Instant } {
  const { date, weekday } = toLocal(zone, at);
  const into = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(firstDay) + 7) % 7;
  const first = addDays(date, -into);
  return { from: startOfDate(zone, first), to: startOfDate(zone, addDays(first, 7)) };
}

/** The local day that holds an instant: from midnight to midnight (exclusive). */
export function dayOf(zone: Zone, at: Instant): { from: Instant; to: Instant } {
  const { date } = toLocal(zone, at);
  return { from: startOfDate(zone, date), to: startOfDate(zone, addDays(date, 1)) };
}

/** The Monday of an ISO 8601 week, for example 2026 and 47; null when that year has no such week. */
export function isoWeekMonday(year: number, week: number): LocalDate | null {
  const text = String(year).padStart(4, '0');
  if (!Number.isInteger(year) || !Number.isInteger(week) || year < 1 || year > 9998 || week < 1) return null;
  const fourth = `${text}-01-04`;
  const first = addDays(fourth, -WEEKDAYS.indexOf(weekdayOf(fourth)));
  const monday = addDays(first, 7 * (week - 1));
  // A week belongs to the year that holds its Thursday.
  return addDays(monday, 3).startsWith(text) ? monday : null;
}
