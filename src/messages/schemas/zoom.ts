/** Messages of Zoom's pages. The sender is a stranger: a page that was taken over may send anything. */
import * as v from 'valibot';
import { CALL_ANSWERS, CALL_SERVICES, FORMAT_IDS, type ScheduleForm, type ZoomRow } from '../../core/model';
import { count, description, email, id, instant, localDate, name, shortId, text, title } from '../fields';
import { health } from './page';

/** Minutes from midnight; a range may end on the next day. */
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2880));
const number = v.pipe(v.string(), v.regex(/^\d{9,11}$/u));
const zoneLabel = v.nullable(text(200));

const form: v.GenericSchema<unknown, ScheduleForm> = v.strictObject({
  number: v.nullable(number),
  topic: title,
  description,
  date: v.nullable(localDate),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))),
  duration: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  zoneLabel,
  cadence: v.picklist(['none', 'daily', 'weekdays', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly', 'other']),
  fixedTime: v.boolean(),
  personalRoom: v.boolean(),
  invitees: v.pipe(v.array(v.strictObject({ email: v.nullable(email), name: v.nullable(name) })), v.maxLength(1000)),
});

const row: v.GenericSchema<unknown, ZoomRow> = v.strictObject({
  key: id,
  number: v.nullable(number),
  title,
  date: v.nullable(localDate),
  start: v.nullable(minutes),
  end: v.nullable(minutes),
  zoneLabel,
  mine: v.nullable(v.boolean()),
});

export const zoomSchemas = {
  'zoom/form': { form, visit: shortId, health },
  'zoom/draft': { form, format: v.picklist(FORMAT_IDS) },
  'zoom/rows': { rows: v.pipe(v.array(row), v.maxLength(500)), past: v.boolean(), health },
};

const service = v.picklist(CALL_SERVICES);
const callNumber = v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,40}$/u)));

export const callSchemas = {
  'call/report': {
    id: shortId,
    service,
    phase: v.picklist(['start', 'beat', 'end']),
    number: callNumber,
    title,
    start: instant,
    end: instant,
    place: v.nullable(count),
    most: v.nullable(count),
  },
  'call/attempt': { id: shortId, service, number: callNumber },
  'call/state': {},
  'call/answer': { id: shortId, answer: v.picklist(CALL_ANSWERS) },
  'call/correct': {
    id: shortId,
    correction: v.nullable(
      v.union([v.strictObject({ kind: v.literal('absent') }), v.strictObject({ kind: v.literal('left'), at: instant })]),
    ),
  },
};
