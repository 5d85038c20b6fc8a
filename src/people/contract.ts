import type { Email, FactOrigin, Instant, Problem, Relation, WorkWeek } from '../core/model';

/** A person as a list has them, before anything unclear in it was asked. */
export interface ReadPerson {
  readonly email: Email;
  readonly name: string | null;
  /** What the list gives as their zone, as written; what it means is for `places/read-zone.ts`. */
  readonly zoneText: string | null;
  /** Where they live or work, as written: less than a zone, since lists name head offices. */
  readonly city: string | null;
  /** The state or province of that, as written. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly hours: WorkWeek | null;
  readonly relation: Relation;
  /** Address of whom they report to. */
  readonly manager: Email | null;
  /** When the entry was last changed, where the list says so. */
  readonly updated: Instant | null;
}

/** Why an entry of a list is nobody to know. */
export type Skipped = 'no-address' | 'bot' | 'gone' | 'group' | 'twice' | 'room';

export interface ReadPeople {
  readonly origin: FactOrigin;
  readonly people: readonly ReadPerson[];
  readonly skipped: Readonly<Partial<Record<Skipped, number>>>;
  /** The list was longer than what is taken. */
  readonly cut: boolean;
  /** Things that could not be read, counted. */
  readonly unreadable: number;
}

/** A list, or why it is none: `people-unreadable`, `people-empty`, `people-too-large`. */
export type ReadOutcome = { readonly ok: true; readonly value: ReadPeople } | { readonly ok: false; readonly problem: Problem };

/** What is taken of one list. */
export const PEOPLE_LIMITS = {
  /** Of the file, in bytes. */
  bytes: 24 * 1024 * 1024,
  people: 20_000,
  /** Of one value, in UTF-16 units: a name or an address is never longer, a photograph is. */
  value: 2_000,
  columns: 200,
  rows: 100_000,
} as const;

export const nobody = (email: Email): ReadPerson => ({
  email,
  name: null,
  zoneText: null,
  city: null,
  region: null,
  country: null,
  hours: null,
  relation: 'unknown',
  manager: null,
  updated: null,
});
