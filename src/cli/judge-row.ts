import { type Attendee, type Cadence, defaultSettings, type Facts, type Meeting, MINUTE, type Person } from '../core/model';
import { own, readCount, shown } from '../core/model/read';
import type { Complaint } from './complaint';
import type { JsonLine } from './json-lines';
import { cadenceFrom } from './judge-recurrence';

/** A line of the file, read. */
export interface Row {
  readonly id: string | number;
  readonly title: string;
  readonly description: string;
  readonly minutes: number | null;
  readonly cadence: Cadence;
  readonly people: number | null;
  readonly external: number | null;
  readonly relation: (typeof RELATIONS)[number] | null;
  readonly lang: string | null;
}

const RELATIONS = ['manager-report', 'peer', 'client', 'unknown'] as const;
/** Other words for one managing the other: "report", "skip-level", "my manager". */
const MANAGES = /\b(?:manager|reports?|skip|boss|lead)\b/u;

type Wrong = (what: string) => Complaint;

/**
 * Reads a line: `id` and `title` must be there; what else is missing or null is unknown.
 * @throws Complaint for a field of another sort
 */
export function readRow({ record }: JsonLine, wrong: Wrong): Row {
  const id = own(record, 'id');
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong('"id" is missing');
  const title = own(record, 'title');
  if (title === undefined) throw wrong('"title" is missing');
  if (typeof title !== 'string') throw wrong(`"title" is not a text: ${shown(title)}`);
  const recurrence = text(record, 'recurrence', wrong);
  return {
    id,
    title,
    description: text(record, 'description', wrong) ?? '',
    minutes: minutes(record, wrong),
    cadence: recurrence === null ? 'none' : cadenceFrom(recurrence),
    people: count(record, 'people', wrong),
    external: count(record, 'external', wrong),
    relation: relation(record, wrong),
    lang: text(record, 'lang', wrong),
  };
}

function text(record: JsonLine['record'], field: string, wrong: Wrong): string | null {
  const value = own(record, field) ?? null;
  if (value !== null && typeof value !== 'string') throw wrong(`"${field}" is not a text: ${shown(value)}`);
  return value;
}

function minutes(record: JsonLine['record'], wrong: Wrong): number | null {
  const value = own(record, 'minutes') ?? null;
  if (value === null) return null;
  if (typeof value !== 'number' || !(value >= 0) || !Number.isFinite(value)) {
    throw wrong(`"minutes" is not a number from 0: ${shown(value)}`);
  }
  return value;
}

function count(record: JsonLine['record'], field: string, wrong: Wrong): number | null {
  const value = own(record, field) ?? null;
  if (value === null) return null;
  const number = readCount(value);
  if (number === undefined) throw wrong(`"${field}" is not a whole number from 0: ${shown(value)}`);
  return number;
}

function relation(record: JsonLine['record'], wrong: Wrong): Row['relation'] {
  const value = own(record, 'relation') ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') throw wrong(`"relation" is not a text: ${shown(value)}`);
  const said = value.trim().toLowerCase();
  // A relation in words we do not know is one we do not know: that makes the judge quieter, never braver.
  return RELATIONS.find((one) => one === said) ?? (MANAGES.test(said) ? 'manager-report' : 'unknown');
}

/** A Wednesday at ten: rows carry no date, and no verdict may hang on one. */
const START = Date.UTC(2026, 10, 25, 10);
/** Of a row without minutes. */
const USUAL_MINUTES = 30;
const SELF = 'self@asyncable.example';
const OTHER = 'other@asyncable.example';

/** The facts of a row, as the judge takes them. Nobody's zone or hours are known. */
export function factsOf(row: Row): Facts {
  const person: Person = {
    email: OTHER,
    name: null,
    zone: null,
    hours: null,
    country: null,
    relation: row.relation === 'manager-report' ? 'report' : row.relation === null ? 'unknown' : row.relation,
    off: [],
  };
  const known = row.relation !== null && row.relation !== 'unknown';
  return {
    meeting: meetingOf(row, known ? [attendee(SELF, true), attendee(OTHER, false)] : []),
    people: new Map(known ? [[OTHER, person]] : []),
    settings: defaultSettings('UTC', START),
    history: { sameSet90d: null, newcomers: null, earlierWithExternals: null },
    series: { protected: false },
    lang: row.lang,
    now: START,
  };
}

const attendee = (email: string, self: boolean): Attendee => ({
  email,
  name: null,
  kind: 'person',
  role: 'required',
  answer: 'unknown',
  organizer: self,
  self,
});

function meetingOf(row: Row, attendees: readonly Attendee[]): Meeting {
  const id = String(row.id);
  return {
    id,
    seriesId: id,
    title: row.title,
    description: row.description,
    location: '',
    start: START,
    end: START + (row.minutes ?? USUAL_MINUTES) * MINUTE,
    allDay: false,
    zone: null,
    cadence: row.cadence,
    attendees,
    headcount: row.people,
    externals: row.external,
    ownAnswer: 'unknown',
    status: 'confirmed',
    visibility: 'default',
    transparency: 'busy',
    entryType: 'event',
    hasCall: false,
    created: null,
  };
}
