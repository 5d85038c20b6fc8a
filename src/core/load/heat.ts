import { WEEKDAYS } from '../model/person';
import { HOUR, MINUTE, type Instant, type Minutes, type Zone } from '../model/scalars';
import { merge, overlaps, toLocal, type Span, without } from '../time';
import type { CountedMeeting } from './counted';

export interface Heat {
  /** Minutes in meetings inside and outside own hours, by weekday (Monday first) and local hour 0 to 23; overlaps once. */
  readonly inside: readonly (readonly Minutes[])[];
  readonly outside: readonly (readonly Minutes[])[];
}

/** When meetings fall: each minute in the weekday and hour of the person's own clock in which it lies. */
export function heatOf(meetings: readonly CountedMeeting[], work: readonly Span[], zone: Zone): Heat {
  const empty = (): Minutes[][] => WEEKDAYS.map(() => Array.from({ length: 24 }, () => 0));
  const inside = empty();
  const outside = empty();
  for (const span of merge(meetings)) {
    const near = work.filter((one) => overlaps(one, span));
    const out = without(span, near);
    for (const piece of out) add(outside, piece, zone);
    for (const piece of without(span, out)) add(inside, piece, zone);
  }
  return { inside, outside };
}

function add(cells: Minutes[][], span: Span, zone: Zone): void {
  for (let at = span.start; at < span.end; ) {
    const { weekday, minutes } = toLocal(zone, at);
    const to = Math.min(span.end, nextHour(at, minutes));
    const row = cells[WEEKDAYS.indexOf(weekday)];
    const hour = Math.floor(minutes / 60);
    if (row) row[hour] = (row[hour] ?? 0) + (to - at) / MINUTE;
    at = to;
  }
}

/** End of the local hour that holds an instant; zones off by minutes have theirs. */
const nextHour = (at: Instant, minutes: Minutes): Instant => at + HOUR - Math.round((minutes % 60) * MINUTE);
