import type { Answer } from './meeting';
import type { Email, Instant, LocalDate } from './scalars';

export type SiteId = 'google-calendar' | 'gmail' | 'zoom';

/** A guest as a page shows one. */
export interface SeenGuest {
  readonly email: Email;
  readonly name: string | null;
  readonly organizer: boolean;
  readonly answer: Answer;
}

/**
 * What a page shows of one meeting: plain data that may cross a door. Unknown is null.
 * A page is a stranger: whoever receives this validates it.
 */
export interface MeetingSnapshot {
  readonly site: SiteId;
  /** The site's own event id, without the instance suffix; null for an entry that has none yet. */
  readonly baseId: string | null;
  /** The iCalendar UID, where the id carries one (events that were born elsewhere). */
  readonly uid: string | null;
  /** Original start of the occurrence: an instant for timed, a date for all-day; null for single events. */
  readonly instance: { readonly at: Instant } | { readonly on: LocalDate } | null;
  readonly calendarId: string | null;
  /** Identifies the occurrence on the page; the same event on two calendars has the same key. */
  readonly key: string;
  readonly title: string;
  /** Null when the page's text and geometry do not say; wall times were read in the page's zone. */
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly allDay: boolean;
  readonly ownAnswer: Answer;
  /** Only an opened event or editor shows these; null otherwise. */
  readonly guests: readonly SeenGuest[] | null;
  readonly description: string | null;
  readonly location: string | null;
  readonly hasCall: boolean;
}

/** What the self-check found, in counts; never a title or an address. */
export interface SiteHealth {
  readonly site: SiteId;
  readonly state: 'healthy' | 'degraded' | 'asleep' | 'not-applicable';
  /** Each thing looked for: `found` of `expected` (null when any number will do). */
  readonly checks: readonly { readonly id: string; readonly found: number; readonly expected: number | null }[];
  /** Chips that could not be read. */
  readonly unreadable: number;
}
