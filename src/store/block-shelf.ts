/** Blocks in the store: the times of series stand apart from their words, by quarter. */
import type { CalendarEvent, CalendarOccurrence } from '../core/model';
import type { BlockRow, PackedSeries, SpanRow, Times } from './block-rows';
import {
  between,
  countOf,
  isOfSeries,
  joined,
  NO_TIMES,
  pack,
  quarterOf,
  reblocked,
  startsOf,
  weekOf,
  type Block,
} from './blocks';
import { grouped } from './grouped';
import type { EventRow, OccurrenceRow } from './rows';
import type { Key, Shelves } from './shelf';

/** Tables that hold meetings. */
export const MEETING_TABLES = ['blocks', 'spans'] as const;
type Meetings = Pick<Shelves, (typeof MEETING_TABLES)[number]>;

const inOrder = (values: Iterable<number>): number[] => [...new Set(values)].toSorted((a, b) => a - b);

/** A block as its rows. */
export function rowsOf({ calendarId, key, series }: Block): { readonly block: BlockRow; readonly spans: readonly SpanRow[] } {
  const baseIds = [...new Set(series.map(({ event }) => event.baseId))];
  if (!isOfSeries(key)) {
    const weeks = inOrder(series.flatMap((one) => startsOf(one).map(weekOf)));
    return { block: { calendarId, key, series, baseIds, weeks, quarters: [] }, spans: [] };
  }
  const spans = new Map<number, SpanRow['series'][number][]>();
  for (const one of series) {
    const { uid, baseId } = one.event;
    for (const [quarter, times] of byQuarter(one)) spans.set(quarter, [...(spans.get(quarter) ?? []), { uid, baseId, ...times }]);
  }
  const quarters = inOrder(spans.keys());
  const words = series.map(({ event, digest }) => ({ event, digest, ...NO_TIMES }));
  return {
    block: { calendarId, key, series: words, baseIds, weeks: [], quarters },
    spans: quarters.map((quarter) => ({ calendarId, block: key, quarter, series: spans.get(quarter) ?? [] })),
  };
}

function byQuarter(times: Times): Map<number, Times> {
  const starts = grouped(times.plain.starts, (start) => `${quarterOf(start)}`);
  const others = grouped(times.others, ({ start }) => `${quarterOf(start)}`);
  const { length } = times.plain;
  return new Map(
    [...new Set([...starts.keys(), ...others.keys()])].map((quarter) => [
      Number(quarter),
      { plain: { length, starts: starts.get(quarter) ?? [] }, others: others.get(quarter) ?? [] },
    ]),
  );
}

/** Rows as the block they are of. Spans of what the block does not hold are nobody's. */
export function blockFrom({ calendarId, key, series }: BlockRow, spans: readonly SpanRow[]): Block {
  const times = new Map<string, Times>();
  for (const one of spans.flatMap((span) => span.series)) times.set(one.uid, joined(times.get(one.uid) ?? NO_TIMES, one));
  return {
    calendarId,
    key,
    series: series.map(({ event, digest, ...own }) => ({ event, digest, ...joined(own, times.get(event.uid) ?? NO_TIMES) })),
  };
}

const present = <Row>(rows: readonly (Row | undefined)[]): Row[] => rows.flatMap((row) => (row === undefined ? [] : [row]));
const spanKeys = ({ calendarId, key, quarters }: BlockRow): Key[] => quarters.map((quarter) => [calendarId, key, quarter]);

/** Blocks by their keys, with all that they do; those that are not there are left out. */
export async function loadBlocks(shelves: Meetings, keys: readonly Key[]): Promise<Block[]> {
  if (keys.length === 0) return [];
  const rows = present(await shelves.blocks.many(keys));
  const spans = grouped(
    present(await shelves.spans.many(rows.flatMap(spanKeys))),
    ({ calendarId, block }) => `${calendarId} ${block}`,
  );
  return rows.map((row) => blockFrom(row, spans.get(`${row.calendarId} ${row.key}`) ?? []));
}

const same = (a: SpanRow, b: SpanRow | undefined): boolean => JSON.stringify(a.series) === JSON.stringify(b?.series);

/** Writes blocks in the place of what they were, spans only where they differ; a block in which nothing is left is taken away. */
export async function putBlocks(shelves: Meetings, blocks: readonly Block[]): Promise<void> {
  if (blocks.length === 0) return;
  const ofSeries = blocks.filter(({ key }) => isOfSeries(key));
  const old = present(await shelves.blocks.many(ofSeries.map(({ calendarId, key }) => [calendarId, key])));
  const before = new Map(present(await shelves.spans.many(old.flatMap(spanKeys))).map((span) => [nameOf(span), span]));
  const rows = blocks.map(rowsOf);
  const spans = rows.flatMap((row) => row.spans);
  const now = new Set(spans.map(nameOf));
  const [full, empty] = [
    rows.filter(({ block }) => block.series.length > 0),
    rows.filter(({ block }) => block.series.length === 0),
  ];
  await shelves.blocks.putAll(full.map(({ block }) => block));
  await shelves.blocks.removeAll(empty.map(({ block }) => [block.calendarId, block.key]));
  await shelves.spans.putAll(spans.filter((span) => !same(span, before.get(nameOf(span)))));
  const gone = [...before.values()].filter((span) => !now.has(nameOf(span)));
  await shelves.spans.removeAll(gone.map(({ calendarId, block, quarter }) => [calendarId, block, quarter]));
}

const nameOf = ({ calendarId, block, quarter }: SpanRow): string => `${calendarId} ${block} ${quarter}`;

/** Takes the meetings of a calendar away. */
export async function removeBlocks(shelves: Meetings, calendarId: string): Promise<void> {
  for (const name of MEETING_TABLES) await shelves[name].removeWhere('calendarId', calendarId);
}

/** Takes away what began before an instant, and events of which nothing is left; gives how many occurrences. */
export async function forgetMeetings(shelves: Meetings, before: number): Promise<number> {
  const weeks = await shelves.blocks.keysBetween('weeks', Number.MIN_SAFE_INTEGER, weekOf(before) + 1);
  const spans = await shelves.spans.keysBetween('quarter', Number.MIN_SAFE_INTEGER, quarterOf(before) + 1);
  const ofSpans = spans.flatMap((key) => (Array.isArray(key) ? [[String(key[0]), String(key[1])]] : []));
  const keys = new Map<string, Key>([...weeks, ...ofSpans].map((key) => [String(key), key]));
  const after: Block[] = [];
  let forgotten = 0;
  for (const block of await loadBlocks(shelves, [...keys.values()])) {
    const kept = block.series.map((one): PackedSeries => ({ ...one, ...between(one, before, Number.MAX_SAFE_INTEGER) }));
    const gone = block.series.reduce((sum, one, at) => sum + countOf(one) - countOf(kept[at] ?? one), 0);
    if (gone === 0) continue;
    forgotten += gone;
    after.push({ ...block, series: kept.filter((one, at) => countOf(one) > 0 || countOf(block.series[at] ?? one) === 0) });
  }
  await putBlocks(shelves, after);
  return forgotten;
}

interface Unpacked {
  readonly calendarId: string;
  readonly digest: string | null;
  readonly event: CalendarEvent;
  readonly occurrences: CalendarOccurrence[];
}

/** Rows of schema 2, an event or an occurrence each, as blocks. Occurrences of no event are nobody's. */
export function blocksOf(events: readonly EventRow[], occurrences: readonly OccurrenceRow[]): Block[] {
  const series = new Map<string, Unpacked>();
  for (const { calendarId, digest, ...event } of events)
    series.set(`${calendarId} ${event.uid}`, { calendarId, digest: digest ?? null, event, occurrences: [] });
  for (const { calendarId, ...one } of occurrences) series.get(`${calendarId} ${one.uid}`)?.occurrences.push(one);
  return [...grouped(series.values(), ({ calendarId }) => calendarId)].flatMap(([calendarId, all]) =>
    reblocked(
      calendarId,
      all.map((one) => pack(one, one.digest)),
    ),
  );
}
