import { DAY, MINUTE, type Instant, type Minutes, type Zone } from '../model/scalars';
import { toLocal } from '../time';
import { QUARTER } from './burden';

/** The hours in which anybody may be asked to be awake. */
const AWAKE = { start: 7 * 60, end: 22 * 60 } as const;

/**
 * How many minutes of starts, a quarter-hour each, a day has at which a meeting falls between 07:00 and 22:00 on every clock.
 * Says whether a meeting of all is possible at all, whatever anybody's hours.
 * @param at where the day begins: clocks change over the year, so the answer does
 */
export function daylightStarts(zones: readonly Zone[], minutes: Minutes, at: Instant): Minutes {
  const first = Math.ceil(at / QUARTER) * QUARTER;
  let starts = 0;
  for (let start = first; start < first + DAY; start += QUARTER) {
    if (zones.every((zone) => isAwake(zone, start, minutes))) starts += 1;
  }
  return (starts * QUARTER) / MINUTE;
}

function isAwake(zone: Zone, start: Instant, minutes: Minutes): boolean {
  const from = toLocal(zone, start);
  const to = toLocal(zone, start + minutes * MINUTE);
  return from.minutes >= AWAKE.start && to.minutes <= AWAKE.end && from.date === to.date;
}
