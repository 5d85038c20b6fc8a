/** When the weekly report is announced: at the start of the chosen working day, once a week, and only when asked for. */
import { type Instant, type Settings, WEEKDAYS } from '../core/model';
import { addDays, toInstant, toLocal, weekdayOf } from '../core/time';

/** A chosen day without working time has its morning here. */
const MORNING = 9 * 60;

/** The next announcement after `now`; null when none is wanted. */
export function nextAnnouncement({ reportDay, zone, hours }: Settings, now: Instant): Instant | null {
  if (reportDay === null) return null;
  const { date } = toLocal(zone, now);
  const ahead = (WEEKDAYS.indexOf(reportDay) - WEEKDAYS.indexOf(weekdayOf(date)) + 7) % 7;
  const start = hours[reportDay][0]?.start ?? MORNING;
  const at = (days: number): Instant => toInstant(zone, addDays(date, days), start);
  return at(ahead) > now ? at(ahead) : at(ahead + 7);
}

/** The week it speaks of: the one before, unless the chosen day lies late in the week. */
export function announcedWeek({ reportDay }: Settings, now: Instant): Instant {
  const late = reportDay !== null && WEEKDAYS.indexOf(reportDay) >= 4;
  return late ? now : now - 7 * 86_400_000;
}
