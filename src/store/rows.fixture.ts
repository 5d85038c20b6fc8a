/** Rows for tests; names and addresses are invented. */
import type { CalendarEvent, CalendarOccurrence, ImportCounts } from '../core/model';

export const NOW = Date.UTC(2026, 10, 24, 12);

export const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'heron@google.com',
  baseId: 'heron',
  title: 'Heron status',
  description: 'Status round',
  location: '',
  zone: 'Europe/Lisbon',
  cadence: 'weekly',
  rule: 'FREQ=WEEKLY',
  attendees: [],
  visibility: 'default',
  transparency: 'busy',
  entryType: 'event',
  hasCall: false,
  created: null,
  ownAnswer: 'accepted',
  ...fields,
});

export const occurrence = (start: number, fields: Partial<CalendarOccurrence> = {}): CalendarOccurrence => ({
  uid: 'heron@google.com',
  baseId: 'heron',
  start,
  end: start + 1_800_000,
  allDay: false,
  days: null,
  instance: start,
  status: 'confirmed',
  changed: null,
  ...fields,
});

export const counts = (fields: Partial<ImportCounts> = {}): ImportCounts => ({
  events: 1,
  occurrences: 2,
  problems: 0,
  from: NOW - 86_400_000 * 365,
  to: NOW + 86_400_000 * 365,
  name: 'Ana',
  zone: null,
  owner: null,
  ...fields,
});
