/**
 * Wall times of the page's zone as instants. Core's conversion sits on a zone library that must not reach a content script
 * (guides: models, 3.3), and a page needs only this much of it, so the platform's own Intl does it here.
 */
import { DAY, MINUTE, type Instant, type LocalDate, type Minutes, type Zone } from '../../core/model/scalars';

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
  return Math.floor((wallAt(zone, at) % DAY) / MINUTE);
}

/**
 * The instant at which a clock in the zone shows `minutes` after midnight of `date` (1440 and more: on later days).
 * A time that a clock change leaves out moves forward by the gap; one that comes twice means the first. Null: zone or date unknown.
 */
export function toInstant(zone: Zone, date: LocalDate, minutes: Minutes): Instant | null {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  if (Number.isNaN(wall)) return null;
  try {
    const [before, after] = offsetsAround(zone, date);
    if (before === after && minutes >= 0 && minutes < 2880) return wall - before;
    return searched(zone, wall);
  } catch {
    return null;
  }
}

const offsets = new Map<string, readonly [number, number]>();

/** What the zone's clocks are ahead of UTC by, a day before a date and two days after its end; equal: they do not change between. */
function offsetsAround(zone: Zone, date: LocalDate): readonly [number, number] {
  const key = `${zone} ${date}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const day = Date.parse(`${date}T00:00:00Z`);
  const ahead = (at: Instant): number => wallAt(zone, at) - at;
  const made = [ahead(day - 2 * DAY), ahead(day + 3 * DAY)] as const;
  if (offsets.size > 1000) offsets.clear();
  offsets.set(key, made);
  return made;
}

function searched(zone: Zone, wall: number): Instant {
  const before = wallAt(zone, wall - DAY) - (wall - DAY);
  const after = wallAt(zone, wall + DAY) - (wall + DAY);
  const first = wall - Math.max(before, after);
  const second = wall - Math.min(before, after);
  if (wallAt(zone, first) === wall) return first;
  if (wallAt(zone, second) === wall) return second;
  // Left out by a change: the offset before it moves the time forward.
  return wall - before;
}
