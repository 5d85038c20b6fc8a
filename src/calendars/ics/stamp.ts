import type { Instant } from '../../core/model';
import type { Wall } from './rule';
import type { ZoneRule } from './zone-rule';

/** A date or a date with time, in its zone. */
export interface Stamp {
  readonly wall: Wall;
  readonly allDay: boolean;
  readonly zone: ZoneRule;
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
  const wall = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const real = new Date(Date.UTC(year, month - 1, day));
  // Years below 100 would be taken for 19xx; no calendar has them. Hour 24 is midnight of the next day.
  if (year < 100 || real.getUTCMonth() !== month - 1 || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return { wall, allDay: match[4] === undefined, utc: match[7] === 'Z' };
}
