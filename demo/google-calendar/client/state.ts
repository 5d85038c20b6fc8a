import { dateFormat } from '../date-format';
import type { DemoData, DemoEntry } from '../events';
import { wordsFor, type PageWords } from '../words';

export type ViewKey = 'DAY' | 'WEEK' | 'CUSTOM_DAYS' | 'MONTH' | 'AGENDA';

/** What the page's address says. */
export interface Place {
  readonly view: ViewKey;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Token of the event being edited; null outside the editor. */
  readonly editing: string | null;
}

export interface PageState {
  readonly data: DemoData & { readonly today: string };
  readonly words: PageWords;
  readonly place: Place;
  readonly options: PageOptions;
}

/** Query options: how tests bend the replica. */
export interface PageOptions {
  /** Hooks to leave out, by name, as a redesign would. */
  readonly drift: ReadonlySet<string>;
  readonly dark: boolean;
  readonly rtl: boolean;
}

const PATHS: readonly (readonly [string, ViewKey])[] = [
  ['day', 'DAY'],
  ['week', 'WEEK'],
  ['customday', 'CUSTOM_DAYS'],
  ['month', 'MONTH'],
  ['agenda', 'AGENDA'],
];

export function placeOf(path: string, today: string): Place {
  const [, name = '', rest = ''] = path.match(/^\/calendar\/u\/\d+\/r(?:\/([a-z]+))?(?:\/(.*))?$/) ?? [];
  if (name === 'eventedit') return { view: 'WEEK', date: today, editing: rest };
  const view = PATHS.find(([one]) => one === name)?.[1] ?? 'WEEK';
  const [year, month, day] = rest.split('/').map(Number);
  const date = year && month && day ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : today;
  return { view, date, editing: null };
}

export function pathOf(place: Place): string {
  if (place.editing !== null) return `/calendar/u/0/r/eventedit/${place.editing}`;
  const name = PATHS.find(([, view]) => view === place.view)?.[0] ?? 'week';
  return `/calendar/u/0/r/${name}/${place.date.split('-').map(Number).join('/')}`;
}

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** 0 is Monday. */
const weekday = (date: string): number => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;

/** First and last visible date, both inclusive. */
export function visibleDays({ view, date }: Place): { first: string; last: string } {
  if (view === 'DAY') return { first: date, last: date };
  if (view === 'CUSTOM_DAYS') return { first: date, last: plusDays(date, 3) };
  if (view === 'AGENDA') return { first: date, last: plusDays(date, 20) };
  const first = plusDays(date, -weekday(date));
  if (view === 'WEEK') return { first, last: plusDays(first, 6) };
  const month = `${date.slice(0, 7)}-01`;
  const from = plusDays(month, -weekday(month));
  const next = plusDays(month, 31).slice(0, 7);
  const lastDay = plusDays(`${next}-01`, -1);
  return { first: from, last: plusDays(lastDay, 6 - weekday(lastDay)) };
}

export function datesBetween(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = plusDays(date, 1)) dates.push(date);
  return dates;
}

/** Local date and minutes of an instant in the page's zone. */
export function local(at: number, zone: string): { date: string; minutes: number } {
  const parts = dateFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '0';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

const days = new WeakMap<DemoEntry, { first: string; last: string }>();

/** Local dates an entry is seen on, first and last. Each view asks for them once a cell; the page's zone never changes. */
export function daysOf(entry: DemoEntry, zone: string): { first: string; last: string } {
  const known = entry.days ?? days.get(entry);
  if (known) return known;
  const found = { first: local(entry.start, zone).date, last: local(Math.max(entry.start, entry.end - 1), zone).date };
  days.set(entry, found);
  return found;
}

/** Which day of how many `date` is; null for entries of one day. */
export function dayOf(entry: DemoEntry, date: string): { day: number; days: number } | null {
  if (entry.days === null || entry.days.first === entry.days.last) return null;
  const dates = datesBetween(entry.days.first, entry.days.last);
  return { day: dates.indexOf(date) + 1, days: dates.length };
}

/** @param date of the row that it labels, where an entry of several days has one for each */
export function labelOf(entry: DemoEntry, state: PageState, date: string | null = null): string {
  const { words, data } = state;
  const from = entry.days ? new Date(`${entry.days.first}T00:00Z`) : new Date(entry.start);
  const at = date === null ? null : dayOf(entry, date);
  return words.label(
    {
      from,
      to: entry.days ? new Date(`${entry.days.last}T00:00Z`) : new Date(entry.end),
      allDay: entry.days !== null,
      title: entry.title,
      counter: at === null ? '' : ` (Day ${at.day} of ${at.days})`,
      who: data.me.name,
      answer: words.answer(entry.answer),
      place: entry.location,
    },
    data.zone,
  );
}

export function clockRange(entry: DemoEntry, state: PageState): string {
  const format = dateFormat(state.words.lang, {
    timeZone: state.data.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  });
  return `${format.format(entry.start)} – ${format.format(entry.end)}`;
}

export { wordsFor };
