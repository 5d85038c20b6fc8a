/** Every question the store answers. Rows of a calendar that is still being imported are never given out. */
import {
  defaultSettings,
  repairSettings,
  type CalendarSummary,
  type Email,
  type Instant,
  type Person,
  type Settings,
  type Zone,
} from '../core/model';
import { canonicalZone } from '../core/time';
import type { BlockRow, PackedSeries } from './block-rows';
import { occurrencesBetween, occurrencesOf, weekOf } from './blocks';
import { grouped } from './grouped';
import type { CalendarRow, EventRow, KeptRow, LessonRow, OccurrenceRow, OutcomeRow } from './rows';
import type { Key, Shelves } from './shelf';

/** Nothing that is judged lasts longer: how far before a range its first occurrence may have begun. */
const LONGEST = 36 * 3_600_000;

/** The person's settings; defaults for what was never set or cannot be used. What a company set comes before both. */
export async function readSettings(shelves: Shelves, zone: Zone, now: Instant): Promise<Settings> {
  const row = await shelves.settings.get('own');
  const { settings } = repairSettings(row, defaultSettings(zone, now), canonicalZone);
  return { ...settings, ...(await readPolicy(shelves)) };
}

/** What a company set for the person; nothing for nearly everybody. */
export async function readPolicy(shelves: Shelves): Promise<Partial<Settings>> {
  const row = await shelves.settings.get('policy');
  return row?.id === 'policy' ? row.fields : {};
}

/** When each of the person's settings was set; what never was is not among them. */
export async function readStamps(shelves: Shelves): Promise<Partial<Record<keyof Settings, Instant>>> {
  const row = await shelves.settings.get('stamps');
  return row?.id === 'stamps' ? row.at : {};
}

/** Calendars by id, finished imports only. */
export async function readCalendars(shelves: Shelves): Promise<Map<string, CalendarRow>> {
  const rows = await shelves.calendars.all();
  return new Map(rows.filter((row) => row.state === 'live').map((row) => [row.id, row]));
}

/** What surfaces show of a calendar, newest import first. */
export function summaries(calendars: ReadonlyMap<string, CalendarRow>): CalendarSummary[] {
  return [...calendars.values()]
    .toSorted((a, b) => b.imported - a.imported)
    .map(({ id, name, fileName, imported, events, occurrences, from, to, problems, mine, feedId, namesGuests }) => ({
      id,
      name,
      fileName,
      imported,
      events,
      occurrences,
      from,
      to,
      problems,
      mine,
      feedId,
      namesGuests,
    }));
}

/** Reads these blocks, of live calendars only. */
async function readBlocks(shelves: Shelves, keys: readonly Key[], live: ReadonlyMap<string, unknown>): Promise<BlockRow[]> {
  const wanted = keys.filter((key) => Array.isArray(key) && live.has(String(key[0])));
  const rows = wanted.length === 0 ? [] : await shelves.blocks.many(wanted);
  return rows.flatMap((row) => (row ? [row] : []));
}

/** Events by base id; a split series has several under one. */
export async function readEvents(
  shelves: Shelves,
  baseIds: Iterable<string>,
  live: ReadonlyMap<string, unknown>,
): Promise<Map<string, EventRow[]>> {
  const found = await readSeriesOf(shelves, baseIds, live);
  return grouped(
    found.map(({ calendarId, series }) => ({ ...series.event, calendarId })),
    (row) => row.baseId,
  );
}

/** Every occurrence of these series, by base id. */
export async function readSeries(
  shelves: Shelves,
  baseIds: Iterable<string>,
  live: ReadonlyMap<string, unknown>,
): Promise<Map<string, OccurrenceRow[]>> {
  const found = await readSeriesOf(shelves, baseIds, live);
  return grouped(
    found.flatMap(({ calendarId, series }) => occurrencesOf(series).map((one): OccurrenceRow => ({ ...one, calendarId }))),
    (row) => row.baseId,
  );
}

interface Found {
  readonly calendarId: string;
  readonly series: PackedSeries;
}

async function readSeriesOf(shelves: Shelves, baseIds: Iterable<string>, live: ReadonlyMap<string, unknown>): Promise<Found[]> {
  const wanted = new Set(baseIds);
  if (wanted.size === 0) return [];
  const blocks = await readBlocks(shelves, await shelves.blocks.keysEqual('baseIds', [...wanted]), live);
  return blocks.flatMap(({ calendarId, series }) =>
    series.flatMap((one) => (wanted.has(one.event.baseId) ? [{ calendarId, series: one }] : [])),
  );
}

/** Occurrences that touch `[from, to)`, in order of their start. */
export async function readOccurrences(
  shelves: Shelves,
  from: Instant,
  to: Instant,
  live: ReadonlyMap<string, unknown>,
): Promise<OccurrenceRow[]> {
  const rows = await readMeetings(shelves, from - LONGEST, to, live);
  return rows.map(({ occurrence }) => occurrence).filter(({ start, end }) => end > from || start >= from);
}

/** An occurrence with its event. */
export interface MeetingRows {
  readonly event: EventRow;
  readonly occurrence: OccurrenceRow;
}

/** What starts in `[from, to)`, in order of its start. */
export async function readMeetings(
  shelves: Shelves,
  from: Instant,
  to: Instant,
  live: ReadonlyMap<string, unknown>,
): Promise<MeetingRows[]> {
  const keys = await shelves.blocks.keysBetween('weeks', weekOf(from), weekOf(to) + 1);
  const blocks = await readBlocks(shelves, keys, live);
  const rows = blocks.flatMap(({ calendarId, series }) =>
    series.flatMap((one) => {
      const event: EventRow = { ...one.event, calendarId };
      return occurrencesBetween(one, from, to).map((occurrence) => ({ event, occurrence: { ...occurrence, calendarId } }));
    }),
  );
  return rows.toSorted((a, b) => a.occurrence.start - b.occurrence.start);
}

/** Every event of live calendars. */
export async function readAllEvents(shelves: Shelves, live: ReadonlyMap<string, unknown>): Promise<EventRow[]> {
  const blocks = (await shelves.blocks.all()).filter((row) => live.has(row.calendarId));
  return blocks.flatMap(({ calendarId, series }) => series.map(({ event }) => ({ ...event, calendarId })));
}

export async function readPeople(shelves: Shelves): Promise<Map<Email, Person>> {
  const rows = await shelves.people.all();
  return new Map(rows.map((row) => [row.email, row]));
}

/** What was done with marks, by series, oldest first. */
export async function readOutcomes(shelves: Shelves): Promise<Map<string, OutcomeRow[]>> {
  const rows = await shelves.outcomes.all();
  return grouped(
    rows.toSorted((a, b) => a.at - b.at),
    (row) => row.seriesId,
  );
}

export async function readKept(shelves: Shelves): Promise<Map<string, KeptRow>> {
  const rows = await shelves.kept.all();
  return new Map(rows.map((row) => [row.seriesId, row]));
}

export async function readLessons(shelves: Shelves): Promise<Map<string, LessonRow>> {
  const rows = await shelves.lessons.all();
  return new Map(rows.map((row) => [row.id, row]));
}
