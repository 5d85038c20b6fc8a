import { formatInTimeZone } from 'date-fns-tz';
import { HOUR, MINUTE, type Instant, type Zone } from '../model/scalars';

/**
 * Milliseconds that a zone's clock is ahead of UTC, as the platform's own clock data have it; only whole minutes of it. What they
 * get wrong is set right in `clock-data`: ask `offsetMs`.
 *
 * Asked through date-fns-tz. Its `formatInTimeZone` is right for offsets of instants; its `getTimezoneOffset` is not: it reads the
 * instant as a wall time of the machine's own zone, and is off for some hours around each change.
 * @throws RangeError for a zone the platform does not know
 */
export function platformOffset(zone: Zone, at: Instant): number {
  const text = formatInTimeZone(at, zone, 'xxx');
  const size = Number(text.slice(1, 3)) * HOUR + Number(text.slice(4, 6)) * MINUTE;
  return text.startsWith('-') ? -size : size;
}
