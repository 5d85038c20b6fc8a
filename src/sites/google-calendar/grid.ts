/** Where in the grid a chip stands: its day, and its hours by measure. */
import type { LocalDate, Minutes } from '../../core/model';
import { dateOfKey } from './datekey';
import type { Env } from './env';
import { SELECTORS } from './selectors';

const DAY_HOLDER = `${SELECTORS.dayCell},${SELECTORS.scheduleDay}`;

/** Finds the date of the column, row or cell that holds an element. Each place is looked at once, so a finder serves one reading only. */
export function dayFinder(): (element: Element) => LocalDate | null {
  const byPlace = new Map<Element, LocalDate | null>();
  const weeks = new Map<Element, readonly (readonly [Element, string | null | undefined])[]>();
  return (element) => {
    // Chips of a place are siblings, mostly.
    const place = element.parentElement ?? element;
    let day = byPlace.get(place);
    if (day === undefined) {
      const holder = place.closest(DAY_HOLDER);
      day = holder === null ? monthDayOf(place, weeks) : dateOfKey(holder.getAttribute('data-datekey'));
      byPlace.set(place, day);
    }
    return day;
  };
}

/** Month cells carry no date: theirs stands in the layers behind, in the same place of the same week. */
function monthDayOf(
  place: Element,
  weeks: Map<Element, readonly (readonly [Element, string | null | undefined])[]>,
): LocalDate | null {
  const cell = place.closest('[role=gridcell]');
  const week = cell?.closest(SELECTORS.monthWeek);
  if (!cell || !week) return null;
  let cells = weeks.get(week);
  if (cells === undefined) {
    const keys = [...new Set([...week.querySelectorAll(SELECTORS.monthDate)].map((one) => one.getAttribute('data-datekey')))];
    cells = [...week.querySelectorAll('[role=gridcell]')].map((one, at) => [one, keys[at]] as const);
    weeks.set(week, cells);
  }
  return dateOfKey(cells.find(([one]) => one === cell)?.[1]);
}

/** Times by place in the grid; null where measure does not tell. */
export interface Measured {
  readonly start: Minutes | null;
  readonly end: Minutes | null;
}

export const UNMEASURED: Measured = { start: null, end: null };

/** A column's hours, measured: Calendar's density and the window change them. */
export function hourHeight(root: ParentNode, env: Env): number | null {
  const row = root.querySelector(SELECTORS.hourRow);
  const height = row === null ? 0 : env.measure(row).height;
  return height >= 12 ? height : null;
}

const STEP = 5;
/** Below this length all chips are drawn equally tall, so the end is not known. */
const SHORTEST = 24;

/**
 * The hours that a timed chip with this rectangle covers: its top lies a pixel above its hour and its height two pixels short.
 * A piece that touches midnight may be one of several, so that end stays unknown.
 */
export function measuredTimes(chip: Element, rect: ReturnType<Env['measure']>, hour: number | null, env: Env): Measured {
  const column = chip.closest(SELECTORS.dayCell);
  if (column === null) return UNMEASURED;
  const box = env.measure(column);
  const perHour = hour ?? box.height / 24;
  if (perHour < 12 || Math.abs(box.height - perHour * 24) > perHour) return UNMEASURED;
  const from = ((rect.top + 1 - box.top) / perHour) * 60;
  const length = ((rect.height + 2) / perHour) * 60;
  const start = Math.round(from / STEP) * STEP;
  const end = Math.round((from + length) / STEP) * STEP;
  if (start < 0 || start >= 1440) return UNMEASURED;
  return { start: start === 0 ? null : start, end: length >= SHORTEST - 0.5 && end < 1440 && start > 0 ? end : null };
}

const scrollers = new WeakMap<Element, HTMLElement | null>();

/** The part of the page in which a chip scrolls away; asked once for each column or list. */
export function scrollerOf(chip: HTMLElement, view: Window | null): HTMLElement | null {
  const column = chip.closest('[role=row],[role=rowgroup],[role=grid]') ?? chip.parentElement;
  if (column === null || view === null) return null;
  const known = scrollers.get(column);
  if (known !== undefined && (known === null || known.isConnected)) return known;
  let found: HTMLElement | null = null;
  for (let one = column.parentElement; one !== null && one !== column.ownerDocument.body; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(view.getComputedStyle(one).overflowY)) {
      found = one;
      break;
    }
  }
  scrollers.set(column, found);
  return found;
}
