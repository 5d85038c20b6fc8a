/** The meeting client and the shell that frames it. A test moves it from state to state; a person clicks through. */
import { el } from '../../google-calendar/client/dom';

type State = 'prejoin' | 'waiting' | 'meeting' | 'breakout' | 'reconnect' | 'ended' | 'nothing' | 'left';

const TITLE = 'Heron status';
let count = 3;

/** The web app around the client. It takes the frame away when the meeting is left. */
export function showShell(): void {
  document.title = 'Zoom';
  const frame = el('iframe', { id: 'webclient', class: 'pwa-webclient__iframe', src: `${location.pathname}?from=pwa` });
  const wrapper = el('div', { class: 'pwa-webclient__iframe-wrapper' }, frame);
  document.body.append(el('div', { class: 'home' }, el('div', { class: 'pwa-webclient' }, wrapper)));
  window.addEventListener('message', (event) => {
    if (event.origin !== location.origin || event.data !== 'left') return;
    history.replaceState(null, '', '/wc/home');
    wrapper.remove();
  });
}

function footer(): HTMLElement {
  const leave = el('button', { type: 'button', 'aria-label': 'Leave' }, 'Leave');
  leave.addEventListener('click', () => show('left'));
  return el(
    'footer',
    { id: 'wc-footer', class: 'footer footer__hidden' },
    el('div', { 'footer-section': 'mid' }, el('span', { class: 'footer-button__number-counter' }, el('span', {}, String(count)))),
    el('div', { class: 'footer__leave-btn-container', 'footer-section': 'right' }, leave),
  );
}

const meeting = (...more: HTMLElement[]): HTMLElement =>
  el('div', { class: 'meeting-app' }, el('span', { class: 'meeting-info-icon__title' }, TITLE), footer(), ...more);

function pieces(state: State): HTMLElement[] {
  const join = el('button', { type: 'button', class: 'preview-join-button' }, 'Join');
  join.addEventListener('click', () => show('meeting'));
  switch (state) {
    case 'prejoin':
      return [el('div', { class: 'preview-root' }, el('input', { id: 'input-for-name' }), join)];
    case 'waiting':
      return [
        el(
          'div',
          { class: 'meeting-app' },
          el('div', { class: 'waiting-room-container' }, el('div', { class: 'wr-topic' }, TITLE)),
        ),
      ];
    case 'meeting':
      return [meeting()];
    case 'breakout':
      return [el('div', { class: 'loading-layer loading-layer--bo-room' }, 'Joining Room 1...')];
    case 'reconnect':
      return [el('div', { class: 'dialog-reconnect-container' }, '…')];
    case 'ended':
      // In a language that nobody here reads.
      return [
        meeting(el('div', { class: 'zm-modal' }, el('div', { class: 'zm-modal-body-title' }, 'Goro, hostak bilera amaitu du'))),
      ];
    default:
      return [];
  }
}

function show(state: State): void {
  document.title = state === 'prejoin' || state === 'waiting' ? 'Zoom' : TITLE;
  let root = document.querySelector('#root');
  if (root === null) {
    root = el('div', { id: 'root' });
    document.body.append(root);
  }
  root.replaceChildren(...pieces(state));
  if (state !== 'left') return;
  const number = /(\d+)/u.exec(location.pathname)?.[1] ?? '';
  history.replaceState(null, '', `/wc/leave?meetingNumber=${number}`);
  if (window !== parent) parent.postMessage('left', location.origin);
}

export function showClient(): void {
  Object.assign(window, {
    demoCall: {
      to: show,
      count(value: number) {
        count = value;
        const counter = document.querySelector('.footer-button__number-counter span');
        if (counter) counter.textContent = String(value);
      },
    },
  });
  show('prejoin');
}
