import { el } from '../../google-calendar/client/dom';

/** The launch page: builds itself, and writes `#success` when it has called the native program, whatever came of it. */
export function showLaunch(): void {
  document.title = 'Launch Meeting - Zoom';
  document.body.append(el('div', { id: 'zoom-ui-frame', role: 'main' }, el('h1', {}, 'Join meeting')));
  setTimeout(() => (location.hash = '#success'), 600);
}
