/** Every question about meetings. Of a calendar that is still being imported nothing is given out. */
import type { CalendarOccurrence, Instant } from '../core/model';
import type { BlockRow, SpanRow } from './block-rows';
import { between, occurrencesOf, quarterOf, weekOf } from './blocks';
import { loadBlocks } from './block-shelf';
import { grouped } from './grouped';
import type { EventRow, OccurrenceRow } from './rows';
import type { Key, Shelves } from './shelf';

/** Nothing that is judged lasts longer: how far before a range its first occurrence may have begun. */
const LONGEST = 36 * 3_600_000;

/** Calendars by id, as `readCalendars` gives them. */
type Live = ReadonlyMap<string, unknown>;

const ofLive = (keys: readonly Key[], live: Live): Key[] => keys.filter((key) => Array.isArray(key) && live.has(String(key[0])));

const eventsOf = ({ calendarId, series }: Pick<BlockRow, 'calendarId' | 'series'>): EventRow[] =>
  series.map(({ event }) => ({ ...event, calendarId }));

const rows = (calendarId: string, all: readonly CalendarOccurrence[]): OccurrenceRow[] =>
  all.map((one) => ({ ...one, calendarId }));

async function blocksWith(shelves: Shelves, baseIds: ReadonlySet<string>, live: Live): Promise<Key[]> {
  return baseIds.size === 0 ? [] : ofLive(await shelves.blocks.keysEqual('baseIds', [...baseIds]), live);
}

/** Events by base id; a split series has several under one. */
export async function readEvents(shelves: Shelves, baseIds: Iterable<string>, live: Live): Promise<Map<string, EventRow[]>> {
  const wanted = new Set(baseIds);
  const keys = await blocksWith(shelves, wanted, live);
  const found = keys.length === 0 ? [] : await shelves.blocks.many(keys);
  const events = found.flatMap((row) => (row ? eventsOf(row) : []));
  return grouped(
    events.filter(({ baseId }) => wanted.has(baseId)),
    ({ baseId }) => baseId,
  );
}

/** Every occurrence of these series, by base id. */
export async function readSeries(shelves: Shelves, baseIds: Iterable<string>, live: Live): Promise<Map<string, OccurrenceRow[]>> {
  const wanted = new Set(baseIds);
  const found = await loadBlocks(shelves, await blocksWith(shelves, wanted, live));
  const all = found.flatMap(({ calendarId, series }) =>
    series.flatMap((one) => (wanted.has(one.event.baseId) ? rows(calendarId, occurrencesOf(one, one.event)) : [])),
  );
  return grouped(all, ({ baseId }) => baseId);
}

interface Around {
  /** Single events of these weeks, with their words; and what series do in these quarters. */
  readonly blocks: readonly BlockRow[];
  readonly spans: readonly SpanRow[];
}

async function readAround(shelves: Shelves, from: Instant, to: Instant, live: Live): Promise<Around> {
  const [keys, spans] = await Promise.all([
    shelves.blocks.keysBetween('weeks', weekOf(from), weekOf(to) + 1),
    shelves.spans.between('quarter', quarterOf(from), quarterOf(to) + 1),
  ]);
  const found = await shelves.blocks.many(ofLive(keys, live));
  return { blocks: found.flatMap((row) => (row ? [row] : [])), spans: spans.filter(({ calendarId }) => live.has(calendarId)) };
}

function occurrencesIn({ blocks, spans }: Around, from: Instant, to: Instant): OccurrenceRow[] {
  const single = blocks.flatMap(({ calendarId, series }) =>
    series.flatMap((one) => rows(calendarId, occurrencesOf(between(one, from, to), one.event))),
  );
  const ofSeries = spans.flatMap(({ calendarId, series }) =>
    series.flatMap((one) => rows(calendarId, occurrencesOf(between(one, from, to), one))),
  );
  return [...single, ...ofSeries].toSorted((a, b) => a.start - b.start);
}

const touching = (all: readonly OccurrenceRow[], from: Instant): OccurrenceRow[] =>
  all.filter(({ start, end }) => end > from || start >= from);

/** Occurrences that touch `[from, to)`, in order of their start. */
export async function readOccurrences(shelves: Shelves, from: Instant, to: Instant, live: Live): Promise<OccurrenceRow[]> {
  const around = await readAround(shelves, from - LONGEST, to, live);
  return touching(occurrencesIn(around, from - LONGEST, to), from);
}

export interface Meetings {
  /** In order of their start. */
  readonly occurrences: readonly OccurrenceRow[];
  /** Their events by base id; a split series has several under one. */
  readonly events: ReadonlyMap<string, readonly EventRow[]>;
}

/** The same with their events. */
export async function readMeetings(shelves: Shelves, from: Instant, to: Instant, live: Live): Promise<Meetings> {
  const around = await readAround(shelves, from - LONGEST, to, live);
  const occurrences = touching(occurrencesIn(around, from - LONGEST, to), from);
  const keys = new Map(around.spans.map(({ calendarId, block }) => [`${calendarId} ${block}`, [calendarId, block]]));
  const words = keys.size === 0 ? [] : await shelves.blocks.many([...keys.values()]);
  const wanted = new Set(occurrences.map(({ baseId }) => baseId));
  const events = [...around.blocks, ...words].flatMap((row) => (row ? eventsOf(row) : []));
  return {
    occurrences,
    events: grouped(
      events.filter(({ baseId }) => wanted.has(baseId)),
      ({ baseId }) => baseId,
    ),
  };
}

/** Every event of live calendars. */
export async function readAllEvents(shelves: Shelves, live: Live): Promise<EventRow[]> {
  return (await shelves.blocks.all()).filter(({ calendarId }) => live.has(calendarId)).flatMap(eventsOf);
}
