/** Meetings as they are stored: many to a row. What a row costs a browser hardly depends on what is in it. */
import type { CalendarEvent, CalendarOccurrence, Instant } from '../core/model';

/** A series or a single event with what it does. */
export interface PackedSeries {
  readonly event: CalendarEvent;
  /** Tells a series that a feed gives again unchanged; null for files. */
  readonly digest: string | null;
  /** Occurrences as the rule has them: timed, confirmed, all of one length in ms. Most are. */
  readonly plain: { readonly length: number; readonly starts: readonly Instant[] };
  /** All others. */
  readonly others: readonly Omit<CalendarOccurrence, 'uid' | 'baseId'>[];
}

export interface BlockRow {
  readonly calendarId: string;
  /** What of the calendar stands here: see `blockKeyOf`. */
  readonly key: string;
  /** Of what stands here, for finding it: join keys, and weeks in which something of it starts. */
  readonly baseIds: readonly string[];
  readonly weeks: readonly number[];
  /** By UID, in its order. */
  readonly series: readonly PackedSeries[];
}

export interface BlockTables {
  blocks: BlockRow;
}
