import { DAY, type Email, type Instant, type MeetingSnapshot, type Person, type Settings, type Zone } from '../core/model';
import { ignoredOutcomes } from './ignored';
import { withHolidays } from './holidays';
import { joinKeyOf } from './join-key';
import {
  MEETING_TABLES,
  readCalendars,
  readCalls,
  readEvents,
  readKept,
  readLessons,
  readMeetings,
  readOutcomes,
  readPeople,
  readSeries,
  readSettings,
  type CalendarRow,
  type CallRow,
  type EventRow,
  type GuestsRow,
  type KeptRow,
  type LessonRow,
  type OccurrenceRow,
  type OutcomeRow,
  type Shelves,
  type ShownRow,
  type TableName,
} from '../store';

/** Everything the judgement of a page, a card or a week needs, read in one transaction. */
export interface World {
  readonly now: Instant;
  readonly settings: Settings;
  /** The person's own addresses: set, and the account the page is signed in with. */
  readonly own: ReadonlySet<Email>;
  /** Best source first: calendars that name guests before those that do not, then the latest import. */
  readonly calendars: readonly CalendarRow[];
  /** Events and occurrences by join key; only those the question touches and those of the last 90 days. */
  readonly events: ReadonlyMap<string, readonly EventRow[]>;
  readonly series: ReadonlyMap<string, readonly OccurrenceRow[]>;
  /** Occurrences from 90 days back to the end of the asked range, by start. */
  readonly occurrences: readonly OccurrenceRow[];
  readonly people: ReadonlyMap<Email, Person>;
  readonly guests: ReadonlyMap<string, GuestsRow>;
  readonly outcomes: ReadonlyMap<string, readonly OutcomeRow[]>;
  readonly kept: ReadonlyMap<string, KeptRow>;
  /** The ledger of what was drawn, all of it: what was seen and left teaches too. */
  readonly ledger: readonly ShownRow[];
  readonly lessons: ReadonlyMap<string, LessonRow>;
  /** Calls of the same span as the occurrences. */
  readonly calls: readonly CallRow[];
}

/** The tables {@link readWorld} reads. */
export const WORLD_TABLES = [
  'settings',
  'calendars',
  ...MEETING_TABLES,
  'people',
  'guests',
  'outcomes',
  'kept',
  'shown',
  'lessons',
  'calls',
] as const satisfies readonly TableName[];

/** How far back the judge's history goes (guides: judging, section 3). */
export const HISTORY = 90 * DAY;

export interface Question {
  readonly now: Instant;
  /** Zone of the machine, for settings that were never saved. */
  readonly zone: Zone;
  readonly snapshots: readonly MeetingSnapshot[];
  /** Occurrences of this span are wanted, beyond the history; null: none. */
  readonly span: { readonly from: Instant; readonly to: Instant } | null;
  readonly account: Email | null;
  /** Join keys of series of which every occurrence is wanted, beside those of the snapshots. */
  readonly series?: readonly string[];
}

/** Reads the world that a question is asked in. */
export async function readWorld(shelves: Shelves, question: Question): Promise<World> {
  const { now, span } = question;
  const from = Math.min(now - HISTORY, span?.from ?? now);
  // All that waits for nothing else is asked for at once: each question is a way to the disk and back.
  const [settings, calendars, spoken, ledger, lessons, people, kept, calls] = await Promise.all([
    readSettings(shelves, question.zone, now),
    readCalendars(shelves),
    readOutcomes(shelves),
    shelves.shown.all(),
    readLessons(shelves),
    readPeople(shelves),
    readKept(shelves),
    readCalls(shelves, from, Math.max(now, span?.to ?? now) + DAY),
  ]);
  const asked = [...question.snapshots.map(joinKeyOf).filter((key) => key !== null), ...(question.series ?? [])];
  const [around, series, eventsAsked] = await Promise.all([
    readMeetings(shelves, from, Math.max(now, span?.to ?? now), calendars),
    readSeries(shelves, asked, calendars),
    readEvents(shelves, asked, calendars),
  ]);
  const { occurrences } = around;
  const events = new Map([...around.events, ...eventsAsked]);
  const guests = await shelves.guests.equal('seriesId', [...new Set([...asked, ...events.keys()])]);
  return {
    now,
    settings,
    own: new Set([...settings.emails, ...(question.account === null ? [] : [question.account])]),
    calendars: [...calendars.values()].toSorted(
      (a, b) => Number(b.namesGuests) - Number(a.namesGuests) || b.imported - a.imported,
    ),
    events,
    series,
    occurrences,
    people: withHolidays(people, from, now),
    guests: new Map(guests.map((row) => [row.seriesId, row])),
    outcomes: withIgnored(spoken, ignoredOutcomes(ledger, spoken, lessons)),
    kept,
    ledger,
    lessons,
    calls,
  };
}

/** What was said and what was left unsaid, by series, oldest first. */
function withIgnored(
  spoken: ReadonlyMap<string, readonly OutcomeRow[]>,
  ignored: readonly OutcomeRow[],
): Map<string, readonly OutcomeRow[]> {
  const all = new Map(spoken);
  for (const one of ignored)
    all.set(
      one.seriesId,
      [...(all.get(one.seriesId) ?? []), one].toSorted((a, b) => a.at - b.at),
    );
  return all;
}
