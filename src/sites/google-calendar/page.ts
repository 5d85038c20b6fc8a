import type { PageReading } from '../site';

/** What the page is, as far as address and body say. */
export interface Page {
  readonly view: PageReading['view'];
  /** `read`: chips or a form are to be read. `rest`: known, nothing for us here. `unknown`: the page has changed under us. */
  readonly duty: 'read' | 'rest' | 'unknown';
}

const VIEWS: Readonly<Record<string, PageReading['view']>> = {
  DAY: 'day',
  WEEK: 'week',
  CUSTOM_DAYS: 'days',
  MONTH: 'month',
  AGENDA: 'schedule',
  EVENTEDIT: 'editor',
};

/** Views without event chips. `YEAR` is unproven, so its address (`/r/year`) is believed as well. */
const RESTING_VIEWS = new Set(['YEAR']);
const RESTING_FAMILIES = new Set(['SEARCH', 'SETTINGS', 'TRASH']);
const RESTING_ADDRESS = /\/r\/(?:year|search|settings|trash)(?:[/?]|$)/;

/** Addresses below calendar.google.com that are not the app. */
const NOT_THE_APP = /^\/calendar\/(?:embed|htmlembed|ical|feeds|exporticalzip|render|selfsched|appointments)\b/;

/** The app itself: `https://calendar.google.com/calendar/…`, without embeds, feeds and exports. */
export function isCalendarApp(url: URL): boolean {
  if (url.protocol !== 'https:' || url.hostname !== 'calendar.google.com') return false;
  return /^\/calendar(?:\/|$)/.test(url.pathname) && !NOT_THE_APP.test(url.pathname);
}

/**
 * Names the page. `body[data-viewkey]` rules: the menu's items carry the same attribute in lower case, so it is read from
 * the body only; the address alone is not enough, because `/calendar/u/0/r` shows whichever view was used last.
 */
export function pageOf(href: string, viewkey: string | undefined, viewfamily: string | undefined): Page {
  const family = (viewfamily ?? '').toUpperCase();
  const key = (viewkey ?? '').toUpperCase();
  if (RESTING_FAMILIES.has(family) || RESTING_VIEWS.has(key) || RESTING_ADDRESS.test(href))
    return { view: 'other', duty: 'rest' };
  if (family === 'EVENT_EDIT') return { view: 'editor', duty: 'read' };
  const view = VIEWS[key];
  if (view === undefined || family === '') return { view: 'other', duty: 'unknown' };
  if (family !== 'EVENT' && family !== 'SCHEDULE') return { view: 'other', duty: 'unknown' };
  return { view, duty: 'read' };
}

type Example = readonly [href: string, viewkey: string | undefined, viewfamily: string | undefined];

/** Each example is a negative for every other kind; page.test.ts runs them. */
export const PAGE_EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'day read': [['https://calendar.google.com/calendar/u/0/r/day/2026/10/8', 'DAY', 'EVENT']],
  'week read': [
    ['https://calendar.google.com/calendar/u/0/r/week/2026/10/4', 'WEEK', 'EVENT'],
    ['https://calendar.google.com/calendar/u/1/r', 'WEEK', 'EVENT'],
  ],
  'days read': [['https://calendar.google.com/calendar/u/0/r/customday', 'CUSTOM_DAYS', 'EVENT']],
  'month read': [['https://calendar.google.com/calendar/u/0/r/month/2026/10/1', 'MONTH', 'EVENT']],
  'schedule read': [
    ['https://calendar.google.com/calendar/u/0/r/agenda/2026/04/13', 'AGENDA', 'EVENT'],
    ['https://calendar.google.com/calendar/u/0/r/agenda', 'AGENDA', 'SCHEDULE'],
  ],
  'editor read': [
    ['https://calendar.google.com/calendar/u/0/r/eventedit/MHNhbXBsZSBhQGI', 'EVENTEDIT', 'EVENT_EDIT'],
    ['https://calendar.google.com/calendar/u/0/r/eventedit?text=&dates=', 'WEEK', 'EVENT_EDIT'],
  ],
  'other rest': [
    ['https://calendar.google.com/calendar/u/0/r/year', 'YEAR', 'EVENT'],
    ['https://calendar.google.com/calendar/u/0/r/year/2026/1/1', 'NEW_YEAR_KEY', 'EVENT'],
    ['https://calendar.google.com/calendar/u/0/r/settings', 'WEEK', 'SETTINGS'],
    ['https://calendar.google.com/calendar/u/0/r/search?q=status', 'AGENDA', 'SEARCH'],
    ['https://calendar.google.com/calendar/u/0/r/trash', 'AGENDA', 'TRASH'],
  ],
  'other unknown': [
    ['https://calendar.google.com/calendar/u/0/r', undefined, undefined],
    ['https://calendar.google.com/calendar/u/0/r', 'WEEK', undefined],
    ['https://calendar.google.com/calendar/u/0/r', 'TIMELINE', 'EVENT'],
    ['https://calendar.google.com/calendar/u/0/r/week', 'WEEK', 'BOARD'],
  ],
};
