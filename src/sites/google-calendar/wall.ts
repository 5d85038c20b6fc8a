/** Wall times of the page's zone as instants. */
import { DAY, MINUTE, type Instant, type LocalDate, type Minutes, type Zone } from '../../core/model/scalars';
import { aheadAt } from './zone-clock';

/** What a clock in the zone shows, as if it were UTC. */
const wallAt = (zone: Zone, at: Instant): number => at + aheadAt(zone, at);

/** The date in the zone. */
export function dateAt(zone: Zone, at: Instant): LocalDate {
  return new Date(wallAt(zone, at)).toISOString().slice(0, 10);
}

/** Minutes from midnight in the zone. */
export function minutesAt(zone: Zone, at: Instant): Minutes {
  return Math.floor((wallAt(zone, at) % DAY) / MINUTE);
}

/**
 * The instant at which a clock in the zone shows `minutes` after midnight of `date` (1440 and more: on later days).
 * A time that a clock change leaves out moves forward by the gap; one that comes twice means the first. Null: zone or date unknown.
 */
export function toInstant(zone: Zone, date: LocalDate, minutes: Minutes): Instant | null {
  try {
    const { midnight, before, after } = dayIn(zone, date);
    const wall = midnight + minutes * MINUTE;
    if (Number.isNaN(wall)) return null;
    if (before === after && minutes >= 0 && minutes < 2880) return wall - before;
    return searched(zone, wall);
  } catch {
    return null;
  }
}

interface DayInZone {
  /** Of the date, as if it were in UTC. */
  readonly midnight: number;
  /** What clocks are ahead of UTC by, a day before the date and two days after its end; equal: they do not change between. */
  readonly before: number;
  readonly after: number;
}

const days = new Map<Zone, Map<LocalDate, DayInZone>>();

/** One probe serves all chips of a day. Throws a RangeError where the zone is unknown. */
function dayIn(zone: Zone, date: LocalDate): DayInZone {
  const inZone = days.get(zone) ?? new Map<LocalDate, DayInZone>();
  const known = inZone.get(date);
  if (known !== undefined) return known;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const made = { midnight, before: aheadAt(zone, midnight - 2 * DAY), after: aheadAt(zone, midnight + 3 * DAY) };
  if (days.size > 10) days.clear();
  if (inZone.size > 1000) inZone.clear();
  days.set(zone, inZone.set(date, made));
  return made;
}

function searched(zone: Zone, wall: number): Instant {
  const before = aheadAt(zone, wall - DAY);
  const after = aheadAt(zone, wall + DAY);
  const first = wall - Math.max(before, after);
  const second = wall - Math.min(before, after);
  if (wallAt(zone, first) === wall) return first;
  if (wallAt(zone, second) === wall) return second;
  // Left out by a change: the offset before it moves the time forward.
  return wall - before;
}
