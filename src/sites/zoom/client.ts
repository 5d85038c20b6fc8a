/** What the meeting client shows of a call. Works on the frame that holds the client, which may be the top document itself. */
import type { Seen } from '../../core/calls/attend';
import { textOf } from './text';

/** Signals in the order they are believed (guides: zoom, 5.2). */
const CLIENT = {
  prejoin: '.preview-root, #input-for-name, .preview-join-button, #inputname, #joinBtn',
  waiting: '.waiting-room-container, .on-hold-main',
  breakout: '.loading-layer--bo-room',
  reconnect: '.dialog-reconnect-container',
  /** Held by hosts ("End") and others ("Leave") alike; it hides by a transform, which counts as there. */
  leave: '#wc-footer .footer__leave-btn-container button, #wc-footer [footer-section="right"] button',
  modal: '.zm-modal-body-title',
  count: '.footer-button__number-counter',
  countInPanel: '.participants-header__header, .panel-shell-header__header',
  title: '.meeting-info-icon__title',
} as const;

/** English only, and never the only signal of an end: a dialog that the meeting does not survive says the same in any language. */
const ENDED = /^This meeting has been ended by (?:the )?host\.?$/iu;

/** The button that is there as long as the person is in the meeting. */
export function leaveButton(doc: Document): Element | null {
  const button = doc.querySelector(CLIENT.leave);
  // Not shown at all, itself or something around it. A toolbar that has slid away is there.
  return button?.checkVisibility({ visibilityProperty: true }) ? button : null;
}

/** Reads the state of the call. The waiting room is asked for first: much of the client stands there already. */
export function seeClient(doc: Document): Seen {
  const modal = doc.querySelector(CLIENT.modal);
  const base = { dialog: modal !== null, count: null };
  if (modal !== null && ENDED.test(textOf(modal))) return { ...base, state: 'ended' };
  if (doc.querySelector(CLIENT.prejoin) !== null || doc.querySelector(CLIENT.waiting) !== null)
    return { ...base, state: 'before' };
  if (doc.querySelector(CLIENT.breakout) !== null) return { ...base, state: 'moving' };
  if (leaveButton(doc) !== null) return { ...base, state: 'in', count: countIn(doc) };
  return { ...base, state: doc.querySelector(CLIENT.reconnect) === null ? 'none' : 'lost' };
}

/** How many take part. Present without anything being opened; names are not looked at. */
export function countIn(doc: Document): number | null {
  const badge = Number.parseInt(textOf(doc.querySelector(CLIENT.count)), 10);
  if (badge > 0 && badge < 100_000) return badge;
  const [, panel] = /[(（](\d+)[)）]/u.exec(textOf(doc.querySelector(CLIENT.countInPanel))) ?? [];
  return panel === undefined ? null : Number(panel);
}

/** The topic as the client shows it; empty when it does not (yet). */
export function clientTitle(doc: Document): string {
  const shown = textOf(doc.querySelector(CLIENT.title));
  const written = doc.title
    .replace(/^\(Locked\) /u, '')
    .replace(/ - Zoom$/u, '')
    .trim();
  return shown !== '' ? shown : written === 'Zoom' || written === 'Error' ? '' : written;
}
