/**
 * Meetings to blocks and back. A browser takes about a tenth of a millisecond to write a row, whatever is in it: 20,000 events and their
 * occurrences, a row each, took it four seconds; in blocks they take a quarter of one.
 */
import { DAY, type CalendarEvent, type CalendarOccurrence, type Instant } from '../core/model';
import type { BlockRow, PackedSeries } from './block-rows';
import { grouped } from './grouped';
import type { EventRow, OccurrenceRow } from './rows';

/** A series or a single event as calendars give it. */
export interface SeriesRows {
  readonly event: CalendarEvent;
  readonly occurrences: readonly CalendarOccurrence[];
}

const WEEK = 7 * DAY;
/** The week an instant falls in, counted from 1970. */
export const weekOf = (at: Instant): number => Math.floor(at / WEEK);

/** Blocks of single events in a week, and of series in a calendar: few enough to write at once, enough to change one cheaply. */
const PARTS = { week: 8, series: 32 } as const;

function partOf(uid: string, parts: number): number {
  let hash = 0;
  for (let at = 0; at < uid.length; at += 1) hash = Math.imul(hash ^ uid.charCodeAt(at), 2_654_435_761);
  return (hash >>> 16) % parts;
}

/** Single events stand with others of their week, since a week is what is asked for; series, which run through many, by their UID. */
export function blockKeyOf(event: Pick<CalendarEvent, 'uid' | 'rule' | 'cadence'>, starts: readonly Instant[]): string {
  const single = event.rule === null && event.cadence === 'none' && starts.length > 0;
  return single ? `w${weekOf(Math.min(...starts))}.${partOf(event.uid, PARTS.week)}` : `s${partOf(event.uid, PARTS.series)}`;
}

const isPlain = (one: CalendarOccurrence): boolean =>
  !one.allDay && one.days === null && one.status === 'confirmed' && one.changed === null && one.instance === one.start;

/** Of several occurrences of one instance (a file may repeat an event) the last counts. */
export function pack({ event, occurrences: given }: SeriesRows, digest: string | null): PackedSeries {
  const occurrences = given.length < 2 ? given : [...new Map(given.map((one) => [one.instance, one])).values()];
  const first = occurrences.find(isPlain);
  const length = first === undefined ? 0 : first.end - first.start;
  const starts: Instant[] = [];
  const others: PackedSeries['others'][number][] = [];
  for (const one of occurrences) {
    if (isPlain(one) && one.end - one.start === length) starts.push(one.start);
    else {
      const { start, end, allDay, days, instance, status, changed } = one;
      others.push({ start, end, allDay, days, instance, status, changed });
    }
  }
  return { event, digest, plain: { length, starts }, others };
}

const PLAIN = { allDay: false, days: null, status: 'confirmed', changed: null } as const;

/** What a series does, in the order of its instances. */
export function occurrencesOf({ event, plain, others }: PackedSeries): CalendarOccurrence[] {
  const { uid, baseId } = event;
  const all = [
    ...plain.starts.map((start) => ({ uid, baseId, start, end: start + plain.length, instance: start, ...PLAIN })),
    ...others.map((one) => ({ uid, baseId, ...one })),
  ];
  return all.toSorted((a, b) => a.instance - b.instance);
}

/** The same, of those that start in `[from, to)`. */
export function occurrencesBetween(series: PackedSeries, from: Instant, to: Instant): CalendarOccurrence[] {
  const within = (start: Instant): boolean => start >= from && start < to;
  const starts = series.plain.starts.filter(within);
  const others = series.others.filter(({ start }) => within(start));
  if (starts.length + others.length === 0) return [];
  return occurrencesOf({ ...series, plain: { length: series.plain.length, starts }, others });
}

/** The same series without what it did before an instant; itself when there is nothing of it. */
export function since(series: PackedSeries, before: Instant): PackedSeries {
  if (startsOf(series).every((start) => start >= before)) return series;
  const starts = series.plain.starts.filter((start) => start >= before);
  return {
    ...series,
    plain: { length: series.plain.length, starts },
    others: series.others.filter(({ start }) => start >= before),
  };
}

export const countOf = ({ plain, others }: PackedSeries): number => plain.starts.length + others.length;

export const startsOf = ({ plain, others }: Pick<PackedSeries, 'plain' | 'others'>): Instant[] => [
  ...plain.starts,
  ...others.map(({ start }) => start),
];

const byUid = (a: PackedSeries, b: PackedSeries): number => (a.event.uid < b.event.uid ? -1 : Number(a.event.uid > b.event.uid));
const inOrder = (values: Iterable<number>): number[] => [...new Set(values)].toSorted((a, b) => a - b);

/** A block of what stands in it. */
export function blockOf(calendarId: string, key: string, all: Iterable<PackedSeries>): BlockRow {
  const series = [...all].toSorted(byUid);
  return {
    calendarId,
    key,
    baseIds: [...new Set(series.map(({ event }) => event.baseId))],
    weeks: inOrder(series.flatMap((one) => startsOf(one).map(weekOf))),
    series,
  };
}

/** Series by the blocks they belong to. */
export const byBlock = (all: Iterable<PackedSeries>): Map<string, PackedSeries[]> =>
  grouped(all, (one) => blockKeyOf(one.event, startsOf(one)));

/** Rows of schema 2, an event or an occurrence each, as blocks. Occurrences of no event are nobody's. */
export function blocksOf(events: readonly EventRow[], occurrences: readonly OccurrenceRow[]): BlockRow[] {
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

interface Unpacked extends SeriesRows {
  readonly calendarId: string;
  readonly digest: string | null;
  readonly occurrences: CalendarOccurrence[];
}

/** Series of one calendar in the blocks they belong to. */
export const reblocked = (calendarId: string, all: Iterable<PackedSeries>): BlockRow[] =>
  [...byBlock(all)].map(([key, series]) => blockOf(calendarId, key, series));
