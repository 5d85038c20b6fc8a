/** Day, week and N-day views: headers, the row of all-day entries, and a scrolling grid of hours. */
import { dateFormat } from '../date-format';
import type { DemoEntry } from '../events';
import { datekey } from '../ids';
import { stackedChip, timedChip, type Box } from './chips';
import { el } from './dom';
import { datesBetween, daysOf, local, visibleDays, type PageState } from './state';

export const HOUR = 48;
const FIRST_SHOWN_HOUR = 8;

/** The part of a timed entry that falls on one date, in minutes of it. */
interface Piece {
  readonly entry: DemoEntry;
  readonly from: number;
  readonly to: number;
}

/** Longer than a day: Calendar shows it in the row above the grid. */
const isLong = (entry: DemoEntry): boolean => entry.days !== null || entry.end - entry.start >= 86_400_000;

function piecesOf(date: string, state: PageState): Piece[] {
  const { entries, zone } = state.data;
  return entries.flatMap((entry) => {
    if (isLong(entry)) return [];
    const from = local(entry.start, zone);
    const to = local(entry.end, zone);
    if (from.date !== date && !(to.date === date && to.minutes > 0 && from.date < date)) return [];
    return [{ entry, from: from.date === date ? from.minutes : 0, to: to.date === date ? to.minutes : 1440 }];
  });
}

/** Side by side where they overlap; each reaches a little under its right neighbour, as on the real page. */
function placed(pieces: readonly Piece[]): (Piece & Box)[] {
  const done: (Piece & Box)[] = [];
  let cluster: { piece: Piece; lane: number }[] = [];
  let lanes: number[] = [];
  const flush = (): void => {
    const share = 100 / Math.max(1, lanes.length);
    for (const { piece, lane } of cluster) {
      const width = lane === lanes.length - 1 ? share : Math.min(100 - lane * share, share * 1.7);
      const height = Math.max(18, ((piece.to - piece.from) / 60) * HOUR - 2);
      done.push({ ...piece, top: (piece.from / 60) * HOUR - 1, height, left: lane * share, width });
    }
    cluster = [];
    lanes = [];
  };
  for (const piece of pieces.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (lanes.every((end) => end <= piece.from)) flush();
    const free = lanes.findIndex((end) => end <= piece.from);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = piece.to;
    cluster.push({ piece, lane });
  }
  flush();
  return done;
}

/** Each all-day entry on its row: once for real where it begins, and a faint copy on each later day. */
function allDayCells(dates: readonly string[], state: PageState): HTMLElement[] {
  const rows: string[] = [];
  const long = state.data.entries.filter(isLong).map((entry) => ({ entry, ...daysOf(entry, state.data.zone) }));
  const cells = dates.map((): HTMLElement[] => []);
  for (const { entry, first, last } of long) {
    const shown = dates.filter((date) => date >= first && date <= last);
    const [begin] = shown;
    if (begin === undefined) continue;
    const free = rows.findIndex((end) => end < begin);
    const row = free === -1 ? rows.length : free;
    rows[row] = shown.at(-1) ?? begin;
    for (const [at, date] of shown.entries()) {
      const width = at === 0 ? shown.length * 100 - 4 : 96;
      cells[dates.indexOf(date)]?.push(stackedChip(entry, { left: 0, width, row, copy: at > 0, timed: false }, state));
    }
  }
  return dates.map((date, index) =>
    el(
      'div',
      { role: 'gridcell', tabindex: -1, 'data-column-index': index, 'data-datekey': datekey(date), class: 'adcell' },
      el('h2', { class: 'XuJrye' }, date),
      el('div', { role: 'presentation' }, ...(cells[index] ?? [])),
    ),
  );
}

function header(date: string, state: PageState): HTMLElement {
  const at = new Date(`${date}T00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(state.words.lang, { ...options, timeZone: 'UTC' }).format(at);
  return el(
    'div',
    { role: 'columnheader', class: date === state.data.today ? 'today' : '' },
    el(
      'h2',
      {},
      el('div', { 'aria-hidden': 'true' }, format({ weekday: 'short' }).toUpperCase()),
      el(
        'button',
        {
          type: 'button',
          jsname: 'KpB2Ud',
          'data-datekey': datekey(date),
          'aria-label': format({ weekday: 'long', month: 'long', day: 'numeric' }),
        },
        String(at.getUTCDate()),
      ),
    ),
  );
}

function column(date: string, index: number, state: PageState): HTMLElement {
  const pieces = piecesOf(date, state);
  return el(
    'div',
    {
      role: 'gridcell',
      tabindex: -1,
      'data-column-index': index,
      ...(state.options.drift.has('datekey') ? {} : { 'data-datekey': datekey(date) }),
      'data-principal-ids': btoa(state.data.me.email).replaceAll('=', ''),
      class: 'YvjgZe',
      style: `height: ${24 * HOUR}px`,
    },
    el('h2', { class: 'XuJrye' }, `${pieces.length}, ${date}`),
    el(
      'div',
      { role: 'presentation', class: 'feMFof A3o4Oe' },
      ...placed(pieces).map(({ entry, ...box }) => timedChip(entry, box, state)),
    ),
  );
}

function hourRows(state: PageState): HTMLElement {
  const name = dateFormat(state.words.lang, { hour: 'numeric', timeZone: 'UTC' });
  return el(
    'div',
    { class: 'gutter', 'aria-hidden': 'true' },
    ...Array.from({ length: 24 }, (_, hour) =>
      el(
        'div',
        { class: 'XsRa1c', style: `height: ${HOUR}px` },
        hour > 0 && el('span', { class: 'hour' }, name.format(new Date(Date.UTC(2000, 0, 1, hour)))),
      ),
    ),
  );
}

export function daysView(state: PageState): HTMLElement {
  const { first, last } = visibleDays(state.place);
  const dates = datesBetween(first, last);
  const scroller = el(
    'div',
    { class: 'scroller' },
    hourRows(state),
    el('div', { role: 'row', class: 'cols' }, ...dates.map((date, index) => column(date, index, state))),
  );
  requestAnimationFrame(() => {
    scroller.scrollTop = FIRST_SHOWN_HOUR * HOUR;
  });
  return el(
    'div',
    { role: 'main', 'data-period-type': state.place.view.toLowerCase(), class: 'mXmivb' },
    el('h1', { jsname: 'rb2thd', class: 'XuJrye', tabindex: -1 }, `${state.words.views[state.place.view]} ${first}`),
    el(
      'div',
      { role: 'grid', jsname: 'kFwOA', 'aria-readonly': 'true', 'data-is-column-view-context': 'true' },
      el(
        'div',
        { 'data-start-date-key': datekey(first), 'data-end-date-key': datekey(last) },
        el('div', { role: 'presentation', class: 'days' }, ...dates.map((date) => header(date, state))),
        el('div', { role: 'row', class: 'ad' }, ...allDayCells(dates, state)),
        scroller,
      ),
    ),
  );
}
