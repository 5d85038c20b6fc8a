/** Messages of the extension's own pages, and the two that content scripts may send as well. */
import * as v from 'valibot';
import { FACT_SOURCES, WEEKDAYS, type Person, type Settings } from '../../core/model';
import { confidence, email, id, instant, localDate, moment, name, reasonCode, workWeek, zone } from '../fields';
import { tool } from './replace';

const source = v.picklist(FACT_SOURCES);
const fact = <T>(value: v.GenericSchema<unknown, T>) =>
  v.nullable(v.strictObject({ value, source, confidence, learned: v.nullable(localDate) }));

const daysOff = v.pipe(
  v.strictObject({ from: localDate, to: localDate, why: v.picklist(['leave', 'holiday']) }),
  v.check(({ from, to }) => from <= to),
);

const person: v.GenericSchema<unknown, Person> = v.strictObject({
  email,
  name: v.nullable(name),
  zone: fact(zone),
  hours: fact(workWeek),
  country: fact(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
  relation: v.picklist(['report', 'manager', 'peer', 'client', 'unknown']),
  off: v.pipe(v.array(daysOff), v.maxLength(1000)),
});

const patch: v.GenericSchema<unknown, Partial<Omit<Settings, 'installed'>>> = v.strictObject({
  emails: v.optional(v.pipe(v.array(email), v.maxLength(20))),
  zone: v.optional(zone),
  hours: v.optional(workWeek),
  hoursConfirmed: v.optional(v.boolean()),
  grace: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60))),
  pausedUntil: v.optional(v.nullable(moment)),
  badges: v.optional(v.strictObject({ hours: v.boolean(), async: v.boolean() })),
  hideTitles: v.optional(v.boolean()),
  formality: v.optional(v.picklist(['formal', 'informal'])),
  tools: v.optional(v.pipe(v.array(tool), v.maxLength(11))),
  marksPerDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
  quietOutside: v.optional(v.boolean()),
  language: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u)))),
  reportDay: v.optional(v.nullable(v.picklist(WEEKDAYS))),
});

/** `Infinity` crosses Chrome's door as null and Firefox's as itself: so it is written as the largest safe integer. */
const until = v.nullable(moment);

export const appSchemas = {
  'app/pause': { until },
  'app/open-options': { section: v.nullable(reasonCode) },
  'popup/state': { tabUrl: v.nullable(v.pipe(v.string(), v.maxLength(8000))) },
  'popup/why': { seriesId: id, start: instant },
  'options/state': {},
  'settings/save': { patch },
  'person/save': { person },
  'person/remove': { email },
  'series/release': { seriesId: id },
  'data/export': {},
  'data/erase': {},
};
