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
import { grouped } from './grouped';
import type { CalendarRow, KeptRow, LessonRow, OutcomeRow } from './rows';
import type { Shelves } from './shelf';

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
