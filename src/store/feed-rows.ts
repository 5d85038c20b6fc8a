/** Rows of what is fetched. None of them is ever exported: the address is a password. */
import type { FeedProgress, FeedSource, FeedState, ImportProblem, Instant, Problem, Zone } from '../core/model';

export interface FeedRow {
  readonly id: string;
  readonly source: FeedSource;
  /** A password: goes to the fetch and nowhere else. */
  readonly address: string;
  readonly host: string;
  readonly state: FeedState;
  readonly added: Instant;
  /** What the server said of the copy that was taken in; null when it says none. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** Of the copy that was taken in whole: what comes again unchanged is not read again. Absent in rows of before. */
  readonly print?: string | null;
  readonly refreshed: Instant | null;
  readonly next: Instant | null;
  /** Failed tries in a row. */
  readonly failures: number;
  readonly problem: Problem | null;
  /** When it was taken away; null while it is there. */
  readonly removed: Instant | null;
}

/** What one calendar of a feed came to, noted when all of it is in. */
export interface Tally {
  readonly calendarId: string;
  readonly name: string;
  readonly fileName: string;
  readonly events: number;
  readonly occurrences: number;
  readonly namesGuests: boolean;
  readonly zone: Zone | null;
  readonly owner: string | null;
  readonly problems: readonly ImportProblem[];
  /** It broke off before its end: what it does not hold is not taken away. */
  readonly cut: boolean;
}

/** One reading of a feed, step by step; each step is written down before the next begins, and repeating one does no harm. */
export interface JobRow {
  /** The feed's: one reading at a time. */
  readonly id: string;
  /** Tells this reading from an earlier one of the same feed. */
  readonly started: Instant;
  readonly step: FeedProgress['phase'];
  /** Series that are in already, over all calendars of the feed, in the order of the file. */
  readonly cursor: number;
  readonly fraction: number;
  readonly events: number;
  readonly touched: Instant;
  readonly window: { readonly from: Instant; readonly to: Instant };
  readonly zone: Zone;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Of what was fetched; absent until it is looked at. */
  readonly print?: string | null;
  readonly tallies: readonly Tally[];
}

/** What was fetched, kept until it is all in: a worker that was killed need not ask for it again. */
export interface ParcelRow {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface FeedTables {
  feeds: FeedRow;
  jobs: JobRow;
  parcels: ParcelRow;
}
