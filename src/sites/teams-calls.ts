import type { CallSite } from './call';

const HOSTS = new Set(['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft']);
const NUMBER = /\/meet\/(\d{10,15})(?:$|[/?#])/u;

const TEAMS = {
  prejoin: '[data-tid="prejoin-join-button"]',
  leave: '#hangup-button, [data-tid="hangup-main-btn"], [data-inp="hangup-button"]',
  over: '[data-tid="call-rating-flex-container"], [data-tid="rejoin-button"], #calling-retry-screen-title',
  count: 'span[data-tid="toolbar-item-badge"]',
  title: '[data-tid="call-title"]',
} as const;

const anchor = (doc: Document): Element | null =>
  doc.querySelector(TEAMS.prejoin) === null ? doc.querySelector(TEAMS.leave) : null;

function countOf(doc: Document): number | null {
  const count = Number.parseInt(doc.querySelector(TEAMS.count)?.textContent ?? '', 10);
  return count > 0 && count < 100_000 ? count : null;
}

/** Calls in Microsoft Teams on the web (guides: zoom, section 8). Its addresses seldom name the call, so any of its pages may hold one. */
export const teamsCalls: CallSite = {
  service: 'teams',
  matches: ({ protocol, hostname }) => protocol === 'https:' && HOSTS.has(hostname),
  isCall: () => true,
  numberOf: ({ pathname, hash }) => (NUMBER.exec(pathname) ?? NUMBER.exec(hash))?.[1] ?? null,
  see(doc) {
    if (doc.querySelector(TEAMS.over) !== null) return { state: 'ended', dialog: false, count: null };
    if (anchor(doc) !== null) return { state: 'in', dialog: false, count: countOf(doc) };
    return { state: doc.querySelector(TEAMS.prejoin) === null ? 'none' : 'before', dialog: false, count: null };
  },
  title: (doc) => doc.querySelector(TEAMS.title)?.textContent?.trim() ?? '',
  anchor,
  isLaunch: () => false,
};
