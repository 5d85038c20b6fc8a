import { TITLE_LENGTH } from './cut';
import { makeWorkWeek } from './make-work-week';
import { FACT_SOURCES, type DaysOff, type Fact, type Person } from './person';
import {
  type Fields,
  fromResult,
  type KnownZone,
  listOf,
  oneOf,
  orNull,
  type Read,
  readCountry,
  readDate,
  readEmail,
  readFields,
  readText,
  readWithin,
  readZone,
} from './read';
import { fail, type Result } from './result';

const DAYS_OFF: Fields<DaysOff> = {
  from: { read: readDate },
  to: { read: readDate },
  why: { read: oneOf('leave', 'holiday') },
};

/** Reads days off. Problems: see `readFields`; `end-before-start`. */
export function makeDaysOff(input: unknown): Result<DaysOff> {
  const made = readFields(input, DAYS_OFF);
  return made.ok && made.value.to < made.value.from ? fail('end-before-start') : made;
}

/** A reader of facts whose value `read` reads. */
function factOf<T>(read: Read<T>): Read<Fact<T>> {
  const fields: Fields<Fact<T>> = {
    value: { read },
    source: { read: oneOf(...FACT_SOURCES) },
    confidence: { read: readWithin(0, 1) },
    learned: { read: orNull(readDate), absent: null },
  };
  return fromResult((value) => readFields(value, fields));
}

function personFields(knownZone: KnownZone): Fields<Person> {
  return {
    email: { read: readEmail, problem: 'email-unreadable' },
    name: { read: orNull(readText(TITLE_LENGTH)), absent: null },
    zone: { read: orNull(factOf(readZone(knownZone))), absent: null, problem: 'zone-unknown' },
    hours: { read: orNull(factOf(fromResult(makeWorkWeek))), absent: null, problem: 'work-hours-unreadable' },
    country: { read: orNull(factOf(readCountry)), absent: null },
    relation: { read: oneOf('report', 'manager', 'peer', 'client', 'unknown'), absent: 'unknown' },
    off: { read: listOf(fromResult(makeDaysOff), 1_000), absent: [] },
  };
}

/**
 * Reads a person: `email` must be there, everything else that is missing is unknown. Addresses are lower-cased.
 * Problems: see `readFields`; `email-unreadable`; `zone-unknown`; `work-hours-unreadable`.
 */
export const makePerson = (input: unknown, knownZone: KnownZone): Result<Person> => readFields(input, personFields(knownZone));
