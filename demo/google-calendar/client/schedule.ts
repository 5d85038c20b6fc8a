/** The schedule: a rowgroup a day. */
import { dateFormat } from '../date-format';
import { datekey } from '../ids';
import { scheduleChip } from './chips';
import { el } from './dom';
import { datesBetween, daysOf, visibleDays, type PageState } from './state';

export function scheduleView(state: PageState): HTMLElement {
  const { first, last } = visibleDays(state.place);
  const full = dateFormat(state.words.lang, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
  const short = dateFormat(state.words.lang, { weekday: 'short', month: 'short', timeZone: 'UTC' });
  const groups = datesBetween(first, last).flatMap((date) => {
    const here = state.data.entries.filter(
      (entry) => daysOf(entry, state.data.zone).first <= date && daysOf(entry, state.data.zone).last >= date,
    );
    if (here.length === 0) return [];
    const at = new Date(`${date}T00:00Z`);
    const rows = here.map((entry, index) =>
      el(
        'div',
        { role: 'row', class: 'YOmXMd' },
        index === 0
          ? el(
              'div',
              { role: 'gridcell', class: 'V4sZ3c' },
              el(
                'h2',
                {},
                el('button', { type: 'button', jsname: 'KpB2Ud', 'aria-label': full.format(at) }, String(at.getUTCDate())),
                el('div', { 'aria-hidden': 'true' }, short.format(at)),
              ),
            )
          : el('div', { role: 'gridcell', class: 'V4sZ3c' }, el('span', { class: 'XuJrye' }, full.format(at))),
        scheduleChip(entry, date, state),
      ),
    );
    return [el('div', { role: 'rowgroup', jsname: 'yKkGU', 'data-datekey': datekey(date) }, ...rows)];
  });
  return el(
    'div',
    { role: 'main' },
    el('h1', { jsname: 'rb2thd', class: 'XuJrye', 'aria-label': ` ${state.words.views.AGENDA} ${first}` }),
    el(
      'div',
      { class: 'wcJUvc', jsname: 'bN97Pc' },
      el(
        'div',
        { role: 'grid', 'aria-readonly': 'true', 'data-start-date-key': datekey(first), 'data-end-date-key': datekey(last) },
        ...groups,
      ),
    ),
  );
}
