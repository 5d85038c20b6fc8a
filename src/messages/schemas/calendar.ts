/** Messages of an import: rows that the worker made out of a file that anyone may have written. */
import * as v from 'valibot';
import type { CalendarEvent, CalendarOccurrence, ImportCounts, ImportProblem } from '../../core/model';
import { answer, count, description, email, id, instant, localDate, name, place, shortId, text, title, zone } from '../fields';

/** A guest list beyond this is counted as this: no judgement needs more. */
const MOST_ATTENDEES = 1000;

const attendee = v.strictObject({
  // Files carry addresses such as `invalid:nomail`; whoever has none is kept by name.
  email: v.nullable(v.fallback(v.nullable(email), null)),
  name: v.nullable(name),
  kind: v.picklist(['person', 'room', 'group']),
  role: v.picklist(['required', 'optional']),
  answer,
  organizer: v.boolean(),
});
const attendees = v.pipe(
  v.array(attendee),
  v.transform((all) => (all.length > MOST_ATTENDEES ? all.slice(0, MOST_ATTENDEES) : all)),
);
const transparency = v.picklist(['busy', 'free']);

export const event: v.GenericSchema<unknown, CalendarEvent> = v.strictObject({
  uid: id,
  baseId: id,
  title,
  description,
  location: place,
  zone: v.nullable(zone),
  cadence: v.picklist(['none', 'daily', 'weekdays', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly', 'other']),
  rule: v.nullable(text(2000)),
  attendees,
  visibility: v.picklist(['default', 'public', 'private', 'confidential']),
  transparency,
  entryType: v.picklist(['event', 'focus', 'out-of-office', 'working-location', 'birthday', 'task']),
  hasCall: v.boolean(),
  created: v.nullable(instant),
  ownAnswer: answer,
});

const changed = v.strictObject({
  title: v.optional(title),
  description: v.optional(description),
  location: v.optional(place),
  attendees: v.optional(attendees),
  transparency: v.optional(transparency),
  hasCall: v.optional(v.boolean()),
});

export const occurrence: v.GenericSchema<unknown, CalendarOccurrence> = v.pipe(
  v.strictObject({
    uid: id,
    baseId: id,
    start: instant,
    end: instant,
    allDay: v.boolean(),
    days: v.nullable(v.strictObject({ from: localDate, to: localDate })),
    instance: instant,
    status: v.picklist(['confirmed', 'tentative', 'cancelled']),
    changed: v.nullable(changed),
  }),
  v.check(({ start, end }) => end >= start),
);

export const problem: v.GenericSchema<unknown, ImportProblem> = v.strictObject({
  code: v.picklist([
    'unreadable-event',
    'unknown-zone',
    'rule-clamped',
    'rule-unreadable',
    'no-start',
    'end-before-start',
    'not-a-calendar',
    'truncated',
    'too-large',
    'not-utf8',
    'override-without-series',
  ]),
  count,
  examples: v.pipe(v.array(text(300)), v.maxLength(3)),
});

const counts: v.GenericSchema<unknown, ImportCounts> = v.strictObject({
  events: count,
  occurrences: count,
  problems: count,
  from: instant,
  to: instant,
  name,
  zone: v.nullable(zone),
  owner: v.nullable(v.fallback(v.nullable(email), null)),
});

/** Rows in one step of an import. */
const MOST_EVENTS = 5000;
const MOST_OCCURRENCES = 20_000;

export const calendarSchemas = {
  'calendar/begin': { name, fileName: name, bytes: count },
  'calendar/put': {
    importId: shortId,
    events: v.pipe(v.array(event), v.maxLength(MOST_EVENTS)),
    occurrences: v.pipe(v.array(occurrence), v.maxLength(MOST_OCCURRENCES)),
  },
  'calendar/finish': { importId: shortId, counts, problems: v.pipe(v.array(problem), v.maxLength(50)) },
  'calendar/abandon': { importId: shortId },
  'calendar/remove': { calendarId: v.pipe(v.string(), v.regex(/^[\w@.:-]{1,250}$/u)) },
};
