import { DAY, MINUTE, type Instant, type Minutes, type Zone } from '../model/scalars';
import { trueOffset } from './clock-data';

/** From `at` on, the zone's clock is `offset` milliseconds ahead of UTC. */
interface Step {
  readonly at: Instant;
  readonly offset: number;
}

/** One table covers a little over a year: one division finds it, where a calendar year would need a date. */
const SPAN = 400 * DAY;
/** The closest that two changes of one zone have been in this century is about four weeks (a pause of summer time for Ramadan). */
const PROBE = 14 * DAY;
/** Tables are kept for these spans only (1970 to about 2110); other instants are asked for one by one. */
const KEPT_SPANS = 128;

const tables = new Map<Zone, (readonly Step[] | undefined)[]>();

/**
 * Minutes that the zone's clock is ahead of UTC at an instant: Berlin in summer is 120.
 *
 * The one place where a zone's offset comes from; everything else in this folder asks here. A browser's stale clock data are set
 * right below it, in `clock-data`.
 * @throws RangeError for a zone the platform does not know: resolve names with `canonicalZone` first.
 */
export function offsetAt(zone: Zone, at: Instant): Minutes {
  return offsetMs(zone, at) / MINUTE;
}

/** {@link offsetAt} in milliseconds. */
export function offsetMs(zone: Zone, at: Instant): number {
  const span = Math.floor(at / SPAN);
  if (!(span >= 0 && span < KEPT_SPANS)) return trueOffset(zone, at);
  const steps = tables.get(zone)?.[span] ?? build(zone, span);
  for (let i = steps.length - 1; i > 0; i--) {
    const step = steps[i];
    if (step !== undefined && at >= step.at) return step.offset;
  }
  return steps[0]?.offset ?? trueOffset(zone, at);
}

function build(zone: Zone, span: number): readonly Step[] {
  const from = span * SPAN;
  const to = from + SPAN;
  const steps: Step[] = [{ at: from, offset: trueOffset(zone, from) }];
  let before = steps[0]?.offset;
  for (let left = from; left < to; left += PROBE) {
    const right = Math.min(left + PROBE, to - 1);
    const offset = trueOffset(zone, right);
    if (offset === before) continue;
    steps.push({ at: firstWithOther(zone, left, right, before), offset });
    before = offset;
  }
  const ofZone = tables.get(zone) ?? [];
  ofZone[span] = steps;
  tables.set(zone, ofZone);
  return steps;
}

/** The first second after `left` at which the offset is no longer `before`; at `right` it is known to differ. */
function firstWithOther(zone: Zone, left: Instant, right: Instant, before: number | undefined): Instant {
  let same = left;
  let other = right;
  while (other - same > 1_000) {
    const middle = Math.floor((same + other) / 2_000) * 1_000;
    if (middle <= same) break;
    if (trueOffset(zone, middle) === before) same = middle;
    else other = middle;
  }
  return Math.floor(other / 1_000) * 1_000;
}
