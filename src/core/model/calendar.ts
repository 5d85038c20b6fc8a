/** What a calendar file turns into: plain data that crosses from the worker to the store. */
import type { Answer, Attendee, Cadence, EntryType, Meeting } from './meeting';
import type { Instant, LocalDate, Zone } from './scalars';

/** A series or a single event, without its occurrences. */
export interface CalendarEvent {
  readonly uid: string;
  /** UID without `_R…` and `@google.com`: what a page's event id is joined by. Split series share one base. */
  readonly baseId: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly zone: Zone | null;
  /** See {@link Meeting.clockGuessed}. */
  readonly clockGuessed?: boolean;
  /** See {@link Meeting.textCut}. */
  readonly textCut?: boolean;
  readonly cadence: Cadence;
  /** The rule as written, for display and re-reading; null for single events. */
  readonly rule: string | null;
  readonly attendees: readonly Omit<Attendee, 'self'>[];
  readonly visibility: Meeting['visibility'];
  readonly transparency: Meeting['transparency'];
  readonly entryType: EntryType;
  readonly hasCall: boolean;
  readonly created: Instant | null;
  /** Answer of the calendar's owner, when the owner is among the attendees. */
  readonly ownAnswer: Answer;
}

/** One occurrence. Moved or edited ones carry what differs from the series. */
export interface CalendarOccurrence {
  readonly uid: string;
  readonly baseId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly allDay: boolean;
  /** Local dates of an all-day occurrence; `to` is exclusive. Null for timed ones. */
  readonly days: { readonly from: LocalDate; readonly to: LocalDate } | null;
  /**
   * Original start (RECURRENCE-ID, or the rule's own), by which a page's instance suffix finds it.
   * For all-day series: midnight UTC of the original date, which needs no zone.
   */
  readonly instance: Instant;
  readonly status: Meeting['status'];
  /** Only what an override changes; null when it changes nothing. */
  readonly changed: Partial<
    Pick<
      CalendarEvent,
      'title' | 'description' | 'location' | 'attendees' | 'transparency' | 'hasCall' | 'clockGuessed' | 'textCut'
    >
  > | null;
}

/** Something in a file that could not be read or was cut short: counted and shown, never dropped in silence. */
export interface ImportProblem {
  /** Message `import_problem_<code>`. */
  readonly code:
    | 'unreadable-event'
    | 'unknown-zone'
    | 'zone-contradicted'
    | 'entry-cut'
    | 'rule-clamped'
    | 'rule-unreadable'
    | 'no-start'
    | 'end-before-start'
    | 'not-a-calendar'
    | 'truncated'
    | 'too-large'
    | 'not-utf8'
    | 'override-without-series';
  readonly count: number;
  /** Up to three examples (a UID or a line number with the reason), shown only on the person's own pages. */
  readonly examples: readonly string[];
}

export interface ImportCounts {
  readonly events: number;
  readonly occurrences: number;
  readonly problems: number;
  readonly from: Instant;
  readonly to: Instant;
  /** X-WR-CALNAME, else the file's name. */
  readonly name: string;
  /** X-WR-TIMEZONE, when the platform knows it. */
  readonly zone: Zone | null;
  /** The owner's address where the file gives it away (a primary Google calendar's name). */
  readonly owner: string | null;
}
