import type { CallSite } from './call';

const CODE = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/u;

/** Icon ligatures are the same in every language; buttons to leave also stand in the lobby, so a tile or captions must be there too. */
const MEET = {
  leave: 'button[jsname="CQylAd"]',
  tile: '[data-participant-id]',
  icon: '.google-symbols',
  count: '[data-avatar-count]',
  title: '[data-meeting-title]',
} as const;

const hasIcon = (doc: Document, name: string): boolean =>
  [...doc.querySelectorAll(MEET.icon)].some((icon) => icon.textContent?.trim() === name);

const anchor = (doc: Document): Element | null => doc.querySelector(MEET.tile);
const isIn = (doc: Document): boolean =>
  anchor(doc) !== null &&
  (doc.querySelector(MEET.leave) !== null || hasIcon(doc, 'call_end') || hasIcon(doc, 'closed_caption_off'));

function countOf(doc: Document): number | null {
  const count = Number.parseInt(doc.querySelector(MEET.count)?.getAttribute('data-avatar-count') ?? '', 10);
  return count > 0 && count < 100_000 ? count : null;
}

/** Calls in Google Meet (guides: zoom, section 8). Only looked at once the person has switched it on. */
export const meetCalls: CallSite = {
  service: 'google-meet',
  matches: ({ protocol, hostname }) => protocol === 'https:' && hostname === 'meet.google.com',
  isCall: ({ pathname }) => CODE.test(pathname),
  numberOf: ({ pathname }) => CODE.exec(pathname)?.[1] ?? null,
  see: (doc) => (isIn(doc) ? { state: 'in', dialog: false, count: countOf(doc) } : { state: 'none', dialog: false, count: null }),
  title: (doc) => doc.querySelector(MEET.title)?.getAttribute('data-meeting-title')?.trim() ?? '',
  anchor: (doc) => (isIn(doc) ? anchor(doc) : null),
  isLaunch: () => false,
};
