/** People, lists of them, and whole exports, as our own pages send them: the files they were read from may be anybody's. */
import * as v from 'valibot';
import { FACT_ORIGINS, FACT_SOURCES, type Evidence, type Person, type PersonRecord } from '../../core/model';
import { confidence, count, email, instant, localDate, name, workWeek, zone } from '../fields';

const source = v.picklist(FACT_SOURCES);
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
const fact = <T>(value: v.GenericSchema<unknown, T>) =>
  v.nullable(v.strictObject({ value, source, confidence, learned: v.nullable(localDate) }));
const daysOff = v.pipe(
  v.strictObject({ from: localDate, to: localDate, why: v.picklist(['leave', 'holiday']) }),
  v.check(({ from, to }) => from <= to),
);
const relation = v.picklist(['report', 'manager', 'peer', 'client', 'unknown']);

export const person: v.GenericSchema<unknown, Person> = v.strictObject({
  email,
  name: v.nullable(name),
  zone: fact(zone),
  hours: fact(workWeek),
  country: fact(country),
  relation,
  off: v.pipe(v.array(daysOff), v.maxLength(1000)),
});

export const evidenceFields = {
  source,
  confidence,
  learned: v.nullable(localDate),
  origin: v.nullable(v.picklist(FACT_ORIGINS)),
  note: v.nullable(name),
};
const evidence: v.GenericSchema<unknown, Evidence> = v.variant('field', [
  v.strictObject({ ...evidenceFields, field: v.literal('zone'), value: zone }),
  v.strictObject({ ...evidenceFields, field: v.literal('hours'), value: workWeek }),
  v.strictObject({ ...evidenceFields, field: v.literal('country'), value: country }),
]);

const record: v.GenericSchema<unknown, PersonRecord> = v.strictObject({
  email,
  name: v.nullable(name),
  relation,
  evidence: v.pipe(v.array(evidence), v.maxLength(20)),
  over: v.boolean(),
});
const records = v.pipe(v.array(record), v.maxLength(20_000));

export const peopleSchemas = {
  'person/save': { person },
  'person/remove': { email },
  'people/preview': { records },
  'people/import': { records },
  'people/undo': { undo: count },
  'people/asks': {},
  'people/ask-later': { email, until: instant },
};

/** What Chrome lets through in one message is 64 MB. */
const MOST_JSON = 60_000_000;

export const dataSchemas = {
  'data/export': {},
  'data/import': { json: v.pipe(v.string(), v.maxLength(MOST_JSON)) },
  'data/csv': {},
  'data/erase': {},
};
