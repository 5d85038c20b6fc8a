/** Google Meet's page of a call: one address from the lobby to the end, and the button to leave stands in the lobby already. */
import { el } from '../../google-calendar/client/dom';
import { exposeCall, PEOPLE, type State } from './call';

const TITLE = 'Heron status';
/** Where the landing page leads, without a page load. */
const CODE = '/hrn-stat-usx';

/** Icons are ligatures, the same in every language. */
const icon = (name: string): HTMLElement => el('i', { class: 'google-symbols', 'aria-hidden': 'true' }, name);

function button(label: string, name: string, more: Record<string, string>, to: State): HTMLElement {
  const one = el('button', { type: 'button', 'aria-label': label, ...more }, icon(name));
  one.addEventListener('click', () => show(to));
  return one;
}

const leave = (): HTMLElement => button('Irten deitik', 'call_end', { jsname: 'CQylAd' }, 'left');
const bar = (...more: HTMLElement[]): HTMLElement => el('div', { class: 'bar' }, icon('mic'), icon('videocam'), leave(), ...more);
const title = (): HTMLElement => el('div', { 'data-meeting-title': TITLE }, TITLE);

function pieces(state: State): HTMLElement[] {
  switch (state) {
    case 'landing':
      return [button('Sartu', 'keyboard', {}, 'before')];
    case 'before':
      return [title(), bar(button('Sartu orain', 'login', { jsname: 'Qx7uuf' }, 'call'))];
    case 'lobby':
      return [title(), el('p', {}, 'Itxaron, norbaitek sartzen utzi arte'), bar()];
    case 'call':
      return [
        el(
          'div',
          { class: 'tiles' },
          ...PEOPLE.map((name, at) => el('div', { class: 'tile', 'data-participant-id': `spaces/x/devices/${at}` }, name)),
        ),
        title(),
        bar(icon('closed_caption_off'), el('div', { 'data-avatar-count': PEOPLE.length }, icon('people'))),
      ];
    case 'bare':
      return [title(), bar(icon('closed_caption_off'))];
    default:
      return [el('h1', {}, 'Deitik irten zara'), button('Sartu berriro', 'login', {}, 'call')];
  }
}

function show(state: State): void {
  if (state === 'before' && !/^\/\w{3}-/u.test(location.pathname)) history.pushState(null, '', CODE);
  document.title = state === 'landing' ? 'Google Meet' : `Meet - ${TITLE}`;
  document.body.replaceChildren(el('main', {}, ...pieces(state)));
}

export function showMeet(): void {
  exposeCall(show);
  show(/^\/(?:landing|new)?$/u.test(location.pathname) ? 'landing' : 'before');
}
