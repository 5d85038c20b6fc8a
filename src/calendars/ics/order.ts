import { instantOf } from './stamp';
import type { ParsedCalendar, Series } from './parse';

/** When a single event is; what repeats comes before all of them. */
function placeOf({ masters, overrides }: Series): number {
  const first = masters[0] ?? overrides[0];
  return first === undefined || first.event.rule !== null ? Number.NEGATIVE_INFINITY : instantOf(first.start);
}

/** A calendar with its single events by time: the store keeps a week's together, and writes each week once when they come together. */
export function byTime(calendar: ParsedCalendar): ParsedCalendar {
  const placed = calendar.series.map((series) => ({ series, at: placeOf(series) }));
  // Two infinities have no difference.
  const sorted = placed.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return { ...calendar, series: sorted.map(({ series }) => series) };
}
