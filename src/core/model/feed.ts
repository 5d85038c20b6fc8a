/** Calendars that are fetched: what our own pages may know of one. The address itself is a password and never among it. */
import type { Problem } from './result';
import type { Instant } from './scalars';
import type { CalendarSummary } from './surface';

/** `google`: Google's own export with the session the browser has. `address`: a secret iCalendar address. */
export type FeedSource = 'google' | 'address';

/**
 * `new`: never read to its end. `found`: read, and waiting for the person's yes; nothing else sees it. `kept`: in use.
 * `removed`: taken away and still to be brought back.
 */
export type FeedState = 'new' | 'found' | 'kept' | 'removed';

export interface FeedProgress {
  readonly phase: 'fetching' | 'reading' | 'removing' | 'finishing';
  /** 0 to 1 over the whole reading. */
  readonly fraction: number;
  /** Events taken in so far. */
  readonly events: number;
}

export interface FeedSummary {
  readonly id: string;
  readonly source: FeedSource;
  /** Host of the address and nothing more of it. */
  readonly host: string;
  readonly state: FeedState;
  readonly calendars: readonly CalendarSummary[];
  /** Last time that it was read, or found unchanged; null before the first. */
  readonly refreshed: Instant | null;
  /** When it is tried next without being asked; null when not by itself. */
  readonly next: Instant | null;
  /** Why the last try failed, or what was wrong with what it gave. */
  readonly problem: Problem | null;
  /** A reading that is under way. */
  readonly progress: FeedProgress | null;
  /** Where its calendars leave guests out; null where they name them, and while no meeting is to come. */
  readonly guests: GuestsKnown | null;
}

/** Of the meetings of the next four weeks: those whose guests were seen in an opened event, in the editor or in an invitation. */
export interface GuestsKnown {
  readonly known: number;
  readonly meetings: number;
}

/** What a calendar holds, before and after it is kept. */
export interface CalendarPreview {
  /** Real meetings of the last thirteen weeks and those of the next two. */
  readonly meetings: number;
  readonly weeks: number;
  readonly series: number;
  /** People met, the person not counted; null when the calendars leave guests out. */
  readonly people: number | null;
  /** The series with the most time in them. */
  readonly top: readonly PreviewSeries[];
}

export interface PreviewSeries {
  readonly title: string;
  /** Start of its meeting nearest to now, for its weekday; null when it has no one weekday. */
  readonly at: Instant | null;
  readonly people: number | null;
}

export interface FeedsState {
  readonly feeds: readonly FeedSummary[];
  /** Files and feeds that were taken away and can still be brought back. */
  readonly removed: readonly CalendarSummary[];
  /** Null while no calendar is there or waiting. */
  readonly preview: CalendarPreview | null;
}
