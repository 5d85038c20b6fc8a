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
import { toInstant } from './wall';

export interface When {
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly allDay: boolean;
}

export type Clue = { readonly token: EventToken; readonly label: ChipText['label'] };

/** Ten minutes: what measuring may be off by. */
const CLOSE = 600_000;

/** `day`: of the column the chip stands in. */
export function whenOf(clue: Clue, day: LocalDate | null, measured: Measured, zone: PageZone, painted: boolean): When {
  const { label, token } = clue;
  if (label.allDay === true || (label.allDay === null && token.instance !== null && 'on' in token.instance))
    return allDayOf(clue, zone);
  const date = startDate(label.dates, day);
  if (label.times !== null && date !== null) return spanOf(zone, date, label.times.start, label.times.end);
  // An all-day bar whose label we cannot read may as well be a timed event of several days.
  if (painted) return { start: null, end: null, allDay: false };
  const at = token.instance !== null && 'at' in token.instance ? token.instance.at : null;
  const shown = day !== null && measured.start !== null ? spanOf(zone, day, measured.start, measured.end) : null;
  if (shown === null || shown.start === null) return { start: at, end: null, allDay: false };
  if (at === null) return shown;
  const off = at - shown.start;
  if (Math.abs(off) <= CLOSE) return { start: at, end: shown.end === null ? null : shown.end + off, allDay: false };
  // Moved, or the page is in another zone than we think: only a zone that the page itself says tells the two apart.
  return zone.said ? shown : { start: null, end: null, allDay: false };
}

/** The label's date, if the column does not contradict it: a later day may be a later piece, an earlier one may not. */
function startDate(dates: ChipText['label']['dates'], day: LocalDate | null): LocalDate | null {
  if (dates === null) return day;
  if (day !== null && (day < dates.from || (day > dates.to && day > plusDays(dates.to, 1)))) return null;
  return dates.from;
}

function spanOf(zone: PageZone, date: LocalDate, start: Minutes, end: Minutes | null): When {
  const from = toInstant(zone.zone, date, start);
  const to = end === null ? null : toInstant(zone.zone, date, end);
  return { start: from, end: from !== null && to !== null && to < from ? null : to, allDay: false };
}

/** From midnight of the first day to midnight after the last, in the page's zone. Without dates in the label only the id's day is known. */
function allDayOf({ label, token }: Clue, zone: PageZone): When {
  const { dates } = label;
  if (dates !== null) {
    return {
      start: toInstant(zone.zone, dates.from, 0),
      end: toInstant(zone.zone, plusDays(dates.to, 1), 0),
      allDay: true,
    };
  }
  const on = token.instance !== null && 'on' in token.instance ? token.instance.on : null;
  return { start: on === null ? null : toInstant(zone.zone, on, 0), end: null, allDay: true };
}
