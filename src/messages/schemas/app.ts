/** Messages of the extension's own pages, and the two that content scripts may send as well. */
import * as v from 'valibot';
import { FORMAT_IDS, WEEKDAYS, type Settings } from '../../core/model';
import { email, id, instant, moment, reasonCode, workWeek, zone } from '../fields';
import { tool } from './replace';

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
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(90), v.maxValue(3650))),
  formats: v.optional(v.pipe(v.array(v.picklist(FORMAT_IDS)), v.maxLength(50))),
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
  'series/release': { seriesId: id },
};
