import { DAY, MINUTE, type Instant, type Zone } from '../../core/model';
import { offsetAt, toInstant } from '../../core/time';
import { dayOf, localDateOf, timeOf } from './civil';
import type { Wall } from './rule';

/** How wall time and instants belong together in one zone. A wall time that a clock change skips moves forward. */
export interface ZoneRule {
  /** The platform's name; null for a zone that only the file defines, and for plain offsets. */
  readonly name: Zone | null;
  toInstant(wall: Wall): Instant;
  toWall(at: Instant): Wall;
}

export const UTC: ZoneRule = { name: null, toInstant: (wall) => wall, toWall: (at) => at };

/** A zone that the platform knows. */
export function ianaZone(name: Zone): ZoneRule {
  return {
    name,
    toInstant(wall) {
      const time = timeOf(wall);
      const minutes = Math.floor(time / MINUTE);
      return toInstant(name, localDateOf(dayOf(wall)), minutes) + (time - minutes * MINUTE);
    },
    toWall: (at) => at + Math.round(offsetAt(name, at) * MINUTE),
  };
}

/** One clock change: from this instant on, the offset east of UTC in milliseconds. */
export interface Change {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

/** A zone made of its clock changes, ascending; without any it is the fixed offset. */
export function zoneOfChanges(changes: readonly Change[], fixed: number): ZoneRule {
  const offset = (at: Instant): number => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? (changes[0]?.before ?? fixed) : (changes[low - 1]?.after ?? fixed);
  };
  return {
    name: null,
    toWall: (at) => at + offset(at),
    toInstant(wall) {
      const before = offset(wall - DAY);
      const after = offset(wall + DAY);
      // A fold takes its first hour, a gap keeps the offset before it: both are the earlier offset (RFC 5545, 3.3.5).
      if (offset(wall - before) === before) return wall - before;
      return offset(wall - after) === after ? wall - after : wall - before;
    },
  };
}
