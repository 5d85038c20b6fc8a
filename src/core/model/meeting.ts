import type { Email, Instant, Zone } from './scalars';

export type Answer = 'accepted' | 'declined' | 'tentative' | 'needs-action' | 'unknown';

export interface Attendee {
  /** Null when the page or the file shows a name only. */
  readonly email: Email | null;
  readonly name: string | null;
  readonly kind: 'person' | 'room' | 'group';
  readonly role: 'required' | 'optional';
  readonly answer: Answer;
  readonly organizer: boolean;
  /** The person who uses Asyncable. */
  readonly self: boolean;
}

/** How often a meeting recurs, in words the judge and the reasons use. */
export type Cadence = 'none' | 'daily' | 'weekdays' | 'weekly' | 'biweekly' | 'monthly' | 'quarterly' | 'yearly' | 'other';

/** What a calendar says an entry is. Everything but `event` is no meeting. */
export type EntryType = 'event' | 'focus' | 'out-of-office' | 'working-location' | 'birthday' | 'task';

/** One occurrence of a calendar entry, with what is known of it. Unknown stays null; null is never a reason to flag. */
export interface Meeting {
  /** Stable across sources: `<series>@<start instant>` for an occurrence. */
  readonly id: string;
  /** The same for every occurrence of a series; for a single event its own base id. */
  readonly seriesId: string;
  readonly title: string;
  /** Plain text; HTML is taken off by whoever reads it in. */
  readonly description: string;
  readonly location: string;
  readonly start: Instant;
  /** At or after {@link start}. */
  readonly end: Instant;
  readonly allDay: boolean;
  /** Zone of the series, when the source says it. */
  readonly zone: Zone | null;
  /**
   * Its times were read in another zone than their own, which nobody knows by its name: nothing may be said of whose hours they are.
   * Absent where the source is sure.
   */
  readonly clockGuessed?: boolean;
  /** There was more of its title or description than is kept: nobody knows what the rest says. Absent where all is there. */
  readonly textCut?: boolean;
  readonly cadence: Cadence;
  /** Empty with {@link headcount} null: not known. */
  readonly attendees: readonly Attendee[];
  /** Human beings invited, the organiser included; null when the source leaves them out. */
  readonly headcount: number | null;
  /** People outside the person's own organisation; null when not known. */
  readonly externals: number | null;
  readonly ownAnswer: Answer;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly visibility: 'default' | 'public' | 'private' | 'confidential';
  readonly transparency: 'busy' | 'free';
  readonly entryType: EntryType;
  /** A link or number to join by was seen. */
  readonly hasCall: boolean;
  readonly created: Instant | null;
}
