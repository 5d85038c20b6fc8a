/**
 * Meetings as they are stored: many to a row. A browser takes about a tenth of a millisecond to write a row, whatever is in it: 20,000
 * events and their occurrences, a row each, took it four seconds; in blocks they take a quarter of one.
 */
import type { CalendarEvent, CalendarOccurrence, Instant } from '../core/model';

/** When a series or an event is. */
export interface Times {
  /** Occurrences as the rule has them: timed, confirmed, all of one length in ms. Most are. */
  readonly plain: { readonly length: number; readonly starts: readonly Instant[] };
  /** All others. */
  readonly others: readonly Omit<CalendarOccurrence, 'uid' | 'baseId'>[];
}

/** A series or a single event with what it does. */
export interface PackedSeries extends Times {
  readonly event: CalendarEvent;
  /** Tells a series that a feed gives again unchanged; null for files. */
  readonly digest: string | null;
}

export interface BlockRow {
  readonly calendarId: string;
  /** What of the calendar stands here: see `blockKeyOf`. */
  readonly key: string;
  /** By UID, in its order. Times of series stand in spans of their own. */
  readonly series: readonly PackedSeries[];
  /** Join keys of what stands here. */
  readonly baseIds: readonly string[];
  /** Weeks in which something that stands here starts. */
  readonly weeks: readonly number[];
  /** Quarters of which there are spans. */
  readonly quarters: readonly number[];
}

/** What the series of a block do in a quarter: a week is read without their words, and without their other years. */
export interface SpanRow {
  readonly calendarId: string;
  /** Key of the block. */
  readonly block: string;
  readonly quarter: number;
  readonly series: readonly (Times & { readonly uid: string; readonly baseId: string })[];
}

export interface BlockTables {
  blocks: BlockRow;
  spans: SpanRow;
}
