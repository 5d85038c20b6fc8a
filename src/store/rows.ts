/** What the database holds: one interface a table. Instants are milliseconds UTC; addresses are lower-cased. */
import type { BlockTables } from './block-rows';
import type { CallTables } from './call-rows';
import type { MailTables } from './mail-rows';
import type {
  CalendarEvent,
  CalendarOccurrence,
  CalendarSummary,
  CallVerdict,
  Email,
  Instant,
  LocalDate,
  Mark,
  NotUsefulWhy,
  Outcome,
  Person,
  SeenGuest,
  Settings,
  SiteHealth,
  SiteId,
  Zone,
} from '../core/model';
import type { FeedTables } from './feed-rows';
import type { ReplacementTables } from './replacement-rows';
import type { ReviewTables } from './reviews';
import type { PeopleTables } from './rows-people';

export type { AskRow, EvidenceRow, UndoRow } from './rows-people';

export interface MetaRow {
  readonly key: 'schema';
  readonly value: number;
}

/**
 * A calendar, or one that is being imported (`staging`), waits for the person's yes (`found`) or was taken away and may come back
 * (`removed`): nothing reads the rows of those.
 */
export interface CalendarRow extends CalendarSummary {
  readonly state: 'staging' | 'found' | 'live' | 'removed';
  /** Last time the import did something; an import that fell silent is cleared away. */
  readonly touched: Instant;
  readonly zone: Zone | null;
  readonly owner: Email | null;
}

/** An event as it is read out of its block. */
export interface EventRow extends CalendarEvent {
  readonly calendarId: string;
  /** Tells a series that a feed gives again unchanged; absent for files. */
  readonly digest?: string;
}

/** An occurrence as it is read out of its block. */
export interface OccurrenceRow extends CalendarOccurrence {
  readonly calendarId: string;
}

/** What the person set; what their company set for them; and when each field was set, for the person's other machines. */
export type SettingsRow =
  | (Settings & { readonly id: 'own' })
  | { readonly id: 'policy'; readonly fields: Partial<Settings> }
  | { readonly id: 'stamps'; readonly at: Readonly<Partial<Record<keyof Settings, Instant>>> };

/** One thing the person did with a mark. */
export interface OutcomeRow {
  /** Given by the database. */
  readonly id?: number;
  readonly seriesId: string;
  readonly key: string;
  readonly title: string;
  readonly kind: string | null;
  /** What was done with a mark; or what was said of a call once it was over. */
  readonly outcome: Outcome | CallVerdict;
  readonly why: NotUsefulWhy | null;
  readonly surface: 'badge' | 'card' | 'popup' | 'report';
  readonly at: Instant;
  /** The series was released afterwards: it still counts as history, no longer as a rest. */
  readonly released: boolean;
  /** Nobody said it: a mark was seen three times and left. Never stored. */
  readonly unspoken?: boolean;
}

/** Where guests were seen. */
export type GuestsSource = 'event' | 'editor' | 'invitation';

/** Guests seen in an opened event, the editor or an invitation, for calendars that leave them out. */
export interface GuestsRow {
  readonly seriesId: string;
  readonly site: SiteId;
  /** Absent in rows of before: seen in an opened event or the editor. */
  readonly source?: GuestsSource;
  readonly guests: readonly SeenGuest[];
  readonly seen: Instant;
}

export type HealthRow = SiteHealth & { readonly seen: Instant };

/** The nudge ledger: a meeting whose mark was drawn. */
export interface ShownRow {
  /** `<series>@<start>` */
  readonly id: string;
  readonly seriesId: string;
  readonly start: Instant;
  /** Local day of the meeting. */
  readonly day: LocalDate;
  readonly kind: string | null;
  readonly at: Instant;
  /** When it stood on the screen for five seconds, once a day; absent before that was noted. */
  readonly seenAt?: readonly Instant[];
}

/** Something learned that the person took back, or that was told once. What happened up to `forgiven` counts no more. */
export interface LessonRow {
  /** See `background/lessons`. */
  readonly id: string;
  readonly forgiven: Instant | null;
  /** When the person was told; null: not yet. */
  readonly told: Instant | null;
}

/** The words of the chosen language: content scripts have no place of their own to keep them. */
export interface WordsRow {
  readonly id: 'chosen';
  readonly lang: string;
  readonly words: Readonly<Record<string, string>>;
}

/** What a series looked like when it was kept: when half of its people or its text change, it may be mentioned again. */
export interface Fingerprint {
  readonly people: readonly Email[];
  readonly text: string;
}

export interface KeptRow {
  readonly seriesId: string;
  readonly title: string;
  readonly why: 'kept' | 'sensitive';
  readonly since: Instant;
  /** The outcome that made it, so that undoing that undoes this. */
  readonly outcomeId: number;
  /** Null: never lapses. */
  readonly fingerprint: Fingerprint | null;
}

/** What a tab shows at the moment, for the popup; gone with the tab. */
export interface PageRow {
  readonly tabId: number;
  readonly site: SiteId;
  readonly account: Email | null;
  readonly marks: readonly Mark[];
  readonly meetings: number;
  readonly seen: Instant;
}

/** Table names and their rows. */
export interface Tables extends ReplacementTables, PeopleTables, CallTables, FeedTables, MailTables, BlockTables, ReviewTables {
  meta: MetaRow;
  calendars: CalendarRow;
  /** Empty since schema 5: {@link BlockTables} holds them. */
  events: EventRow;
  occurrences: OccurrenceRow;
  people: Person;
  settings: SettingsRow;
  outcomes: OutcomeRow;
  guests: GuestsRow;
  health: HealthRow;
  shown: ShownRow;
  kept: KeptRow;
  pages: PageRow;
  lessons: LessonRow;
  words: WordsRow;
}
export type TableName = keyof Tables;
