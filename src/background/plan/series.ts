import { DAY } from '../../core/model';
import type { Span } from '../../core/time';
import type { World } from '../world';

/** How far ahead a series is looked at: a year, with the day that some have more. */
export const SERIES_AHEAD = 366 * DAY;

/**
 * The coming occurrences of a series for twelve months, in order, with the last past one before them: that is what "now" is
 * compared with where the next one is changed already. Of several calendars the best source is taken.
 */
export function occurrencesOf(world: World, seriesId: string): Span[] {
  const rows = world.series.get(seriesId) ?? [];
  const calendar = world.calendars.find((one) => rows.some((row) => row.calendarId === one.id));
  const spans = rows
    .filter((row) => row.calendarId === calendar?.id && !row.allDay && row.status !== 'cancelled' && row.end > row.start)
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  const past = spans.findLast((one) => one.start <= world.now);
  const coming = spans.filter((one) => one.start > world.now && one.start < world.now + SERIES_AHEAD);
  return past === undefined ? coming : [past, ...coming];
}
