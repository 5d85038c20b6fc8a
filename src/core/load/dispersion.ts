import { type Instant, MINUTE, type Minutes, type Zone } from '../model/scalars';
import { merge, minutesOf, toLocal } from '../time';
import type { CountedMeeting } from './counted';

/** Above this a day's meetings lie far apart (a rule of thumb of tools, no research: guides, peers, section 4). */
export const WIDE = 3;

export interface Dispersion {
  /** From first start to last end of each day, added up. */
  readonly spanMinutes: Minutes;
  /** {@link spanMinutes} by the minutes in meetings, overlaps counted once; null without a meeting of any length. */
  readonly ratio: number | null;
}

/**
 * How far the meetings of a day lie apart: from the first start to the last end, by the time spent in them. 1 is one unbroken stretch.
 * Evidence is about expected productivity, not about output, so the report says it as a fact and counts no loss.
 * A meeting belongs to the local date on which it starts.
 */
export function dispersionOf(meetings: readonly CountedMeeting[], zone: Zone): Dispersion {
  const days = new Map<string, { first: Instant; last: Instant }>();
  for (const { start, end } of merge(meetings)) {
    const { date } = toLocal(zone, start);
    const day = days.get(date);
    days.set(date, { first: Math.min(day?.first ?? start, start), last: Math.max(day?.last ?? end, end) });
  }
  const spanMinutes = [...days.values()].reduce((all, { first, last }) => all + (last - first) / MINUTE, 0);
  const minutes = minutesOf(meetings);
  return { spanMinutes: Math.round(spanMinutes), ratio: minutes === 0 ? null : spanMinutes / minutes };
}
