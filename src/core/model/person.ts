import type { Confidence, Email, LocalDate, Minutes, Zone } from './scalars';

/** Days in the order of ISO 8601; index 0 is Monday. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * A working interval in local minutes from midnight of the date on which it starts; `end` may pass 1440 (overnight work).
 * 09:00-17:00 is `{ start: 540, end: 1020 }`; 22:00-06:00 is `{ start: 1320, end: 1800 }`.
 */
export interface WorkInterval {
  readonly start: Minutes;
  readonly end: Minutes;
}

/** Working intervals of each weekday. A weekday with an empty list is not worked. */
export type WorkWeek = Readonly<Record<Weekday, readonly WorkInterval[]>>;

/**
 * Where a fact about a person came from, best first (guides: judging, section 7): their or the user's own word; a list of people; what a
 * page showed; series they organise; the clock of their mails; a city, address or telephone number; a country's domain; nothing at all.
 */
export const FACT_SOURCES = ['said', 'people-list', 'page', 'series', 'mail', 'place', 'domain', 'assumed'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** One thing known about a person, with its source, the date it was learned and how sure it is. */
export interface Fact<T> {
  readonly value: T;
  readonly source: FactSource;
  readonly confidence: Confidence;
  /** When it was learned; null when the source carries no date. */
  readonly learned: LocalDate | null;
}

/** How a person stands to the person who uses Asyncable. */
export type Relation = 'report' | 'manager' | 'peer' | 'client' | 'unknown';

/** Days off. `why` decides the wording and nothing else; a leave reason is never shown. */
export interface DaysOff {
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
  readonly why: 'leave' | 'holiday';
}

export interface Person {
  readonly email: Email;
  readonly name: string | null;
  readonly zone: Fact<Zone> | null;
  readonly hours: Fact<WorkWeek> | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: Fact<string> | null;
  readonly relation: Relation;
  readonly off: readonly DaysOff[];
}

/** The list that a piece of evidence was read from. */
export const FACT_ORIGINS = ['slack', 'google-contacts', 'csv', 'vcard', 'ldif', 'policy'] as const;
export type FactOrigin = (typeof FACT_ORIGINS)[number];

/** What one source says of one fact. */
export type Evidence = {
  readonly source: FactSource;
  readonly confidence: Confidence;
  readonly learned: LocalDate | null;
  /** Which kind of list; null for what is no list, or was learned before that was kept. */
  readonly origin: FactOrigin | null;
  /** The file's name, or the words that were read; never shown outside our own pages. */
  readonly note: string | null;
} & (
  | { readonly field: 'zone'; readonly value: Zone }
  | { readonly field: 'hours'; readonly value: WorkWeek }
  | { readonly field: 'country'; readonly value: string }
);

/** What one list says of one person. */
export interface PersonRecord {
  readonly email: Email;
  readonly name: string | null;
  readonly relation: Relation;
  readonly evidence: readonly Evidence[];
  /** The user ticked that the list is right where they had said otherwise themselves. */
  readonly over: boolean;
}

/** What of a person an import would change. */
export interface PersonChange {
  readonly email: Email;
  readonly name: string | null;
  /** Nobody of this address is known yet. */
  readonly fresh: boolean;
  /** Whether anything would be otherwise than now. */
  readonly changes: boolean;
  readonly facts: readonly FactChange[];
}

export interface FactChange {
  readonly field: Evidence['field'];
  readonly now: Zone | WorkWeek | null;
  readonly next: Zone | WorkWeek;
  /** How the list stands to what is known. */
  readonly note: 'new' | 'agrees' | 'newer' | 'better' | 'conflict' | 'said' | 'weaker';
}

/** Somebody whose zone is not known, or contested, and who stands in meetings to come. */
export interface PersonAsk {
  readonly email: Email;
  readonly name: string | null;
  /** Meetings of the next four weeks that they stand in. */
  readonly meetings: number;
  /** Sources contradict each other, rather than saying nothing. */
  readonly contested: boolean;
  /** The zones that sources name, the better source first. */
  readonly zones: readonly Zone[];
}
