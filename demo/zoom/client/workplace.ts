/** The Workplace web app: its meetings tab, drawn anew at every choice, and its home. */
import { el } from '../../google-calendar/client/dom';
import type { Shown } from './main';
import { grouped, headingOf, rangeOf, wallIn } from './words';

export function showWorkplace(shown: Shown): void {
  document.title = 'Zoom';
  document.body.className = document.documentElement.classList.contains('dark') ? 'prism-dark' : 'prism-light';
  const midnight = Date.parse(`${shown.today}T00:00Z`);
  const meetings = shown.meetings.filter(({ start }) => start >= midnight && start < midnight + 30 * 86_400_000).slice(0, 20);
  const groups = el('div', { id: 'meetingsMeetingGroup', class: 'meetings__groups', role: 'listbox', tabindex: 0 });
  let selected = meetings[0]?.start ?? 0;
  const draw = (): void => {
    const days = [...new Set(meetings.map(({ start }) => wallIn(shown.zone, start).date))];
    groups.replaceChildren(
      ...days.map((date) =>
        el(
          'div',
          { class: 'meetings__group' },
          el('div', { class: 'meetings__group-label' }, headingOf(date, shown.today)),
          ...meetings
            .filter(({ start }) => wallIn(shown.zone, start).date === date)
            .map(({ number, title, start, end, host }) => {
              const item = el(
                'div',
                {
                  class: `meetings__meeting-item${start === selected ? ' meetings__meeting-item--selected' : ''}`,
                  role: 'option',
                  tabindex: 0,
                  'data-select-id': number,
                },
                el('div', { class: 'meetings__meeting-item-topic' }, title),
                el(
                  'div',
                  { class: 'meetings__meeting-item-time' },
                  rangeOf(wallIn(shown.zone, start).minutes, wallIn(shown.zone, end).minutes),
                ),
                el('div', { class: 'meetings__meeting-item-host' }, `Host: ${host ?? shown.me.name}`),
                el('div', { class: 'meetings__meeting-item-meeting-id' }, `Meeting ID: ${grouped(number)}`),
              );
              item.addEventListener('click', () => {
                selected = start;
                draw();
              });
              return item;
            }),
        ),
      ),
    );
  };
  draw();
  const home = location.pathname.startsWith('/wc/meetings') ? groups : el('h1', {}, 'Home');
  document.body.append(el('div', { class: 'meetings-container' }, home, el('div', { class: 'meetings-container__right' })));
}
