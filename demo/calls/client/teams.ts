/** Microsoft Teams on the web: as a document of its own, or in a frame of the page that private accounts open. */
import { el } from '../../google-calendar/client/dom';
import { exposeCall, PEOPLE, type State } from './call';

const TITLE = 'Heron planning';

function button(label: string, more: Record<string, string>, to: State): HTMLElement {
  const one = el('button', { type: 'button', ...more }, label);
  one.addEventListener('click', () => show(to));
  return one;
}

function call(...more: HTMLElement[]): HTMLElement[] {
  const timer = el('span', { role: 'timer', 'data-tid': 'call-duration', 'aria-label': `${TITLE}, 00:01` }, '00:01');
  return [
    el('div', { 'data-tid': 'call-title' }, TITLE),
    el(
      'div',
      { class: 'tiles' },
      ...PEOPLE.map((name) => el('div', { class: 'tile', 'data-tid': name, role: 'menuitem' }, name)),
    ),
    el('div', { class: 'bar' }, timer, ...more, button('Irten', { id: 'hangup-button', 'data-tid': 'hangup-main-btn' }, 'left')),
  ];
}

function pieces(state: State): HTMLElement[] {
  switch (state) {
    case 'landing':
    case 'before':
      return [el('h1', {}, TITLE), button('Sartu orain', { 'data-tid': 'prejoin-join-button' }, 'call')];
    case 'lobby':
      return [el('p', {}, 'Norbaitek laster sartzen utziko dizu')];
    case 'call':
      return call(el('span', { 'data-tid': 'toolbar-item-badge' }, String(PEOPLE.length)));
    case 'bare':
      return call();
    default:
      return [
        el('div', { 'data-tid': 'call-rating-flex-container' }),
        button('Sartu berriro', { 'data-tid': 'rejoin-button' }, 'call'),
      ];
  }
}

function show(state: State): void {
  document.title = state === 'call' || state === 'bare' ? `${TITLE} | Microsoft Teams` : 'Microsoft Teams';
  document.body.replaceChildren(el('main', {}, ...pieces(state)));
}

export function showTeams(): void {
  if (location.hostname === 'teams.live.com' && window === top) {
    document.title = 'Microsoft Teams';
    document.body.append(el('iframe', { id: 'experience-container-1', src: '/v2/call' }));
    return;
  }
  exposeCall(show);
  show('before');
}
