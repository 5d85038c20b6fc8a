/** A small world for tests; names and addresses are invented. */
import {
  DAY,
  STANDARD_WEEK,
  defaultSettings,
  everyDay,
  type Attendee,
  type MeetingSnapshot,
  type Person,
  type Settings,
} from '../core/model';
import type { CalendarRow, EventRow, OccurrenceRow } from '../store';
import { event, occurrence } from '../store/rows.fixture';
import type { World } from './world';

/** Tuesday 24 November 2026, 12:00 in Lisbon. */
export const NOW = Date.UTC(2026, 10, 24, 12);
export const at = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 10, day, hour, minute);

export const SETTINGS: Settings = {
  ...defaultSettings('Europe/Lisbon', NOW - 100 * DAY),
  emails: ['ana@heron.example'],
  hoursConfirmed: true,
};

export const attendee = (name: string, fields: Partial<Attendee> = {}): Omit<Attendee, 'self'> => ({
  email: `${name}@heron.example`,
  name,
  kind: 'person',
  role: 'required',
  answer: 'accepted',
  organizer: false,
  ...fields,
});

export const inZone = (name: string, zone: string): Person => ({
  email: `${name}@heron.example`,
  name,
  zone: { value: zone, source: 'people-list', confidence: 0.9, learned: null },
  hours: { value: STANDARD_WEEK, source: 'people-list', confidence: 0.9, learned: null },
  country: null,
  relation: 'peer',
  off: [],
});

export const EARLY = everyDay({ start: 360, end: 840 }, ['mon', 'tue', 'wed', 'thu', 'fri']);

export const calendar = (id: string, fields: Partial<CalendarRow> = {}): CalendarRow => ({
  id,
  name: id,
  fileName: `${id}.ics`,
  imported: NOW,
  events: 1,
  occurrences: 1,
  from: NOW - 365 * DAY,
  to: NOW + 365 * DAY,
  problems: [],
  state: 'live',
  touched: NOW,
  namesGuests: true,
  mine: true,
  feedId: null,
  zone: null,
  owner: null,
  ...fields,
});

export const stored = (fields: Partial<EventRow> = {}): EventRow => ({ ...event(), calendarId: 'main', ...fields });
export const held = (start: number, fields: Partial<OccurrenceRow> = {}): OccurrenceRow => ({
  ...occurrence(start),
  calendarId: 'main',
  ...fields,
});

/** A world with these rows in it; occurrences serve as the series too. */
export function world(
  rows: { events?: EventRow[]; occurrences?: OccurrenceRow[] } & Partial<Omit<World, 'events' | 'occurrences'>> = {},
): World {
  const { events = [], occurrences = [], ...rest } = rows;
  return {
    now: NOW,
    settings: SETTINGS,
    own: new Set(SETTINGS.emails),
    calendars: [calendar('main')],
    people: new Map(),
    guests: new Map(),
    outcomes: new Map(),
    kept: new Map(),
    ledger: [],
    lessons: new Map(),
    calls: [],
    ...rest,
    events: grouped(events),
    series: grouped(occurrences),
    occurrences: occurrences.toSorted((a, b) => a.start - b.start),
  };
}

function grouped<Row extends { baseId: string }>(all: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of all) groups.set(row.baseId, [...(groups.get(row.baseId) ?? []), row]);
  return groups;
}

export const snapshot = (fields: Partial<MeetingSnapshot> = {}): MeetingSnapshot => ({
  site: 'google-calendar',
  baseId: 'heron',
  uid: null,
  instance: null,
  calendarId: null,
  key: 'key',
  title: 'Heron status',
  start: at(25, 10),
  end: at(25, 10, 30),
  allDay: false,
  ownAnswer: 'unknown',
  guests: null,
  description: null,
  location: null,
  hasCall: false,
  ...fields,
});
