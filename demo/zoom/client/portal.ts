/** The portal's lists (a hash router that throws the inner page away) and the page of one meeting. */
import { el } from '../../google-calendar/client/dom';
import type { ZoomMeeting } from '../data';
import type { Shown } from './main';
import { grouped, headingOf, rangeOf, wallIn } from './words';

function itemOf(meeting: ZoomMeeting, zone: string): HTMLElement {
  const { number, title, host } = meeting;
  const range = rangeOf(wallIn(zone, meeting.start).minutes, wallIn(zone, meeting.end).minutes);
  return el(
    'div',
    { class: 'meeting-item has-detail' },
    el('div', { class: 'meeting-time' }, el('span', { class: 'schedule-time' }, range)),
    el(
      'div',
      { class: 'meeting-detail' },
      el('a', { href: `/meeting/${number}` }, el('span', { class: 'topic' }, title)),
      el('p', { class: 'meeting-id' }, `Meeting ID: ${grouped(number)}`),
      host === null ? null : el('p', { class: 'host-name' }, `Host: ${host}`),
    ),
    el('div', { class: 'meeting-action' }, el('a', { class: 'zm-button meeting-start', href: `/s/${number}` }, 'Start')),
  );
}

function listOf(shown: Shown, past: boolean): HTMLElement {
  const midnight = Date.parse(`${shown.today}T00:00Z`);
  const fits = ({ start }: ZoomMeeting): boolean =>
    past ? start < midnight : start >= midnight && start < midnight + 90 * 86_400_000;
  const meetings = shown.meetings.filter(fits);
  const ordered = (past ? meetings.toReversed() : [...meetings]).slice(
    0,
    Math.max(15, Number(new URLSearchParams(location.search).get('rows') ?? 0)),
  );
  const days = new Map<string, ZoomMeeting[]>();
  for (const meeting of ordered) {
    const { date } = wallIn(shown.zone, meeting.start);
    days.set(date, [...(days.get(date) ?? []), meeting]);
  }
  return el(
    'div',
    { class: 'meeting-fixed-list' },
    el(
      'div',
      { class: 'fixed-time' },
      ...[...days].map(([date, all]) =>
        el(
          'div',
          { class: 'mgb-lg' },
          el(
            'div',
            { class: 'fixed-time-item' },
            el('div', { class: 'title' }, el('span', {}, headingOf(date, shown.today))),
            el('div', { class: 'list' }, ...all.map((meeting) => itemOf(meeting, shown.zone))),
          ),
        ),
      ),
    ),
  );
}

function detailOf(meeting: ZoomMeeting, zone: string): HTMLElement {
  const { date, minutes } = wallIn(zone, meeting.start);
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
  const time = rangeOf(minutes, minutes).split(' - ', 1)[0] ?? '';
  const item = (label: string, content: Node | string): HTMLElement =>
    el(
      'div',
      { class: 'zm-form-item' },
      el('div', { class: 'zm-form-item__header' }, el('label', { class: 'zm-form-item__label' }, label)),
      el('div', { class: 'zm-form-item__content' }, content),
    );
  const link = `https://heron.zoom.us/j/${meeting.number}?pwd=demo`;
  return el(
    'div',
    { id: 'pane-detail' },
    el(
      'form',
      { class: 'zm-form' },
      item('Topic', meeting.title),
      item('Time', `${day} ${time} Lisbon`),
      item('Meeting ID', grouped(meeting.number)),
      item('Invite Link', el('a', { href: link }, link)),
    ),
  );
}

export function showPortal(shown: Shown): void {
  const [, number] = /^\/meeting\/(\d+)$/u.exec(location.pathname) ?? [];
  const meeting = shown.meetings.find((one) => one.number === number);
  const inner = el('div', { class: 'content-wrap' });
  const frame = el('div', { class: 'content-wrap' });
  const tabs = ['upcoming', 'previous'].map((name) => {
    const tab = el(
      'div',
      { class: 'zm-tabs__item', role: 'tab', id: `tab-/${name}` },
      name === 'upcoming' ? 'Upcoming' : 'Previous',
    );
    tab.addEventListener('click', () => (location.hash = `#/${name}`));
    return tab;
  });
  const route = (): void => {
    const past = location.hash.startsWith('#/previous');
    const known = location.hash === '' || past || location.hash.startsWith('#/upcoming');
    tabs.forEach((tab, at) => tab.classList.toggle('is-active', (at === 1) === past));
    inner.replaceChildren(meeting ? detailOf(meeting, shown.zone) : known ? listOf(shown, past) : el('p', {}, 'Personal room'));
  };
  document.title = meeting ? 'Meeting Information - Zoom' : 'My Meetings - Zoom';
  frame.append(
    el('h1', {}, 'Meetings'),
    ...(meeting ? [] : [el('div', { class: 'zm-tabs__nav', role: 'tablist' }, ...tabs)]),
    inner,
  );
  document.body.append(
    el('div', { id: 'header' }, 'zoom replica'),
    el('div', { id: 'the-main-content', class: 'content-body' }, el('div', { id: 'app' }, frame)),
  );
  window.addEventListener('hashchange', route);
  route();
}
