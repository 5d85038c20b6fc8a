import { HOUR, MINUTE, type Instant, type Zone } from '../model/scalars';

/** Made once for each zone: making one costs a hundred times what asking it does. */
const clocks = new Map<Zone, Intl.DateTimeFormat>();

function clockOf(zone: Zone): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  clocks.set(zone, clock);
  return clock;
}

/**
 * Milliseconds that a zone's clock is ahead of UTC, as the platform's own clock data have it; only whole minutes of it. What they
 * get wrong is set right in `clock-data`: ask `offsetMs`.
 * @throws RangeError for a zone the platform does not know
 */
export function platformOffset(zone: Zone, at: Instant): number {
  // "1/5/2026, GMT+05:45"; of UTC itself "GMT" alone, and of long ago with seconds.
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/u.exec(clockOf(zone).format(at)) ?? [];
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
  return sign === '-' ? -size : size;
}
