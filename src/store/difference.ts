/** Of a calendar that is read again only the difference is written. Each call belongs into one transaction. */
import type { CalendarEvent, CalendarOccurrence } from '../core/model';
import { digestOf } from './digest';
import type { EventRow, OccurrenceRow } from './rows';
import type { Shelves } from './shelf';

export interface SeriesRows {
  readonly event: CalendarEvent;
  readonly occurrences: readonly CalendarOccurrence[];
}

export interface Difference {
  /** Rows that were written and taken away. */
  readonly written: number;
  readonly removed: number;
}

const sameRow = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
/** A database may give the fields of an object in another order than they were given to it. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes of some series of a calendar what differs from the stored. */
export async function putDifference(shelves: Shelves, calendarId: string, all: readonly SeriesRows[]): Promise<Difference> {
  const stored = await shelves.events.many(all.map(({ event }) => [calendarId, event.uid]));
  const digests = all.map(({ event, occurrences }) => digestOf(JSON.stringify([event, occurrences])));
  const changed = all.filter((_, at) => stored[at]?.digest !== digests[at]);
  if (changed.length === 0) return { written: 0, removed: 0 };
  const known = new Set(stored.flatMap((row) => (row ? [row.uid] : [])));
  const before = await occurrencesOf(
    shelves,
    calendarId,
    changed.flatMap(({ event }) => (known.has(event.uid) ? [event] : [])),
  );
  const events = all.flatMap(({ event }, at): EventRow[] =>
    stored[at]?.digest === digests[at] ? [] : [{ ...event, calendarId, digest: digests[at] ?? '' }],
  );
  const fresh = changed.flatMap(({ occurrences }) => occurrences.map((one): OccurrenceRow => ({ ...one, calendarId })));
  const now = new Set(fresh.map(keyOf));
  const writes = fresh.filter((one) => !sameRow(before.get(keyOf(one)), one));
  const gone = [...before.values()].filter((one) => !now.has(keyOf(one)));
  await shelves.events.putAll(events);
  await shelves.occurrences.putAll(writes);
  await shelves.occurrences.removeAll(gone.map((one) => [calendarId, one.uid, one.instance]));
  return { written: events.length + writes.length, removed: gone.length };
}

const keyOf = ({ uid, instance }: CalendarOccurrence): string => `${instance} ${uid}`;

async function occurrencesOf(
  shelves: Shelves,
  calendarId: string,
  events: readonly CalendarEvent[],
): Promise<Map<string, OccurrenceRow>> {
  if (events.length === 0) return new Map();
  const uids = new Set(events.map(({ uid }) => uid));
  const rows = await shelves.occurrences.equal('baseId', [...new Set(events.map(({ baseId }) => baseId))]);
  return new Map(rows.filter((row) => row.calendarId === calendarId && uids.has(row.uid)).map((row) => [keyOf(row), row]));
}

/** Takes away the series of a calendar that it does not hold any more; gives how many. */
export async function removeMissing(shelves: Shelves, calendarId: string, held: ReadonlySet<string>): Promise<number> {
  const rows = await shelves.events.equal('calendarId', [calendarId]);
  const gone = rows.filter((row) => !held.has(row.uid));
  const old = await occurrencesOf(shelves, calendarId, gone);
  await shelves.occurrences.removeAll([...old.values()].map((one) => [calendarId, one.uid, one.instance]));
  await shelves.events.removeAll(gone.map((row) => [calendarId, row.uid]));
  return gone.length;
}
