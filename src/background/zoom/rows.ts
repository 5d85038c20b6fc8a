/** Rows of Zoom's lists and the meetings of the stored calendars, joined by the number in an invitation. */
import { DAY, MINUTE, type Instant, type Mark, type MeetingSnapshot, type ZoomRow } from '../../core/model';
import { toInstant, toLocal, zoneOfLabel } from '../../core/time';
import type { OccurrenceRow } from '../../store';
import type { World } from '../world';
import { eventsByNumber } from './numbered';

/** How far Zoom's lists reach: three months either way. */
export const LIST_SPAN = 100 * DAY;
/** The most marks in one view (guides: nudging, section 1). */
export const MOST_MARKS = 3;

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** The world's own occurrences as its series: every row lies within the span that was read. */
export function withSeries(world: World): World {
  const series = new Map<string, OccurrenceRow[]>();
  for (const one of world.occurrences) series.set(one.baseId, [...(series.get(one.baseId) ?? []), one]);
  return { ...world, series };
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);

/** Whether a list of such meetings would show it: upcoming ones until they are over. */
const isListed = ({ start, end }: OccurrenceRow, past: boolean, now: Instant): boolean => (past ? start <= now : end > now - DAY);

export interface RowJoin {
  /** The row as a page's meeting; null when nobody says when it is, or it could be one of several. */
  snapshot(row: ZoomRow): MeetingSnapshot | null;
  /** Whether the stored calendars know it: what only the page says of hours is in a zone that is not known for sure. */
  isJoined(row: ZoomRow): boolean;
}

/** Makes the function that finds a row's meeting. */
export function joinRows(world: World, past: boolean): RowJoin {
  const numbered = eventsByNumber(world);
  const { zone } = world.settings;
  const timed = world.occurrences.filter((one) => !one.allDay && one.status !== 'cancelled' && isListed(one, past, world.now));
  // The same event in two calendars is one meeting.
  const distinct = (all: readonly OccurrenceRow[]): OccurrenceRow[] => [
    ...new Map(all.map((one) => [`${one.baseId}@${one.start}`, one])).values(),
  ];
  const titleOf = (one: OccurrenceRow): string =>
    one.changed?.title ?? world.events.get(one.baseId)?.find(({ uid }) => uid === one.uid)?.title ?? '';

  const candidates = (row: ZoomRow): OccurrenceRow[] => {
    if (row.number === null) return row.date === null ? [] : timed.filter((one) => plain(titleOf(one)) === plain(row.title));
    const ids = new Set(numbered(row.number).map(({ baseId }) => baseId));
    return timed.filter((one) => ids.has(one.baseId));
  };
  const find = (row: ZoomRow): OccurrenceRow | null => {
    const all = distinct(candidates(row));
    const walls = all.map((one) => ({ one, wall: toLocal(zone, one.start) }));
    const onDate = walls.filter(({ wall }) => wall.date === row.date && wall.minutes === row.start);
    if (onDate.length > 0) return only(onDate)?.one ?? null;
    if (row.number === null) return null;
    // The account may live in another zone than the person: a day either side, when that leaves no choice.
    const middle = row.date === null ? null : toInstant(zone, row.date, row.start ?? 720);
    if (middle !== null) return only(all.filter((one) => Math.abs(one.start - middle) <= DAY));
    return row.start === null ? null : (only(walls.filter(({ wall }) => wall.minutes === row.start))?.one ?? null);
  };
  return {
    isJoined: (row) => find(row) !== null,
    snapshot(row) {
      const found = find(row);
      const base = { ...PAGE_ONLY, key: row.key, title: row.title };
      if (found !== null)
        return { ...base, baseId: found.baseId, instance: { at: found.instance }, start: found.start, end: found.end };
      const { date, start, end } = row;
      if (date === null || start === null || end === null) return null;
      const there = row.zoneLabel === null ? zone : (zoneOfLabel(row.zoneLabel, world.now, world.now)?.zone ?? null);
      if (there === null) return null;
      const from = toInstant(there, date, start);
      const length = (end >= start ? end - start : end + 1440 - start) * MINUTE;
      return { ...base, baseId: row.number === null ? null : `zoom-${row.number}`, start: from, end: from + length };
    },
  };
}

const PAGE_ONLY: Omit<MeetingSnapshot, 'key' | 'title'> = {
  site: 'zoom',
  baseId: null,
  uid: null,
  instance: null,
  calendarId: null,
  start: null,
  end: null,
  allDay: false,
  ownAnswer: 'unknown',
  guests: null,
  description: null,
  location: null,
  hasCall: true,
};

/** At most three are drawn in one view, night first, then in order of time; the rest is left to the popup. */
export function capped(marks: readonly Mark[]): Mark[] {
  const order = marks
    .filter(({ shown }) => shown)
    .toSorted((a, b) => Number(b.hours === 'night') - Number(a.hours === 'night') || (a.start ?? 0) - (b.start ?? 0));
  const drawn = new Set(order.slice(0, MOST_MARKS).map(({ key }) => key));
  return marks.map((mark) => ({ ...mark, shown: mark.shown && drawn.has(mark.key) }));
}

/** A mark without what it says of hours; null when nothing is left. */
export const withoutHours = (mark: Mark): Mark | null =>
  mark.async ? { ...mark, hours: null, headline: { code: 'could_be_async', params: {} }, detail: null } : null;
