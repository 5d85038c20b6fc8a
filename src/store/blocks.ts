/** Meetings to blocks and back, without a store. */
import { DAY, type CalendarEvent, type CalendarOccurrence, type Instant } from '../core/model';
import type { PackedSeries, Times } from './block-rows';
import { grouped } from './grouped';

/** A series or a single event as calendars give it. */
export interface SeriesRows {
  readonly event: CalendarEvent;
  readonly occurrences: readonly CalendarOccurrence[];
}

/** What stands together, with all it does. */
export interface Block {
  readonly calendarId: string;
  readonly key: string;
  readonly series: readonly PackedSeries[];
}

/** The week an instant falls in, counted from 1970. */
export const weekOf = (at: Instant): number => Math.floor(at / (7 * DAY));
/** Thirteen weeks, counted from 1970. */
export const quarterOf = (at: Instant): number => Math.floor(weekOf(at) / 13);

/** Blocks of single events in a week, and of series in a calendar: few enough to write at once, enough to change one cheaply. */
const PARTS = 8;

function partOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 2_654_435_761);
  return (hash >>> 16) % PARTS;
}

type Placed = Pick<CalendarEvent, 'uid' | 'baseId' | 'rule' | 'cadence'>;

/**
 * Single events stand with others of their week, since a week is what is asked for: `w<week>.<part>`. Series, which run through many,
 * stand by their join key: `s<part>`, and so do all pieces of a split one, together.
 */
export function blockKeyOf({ uid, baseId, rule, cadence }: Placed, starts: readonly Instant[]): string {
  const single = rule === null && cadence === 'none' && starts.length > 0 && !/_R\d{8}/u.test(uid);
  return single ? `w${weekOf(Math.min(...starts))}.${partOf(uid)}` : `s${partOf(baseId)}`;
}

/** Whether the times of what stands in a block stand apart. */
export const isOfSeries = (key: string): boolean => key.startsWith('s');

const isPlain = (one: CalendarOccurrence): boolean =>
  !one.allDay && one.days === null && one.status === 'confirmed' && one.changed === null && one.instance === one.start;

/** Of several occurrences of one instance (a file may repeat an event) the last counts. */
export function pack({ event, occurrences: given }: SeriesRows, digest: string | null): PackedSeries {
  const occurrences = given.length < 2 ? given : [...new Map(given.map((one) => [one.instance, one])).values()];
  const first = occurrences.find(isPlain);
  const length = first === undefined ? 0 : first.end - first.start;
  const starts: Instant[] = [];
  const others: Times['others'][number][] = [];
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
export function occurrencesOf(
  { plain, others }: Times,
  { uid, baseId }: Pick<CalendarEvent, 'uid' | 'baseId'>,
): CalendarOccurrence[] {
  const all = [
    ...plain.starts.map((start) => ({ uid, baseId, start, end: start + plain.length, instance: start, ...PLAIN })),
    ...others.map((one) => ({ uid, baseId, ...one })),
  ];
  return all.length < 2 ? all : all.toSorted((a, b) => a.instance - b.instance);
}

/** Of these times those that start in `[from, to)`. */
export function between({ plain, others }: Times, from: Instant, to: Instant): Times {
  const within = (start: Instant): boolean => start >= from && start < to;
  return {
    plain: { length: plain.length, starts: plain.starts.filter(within) },
    others: others.filter(({ start }) => within(start)),
  };
}

export const NO_TIMES: Times = { plain: { length: 0, starts: [] }, others: [] };

/** The times of both; each has its own. */
export const joined = (a: Times, b: Times): Times => ({
  plain: { length: a.plain.starts.length > 0 ? a.plain.length : b.plain.length, starts: [...a.plain.starts, ...b.plain.starts] },
  others: [...a.others, ...b.others],
});

export const startsOf = ({ plain, others }: Times): Instant[] => [...plain.starts, ...others.map(({ start }) => start)];

export const countOf = ({ plain, others }: Times): number => plain.starts.length + others.length;

const byUid = (a: PackedSeries, b: PackedSeries): number => (a.event.uid < b.event.uid ? -1 : Number(a.event.uid > b.event.uid));

export const blockOf = (calendarId: string, key: string, all: Iterable<PackedSeries>): Block => ({
  calendarId,
  key,
  series: [...all].toSorted(byUid),
});

/** Series by the keys of the blocks they belong to. */
export const byBlock = (all: Iterable<PackedSeries>): Map<string, PackedSeries[]> =>
  grouped(all, (one) => blockKeyOf(one.event, startsOf(one)));

/** Series of one calendar in the blocks they belong to. */
export const reblocked = (calendarId: string, all: Iterable<PackedSeries>): Block[] =>
  [...byBlock(all)].map(([key, series]) => blockOf(calendarId, key, series));
