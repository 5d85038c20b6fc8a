/** Messages of content scripts. The sender is a stranger: a page that was taken over may send anything. */
import * as v from 'valibot';
import { FORMAT_IDS, type MeetingSnapshot, type SiteHealth } from '../../core/model';
import { answer, count, description, email, id, instant, localDate, name, place, reasonCode, site, title } from '../fields';

export const guest = v.strictObject({ email, name: v.nullable(name), organizer: v.boolean(), answer });

export const snapshot: v.GenericSchema<unknown, MeetingSnapshot> = v.pipe(
  v.strictObject({
    site,
    baseId: v.nullable(id),
    uid: v.nullable(id),
    instance: v.nullable(v.union([v.strictObject({ at: instant }), v.strictObject({ on: localDate })])),
    calendarId: v.nullable(id),
    key: id,
    title,
    start: v.nullable(instant),
    end: v.nullable(instant),
    allDay: v.boolean(),
    ownAnswer: answer,
    guests: v.nullable(v.pipe(v.array(guest), v.maxLength(1000))),
    description: v.nullable(description),
    location: v.nullable(place),
    hasCall: v.boolean(),
  }),
  v.check(({ start, end }) => start === null || end === null || end >= start),
);

export const health: v.GenericSchema<unknown, SiteHealth> = v.strictObject({
  site,
  state: v.picklist(['healthy', 'degraded', 'asleep', 'not-applicable']),
  checks: v.pipe(v.array(v.strictObject({ id: reasonCode, found: count, expected: v.nullable(count) })), v.maxLength(50)),
  unreadable: count,
});

/** More than any view shows; a month of a very full calendar has about 300. */
const MOST_SNAPSHOTS = 500;

export const pageSchemas = {
  'page/marks': {
    site,
    snapshots: v.pipe(v.array(snapshot), v.maxLength(MOST_SNAPSHOTS)),
    health,
    account: v.nullable(email),
  },
  'page/card': { snapshot },
  'page/draft': { snapshot, format: v.picklist(FORMAT_IDS) },
  'page/outcome': {
    seriesId: id,
    key: id,
    title,
    meetingKind: v.nullable(reasonCode),
    outcome: v.picklist(['acted', 'keep-live', 'not-now', 'not-useful']),
    why: v.nullable(v.picklist(['wrong-kind', 'wrong-hours', 'sensitive'])),
    surface: v.picklist(['badge', 'card', 'popup', 'report']),
  },
  'page/undo': { outcomeId: count },
  'page/guests': { snapshot, editor: v.optional(v.boolean()) },
  'page/health': { health },
};
