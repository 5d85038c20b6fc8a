/** The month: week rows of three layers (backgrounds, day numbers, cells). The cells themselves carry no date. */
import { dateFormat } from '../date-format';
import { datekey } from '../ids';
import { stackedChip } from './chips';
import { el } from './dom';
import { datesBetween, daysOf, plusDays, visibleDays, type PageState } from './state';

const CHIP_ROWS = 3;

function cell(date: string, index: number, dates: readonly string[], state: PageState): HTMLElement {
  const here = state.data.entries
    .filter((entry) => daysOf(entry, state.data.zone).first <= date && daysOf(entry, state.data.zone).last >= date)
    .toSorted((a, b) => Number(b.days !== null) - Number(a.days !== null));
  const chips = here.slice(0, CHIP_ROWS).map((entry, row) => {
    const { first, last } = daysOf(entry, state.data.zone);
    const begins = first === date || index === 0;
    const span = entry.days ? dates.filter((one) => one >= date && one <= last).length : 1;
    return stackedChip(
      entry,
      { left: 0, width: begins ? span * 100 - 3 : 97, row, copy: !begins, timed: entry.days === null },
      state,
    );
  });
  const words = dateFormat(state.words.lang, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
  const more =
    here.length > CHIP_ROWS
      ? el('button', { type: 'button', class: 'more', style: `top: ${CHIP_ROWS * 1.7}em` }, `+${here.length - CHIP_ROWS}`)
      : null;
  return el(
    'div',
    { role: 'gridcell', tabindex: -1, class: 'qLWd9c' },
    el('h2', { class: 'CqwSk XuJrye' }, `${here.length}, ${words}`),
    el('div', { role: 'presentation' }, ...chips),
    more,
  );
}

function weekRow(dates: readonly string[], state: PageState): HTMLElement {
  return el(
    'div',
    { role: 'row', class: 'FLFkR' },
    el(
      'div',
      { 'aria-hidden': 'true', jsname: 'GkYald', class: 'sLvTye' },
      ...dates.map((date) => el('div', { class: 'MGaLHf ChfiMc', 'data-dragsource-type': 8, 'data-datekey': datekey(date) })),
    ),
    el(
      'div',
      { 'aria-hidden': 'true', class: 'umyEjb' },
      ...dates.map((date) =>
        el(
          'div',
          { class: 'RCXPcd' },
          el(
            'h2',
            { class: `w48V4c${date === state.data.today ? ' today' : ''}`, 'data-datekey': datekey(date) },
            String(Number(date.slice(8))),
          ),
        ),
      ),
    ),
    el('div', { class: 'T3BIT' }, el('div', { class: 'PTdDEc' }, ...dates.map((date, index) => cell(date, index, dates, state)))),
  );
}

export function monthView(state: PageState): HTMLElement {
  const { first, last } = visibleDays(state.place);
  const weeks = datesBetween(first, last).filter((_, index) => index % 7 === 0);
  const name = dateFormat(state.words.lang, { weekday: 'short', timeZone: 'UTC' });
  const long = dateFormat(state.words.lang, { weekday: 'long', timeZone: 'UTC' });
  const heads = datesBetween(first, plusDays(first, 6)).map((date) => new Date(`${date}T00:00Z`));
  return el(
    'div',
    { role: 'main', 'data-period-type': 'month', class: 'mXmivb' },
    el('h1', { jsname: 'rb2thd', class: 'XuJrye' }, state.place.date.slice(0, 7)),
    el(
      'div',
      {
        role: 'grid',
        'aria-readonly': 'true',
        'data-is-column-view-context': 'false',
        'data-chip-offset-top': 32,
        'data-chip-rows': CHIP_ROWS,
        'data-start-date-key': datekey(first),
        'data-end-date-key': datekey(last),
        class: 'RAaXne',
      },
      el(
        'div',
        { role: 'row', class: 'wuX2hf' },
        ...heads.map((at) =>
          el(
            'div',
            { role: 'columnheader', class: 'w6FdBf' },
            el('span', { class: 'XuJrye' }, long.format(at)),
            el('span', { 'aria-hidden': 'true' }, name.format(at).toUpperCase()),
          ),
        ),
      ),
      el(
        'div',
        { role: 'presentation', class: 'kbf0gd' },
        ...weeks.map((monday) => weekRow(datesBetween(monday, plusDays(monday, 6)), state)),
      ),
    ),
  );
}
