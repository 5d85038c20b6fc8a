/**
 * When a chip's event takes place. The label says what is shown now (a moved occurrence keeps its old id), so it comes first;
 * then the chip's place in the grid; then the original start inside the id. What none of them says is null.
 */
import type { Instant, LocalDate, Minutes } from '../../core/model';
import type { ChipText } from './chip-text';
import { plusDays } from './datekey';
import type { Measured } from './grid';
import type { PageZone } from './page-zone';
import type { EventToken } from './token';
import { dateAt, minutesAt, toInstant } from './wall';
import type { DateSpan } from './written-date';

export interface When {
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly allDay: boolean;
}

export const NOTHING: When = { start: null, end: null, allDay: false };

export type Clue = { readonly token: EventToken; readonly label: ChipText['label'] };

/** Ten minutes: what measuring may be off by. */
const CLOSE = 600_000;

/** `day`: of the column the chip stands in. */
export function whenOf(clue: Clue, day: LocalDate | null, measured: Measured, zone: PageZone, painted: boolean): When {
  const { label, token } = clue;
  if (label.allDay === true || (label.allDay === null && token.instance !== null && 'on' in token.instance))
    return allDayOf(clue, day, zone);
  const date = startDate(label.dates, day);
  if (label.times !== null && date !== null) return spanOf(zone, date, label.times.start, label.times.end);
  // An all-day bar whose label we cannot read may as well be a timed event of several days.
  if (painted) return NOTHING;
  const at = token.instance !== null && 'at' in token.instance ? token.instance.at : null;
  const shown = day !== null && measured.start !== null ? spanOf(zone, day, measured.start, measured.end) : null;
  if (shown === null || shown.start === null) {
    return at === null || isMoved(at, day, label.figures, zone) ? NOTHING : { start: at, end: null, allDay: false };
  }
  if (at === null) return shown;
  const off = at - shown.start;
  if (Math.abs(off) <= CLOSE) return { start: at, end: shown.end === null ? null : shown.end + off, allDay: false };
  // Moved, or the page is in another zone than we think: only a zone that the page itself says tells the two apart.
  return zone.said ? shown : NOTHING;
}

/** Whether the cell or the label's figures contradict the original start inside the id, which a moved occurrence keeps. */
function isMoved(at: Instant, day: LocalDate | null, figures: Minutes | null, { zone }: PageZone): boolean {
  return (day !== null && dateAt(zone, at) !== day) || (figures !== null && minutesAt(zone, at) % 720 !== figures);
}

/** The label's date, if the column does not contradict it: a later day may be a later piece, an earlier one may not. */
function startDate(dates: ChipText['label']['dates'], day: LocalDate | null): LocalDate | null {
  if (dates === null) return day;
  if (day !== null && (day < dates.from || (day > dates.to && day > plusDays(dates.to, 1)))) return null;
  return dates.from;
}

export function spanOf(zone: PageZone, date: LocalDate, start: Minutes, end: Minutes | null): When {
  const from = toInstant(zone.zone, date, start);
  const to = end === null ? null : toInstant(zone.zone, date, end);
  return { start: from, end: from !== null && to !== null && to < from ? null : to, allDay: false };
}

/**
 * From midnight of the first day to midnight after the last, in the page's zone. Without dates in the label only the id's day is known.
 * Either is believed only where the chip stands in such a day.
 */
function allDayOf({ label, token }: Clue, day: LocalDate | null, zone: PageZone): When {
  const { dates } = label;
  if (dates !== null) {
    return day !== null && (day < dates.from || day > dates.to) ? { ...NOTHING, allDay: true } : wholeDays(dates, zone);
  }
  const on = token.instance !== null && 'on' in token.instance ? token.instance.on : null;
  return { start: on === null || (day ?? on) !== on ? null : toInstant(zone.zone, on, 0), end: null, allDay: true };
}

/** Whole days in the zone: from midnight to midnight. */
export const wholeDays = ({ from, to }: DateSpan, { zone }: PageZone): When => ({
  start: toInstant(zone, from, 0),
  end: toInstant(zone, plusDays(to, 1), 0),
  allDay: true,
});
