/**
 * Wall times of the page's zone as instants. Core's conversion sits on a zone library that must not reach a content script
 * (guides: models, 3.3), and a page needs only this much of it, so the platform's own Intl does it here.
 */
import { MINUTE, type Instant, type LocalDate, type Minutes, type Zone } from '../../core/model/scalars';

const formats = new Map<Zone, Intl.DateTimeFormat>();

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** What a clock in the zone shows, as if it were UTC. */
function wallAt(zone: Zone, at: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
}

/** The date in the zone. */
export function dateAt(zone: Zone, at: Instant): LocalDate {
  return new Date(wallAt(zone, at)).toISOString().slice(0, 10);
}

/** Minutes from midnight in the zone. */
export function minutesAt(zone: Zone, at: Instant): Minutes {
  return Math.floor((wallAt(zone, at) % 86_400_000) / MINUTE);
}

/**
 * The instant at which a clock in the zone shows `minutes` after midnight of `date` (1440 and more: on later days).
 * A time that a clock change leaves out moves forward by the gap; one that comes twice means the first. Null: zone or date unknown.
 */
export function toInstant(zone: Zone, date: LocalDate, minutes: Minutes): Instant | null {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  if (Number.isNaN(wall)) return null;
  try {
    // Offsets a day before and after enclose any change; the earlier offset is the one that a gap is read with.
    const before = wallAt(zone, wall - 86_400_000) - (wall - 86_400_000);
    const after = wallAt(zone, wall + 86_400_000) - (wall + 86_400_000);
    const first = wall - Math.max(before, after);
    const second = wall - Math.min(before, after);
    if (wallAt(zone, first) === wall) return first;
    if (wallAt(zone, second) === wall) return second;
    return wall - before;
  } catch {
    return null;
  }
}
