import { fail, ok, type Result } from '../../core/model';

/** A feed's address, read. */
export interface FeedAddress {
  /** `https:` and whole: a password. */
  readonly address: string;
  readonly host: string;
  /** What the browser is asked to allow: `https://host/*`. */
  readonly pattern: string;
}

/** Pages of calendars that people copy by mistake: what they show is no calendar file. */
const PAGES = /^\/calendar\/(?:u\/\d+\/)?(?:r|embed|render)(?:\/|$)/u;
const LONGEST = 2_000;

/**
 * Reads a pasted address. `webcal:` is the calendars' own word for https. Problems: `feed-address-unreadable`, `feed-not-https`,
 * `feed-address-page` (Google Calendar's own page, not its secret address).
 */
export function readFeedAddress(text: string): Result<FeedAddress> {
  const plain = text
    .trim()
    .replace(/^<|>$/gu, '')
    .replace(/^webcals?:/iu, 'https:');
  if (/^http:/iu.test(plain)) return fail('feed-not-https');
  if (!/^https:\/\//iu.test(plain) || plain.length > LONGEST) return fail('feed-address-unreadable');
  const url = parsed(plain);
  // A name and password inside an address are refused by every browser's fetch.
  if (url === null || url.username !== '' || url.password !== '' || !url.hostname.includes('.'))
    return fail('feed-address-unreadable');
  if (url.hostname === 'calendar.google.com' && PAGES.test(url.pathname)) return fail('feed-address-page');
  url.hash = '';
  return ok({ address: url.href, host: url.hostname, pattern: patternOf(url.hostname) });
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The browser's pattern for a host; ports are no part of it. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** Google's own export of the account that stands at this place in the browser (guides: google-calendar, 5.2). */
export const googleExport = (account: number): FeedAddress => ({
  address: `https://calendar.google.com/calendar/u/${account}/exporticalzip`,
  host: 'calendar.google.com',
  pattern: patternOf('calendar.google.com'),
});

/** Place of the account that a page of Google Calendar shows; 0, the first, when it does not say. */
export function accountOfPage(url: string): number {
  const [, place] = /^https:\/\/calendar\.google\.com\/calendar\/u\/(\d{1,2})(?:\/|$)/u.exec(url) ?? [];
  return Number(place ?? 0);
}
