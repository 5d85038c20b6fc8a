/** Rows for tests; names and addresses are invented. */
import type { CalendarEvent, CalendarOccurrence, ImportCounts } from '../core/model';
import { blocksOf, putBlocks } from './block-shelf';
import { countOf } from './blocks';
import type { EventRow, OccurrenceRow } from './rows';
import type { Shelves } from './shelf';

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

/** Puts meetings into the store, whatever their calendars. */
export const putMeetings = async (
  shelves: Pick<Shelves, 'blocks' | 'spans'>,
  events: readonly EventRow[],
  occurrences: readonly OccurrenceRow[],
): Promise<void> => putBlocks(shelves, blocksOf(events, occurrences));

/** All that stands in the store, finished calendars or not. */
export async function meetingsIn(
  shelves: Pick<Shelves, 'blocks' | 'spans'>,
): Promise<{ events: CalendarEvent[]; occurrences: number }> {
  const series = (await shelves.blocks.all()).flatMap((block) => block.series);
  const times = [...series, ...(await shelves.spans.all()).flatMap((span) => span.series)];
  return { events: series.map(({ event: one }) => one), occurrences: times.reduce((sum, one) => sum + countOf(one), 0) };
}
