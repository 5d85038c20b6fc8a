/**
 * Rows of an export that somebody hands back to us, by table: it may have been written by anybody. Tables of later schemas that are not
 * named here are checked for being plain data only.
 */
import * as v from 'valibot';
import { count, email, id, instant, localDate, name, reasonCode, shortId, site, text, title, workWeek, zone } from '../fields';
import { event, occurrence, problem } from './calendar';
import { guest } from './page';
import { country, evidenceFields, person } from './people';

const calendarId = shortId;
/** Of the store, which no message knows of. */
const GUESTS_SOURCES = ['event', 'editor', 'invitation'];
/** Rows of a table carry more than the message they came in. */
const within = (schema: v.GenericSchema, fields: v.ObjectEntries): v.GenericSchema =>
  v.pipe(
    v.looseObject(fields),
    v.check((row) => {
      const rest = Object.fromEntries(Object.entries(row).filter(([key]) => !(key in fields)));
      return v.is(schema, rest);
    }),
  );

/** When a series is. */
const times = {
  plain: v.strictObject({ length: v.pipe(instant, v.minValue(0)), starts: v.array(instant) }),
  others: v.array(
    v.custom<object>((one) => typeof one === 'object' && v.is(occurrence, { ...one, uid: 'uid', baseId: 'baseId' })),
  ),
};

export const ROW_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  // Every field is mended on reading: only the key must be right.
  settings: v.looseObject({ id: v.literal('own') }),
  people: person,
  evidence: v.variant('field', [
    v.strictObject({ ...evidenceFields, email, field: v.literal('zone'), value: zone }),
    v.strictObject({ ...evidenceFields, email, field: v.literal('hours'), value: workWeek }),
    v.strictObject({ ...evidenceFields, email, field: v.literal('country'), value: country }),
  ]),
  asks: v.strictObject({ email, until: instant }),
  kept: v.strictObject({
    seriesId: id,
    title,
    why: v.picklist(['kept', 'sensitive']),
    since: instant,
    outcomeId: count,
    fingerprint: v.nullable(v.strictObject({ people: v.array(email), text: text(100) })),
  }),
  outcomes: v.looseObject({
    id: count,
    seriesId: id,
    key: id,
    title,
    kind: v.nullable(reasonCode),
    outcome: v.string(),
    at: instant,
    released: v.boolean(),
  }),
  shown: v.strictObject({
    id,
    seriesId: id,
    start: instant,
    day: localDate,
    kind: v.nullable(reasonCode),
    at: instant,
    seenAt: v.optional(v.array(instant)),
  }),
  guests: v.strictObject({
    seriesId: id,
    site,
    source: v.optional(v.picklist(GUESTS_SOURCES)),
    guests: v.array(guest),
    seen: instant,
  }),
  calendars: v.looseObject({
    id: calendarId,
    name,
    fileName: name,
    imported: instant,
    events: count,
    occurrences: count,
    from: v.nullable(instant),
    to: v.nullable(instant),
    problems: v.array(problem),
    state: v.literal('live'),
    touched: instant,
    namesGuests: v.boolean(),
    zone: v.nullable(zone),
    owner: v.nullable(email),
  }),
  events: within(event, { calendarId }),
  occurrences: within(occurrence, { calendarId }),
  blocks: v.looseObject({ calendarId, key: v.string(), series: v.array(v.unknown()) }),
  spans: v.looseObject({
    calendarId,
    block: v.string(),
    quarter: v.number(),
    series: v.array(v.strictObject({ uid: id, baseId: id, ...times })),
  }),
};

/** A series in a block. Where it stands is worked out anew. */
const packed = v.strictObject({
  event,
  digest: v.nullable(text(20)),
  ...times,
});
/** Whether a series may stand in a block. */
export const isSoundSeries = (series: unknown): boolean => v.is(packed, series);

/** Whether a row may be put into a table. */
export function isSoundRow(table: string, row: unknown): boolean {
  const schema = Object.hasOwn(ROW_SCHEMAS, table) ? ROW_SCHEMAS[table] : undefined;
  return schema === undefined || v.is(schema, row);
}
