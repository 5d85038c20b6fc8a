import { DAY, type Instant } from '../../core/model';
import { civilOf, dayNumber } from './civil';
import type { Wall } from './rule';
import type { ZoneRule } from './zone-rule';

/** A date or a date with time, in its zone. */
export interface Stamp {
  readonly wall: Wall;
  readonly allDay: boolean;
  readonly zone: ZoneRule;
  /** Its zone has a name that nobody knows: another zone was put in its place. */
  readonly guessed: boolean;
}

export const instantOf = (stamp: Stamp): Instant => stamp.zone.toInstant(stamp.wall);

/**
 * Reads a jCal date or date-time. Dates marked as date-times (`2020-01-01T::`) are met in the wild and read as dates.
 * @returns null when it is neither
 */
export function wallOf(value: string): { wall: Wall; allDay: boolean; utc: boolean } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:(\d{2}):(\d{2})(?::(\d{2})?)?)?:{0,2}(Z)?)?$/.exec(value);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const date = dayNumber(year, month, day);
  // Hour 24 is midnight of the next day.
  if (civilOf(date).month !== month || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const wall = date * DAY + (hour * 3_600 + minute * 60 + Math.min(second, 59)) * 1_000;
  return { wall, allDay: match[4] === undefined, utc: match[7] === 'Z' };
}
