/** The full edit page, of a new event or an existing one. */
import type { MeetingSnapshot } from '../../core/model';
import type { OpenedMeeting } from '../site';
import { dateOfDigits, plusDays } from './datekey';
import { mainOf } from './frame';
import { readGuests } from './guests';
import type { Context } from './popup';
import { firstOf, SELECTORS } from './selectors';
import { clipped, namesCall, plainText } from './text';
import { readToken } from './token';
import { toInstant } from './wall';
import { NOTHING, type When } from './when';
import { readTime } from './written-time';

/** Key and id-less join of an event that is not saved yet. */
export const NEW_EVENT = { baseId: null, uid: null, instance: null, calendarId: null, key: 'new' } as const;

export function openedEditor(doc: Document, href: string, context: Context): OpenedMeeting | null {
  const creating = doc.querySelector<HTMLElement>(SELECTORS.creating);
  const element = creating ?? mainOf(doc);
  const field = firstOf(doc, SELECTORS.formTitle);
  if (element === null || field === null) return null;
  const address = /\/eventedit\/([\w+%=-]+)/.exec(href)?.[1] ?? creating?.getAttribute('data-eventid');
  const token = address ? readToken(unescaped(address), null) : null;
  if (token !== null && token.kind !== 'event') return null;
  const isNew = token === null;
  const place = valueOf(firstOf(doc, SELECTORS.formPlace)) ?? textOf(doc.querySelector(SELECTORS.fixedPlace));
  const description = textOf(firstOf(doc, SELECTORS.formText));
  const guests = readGuests(element, null);
  const own = guests?.find((guest) => guest.email === context.account);
  const snapshot: MeetingSnapshot = {
    site: 'google-calendar',
    ...(token === null
      ? NEW_EVENT
      : { baseId: token.baseId, uid: token.uid, instance: token.instance, calendarId: token.calendarId, key: token.key }),
    title: clipped(valueOf(field)?.trim() ?? '', 2000),
    ...formTimes(doc, context),
    ownAnswer: own?.answer ?? 'unknown',
    // An existing event's list may still be on its way; a new one starts without guests.
    guests: isNew || guests?.length !== 0 ? guests : null,
    description,
    location: place === null ? null : clipped(place.trim(), 2000),
    hasCall: namesCall(place) || namesCall(description),
  };
  return { snapshot, element, where: 'editor' };
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const textOf = (element: Element | null): string | null => (element === null ? null : clipped(plainText(element), 20_000));

/** What a field holds now; before the app has filled it, what it began with. */
export function valueOf(field: Element | null): string | null {
  if (field === null) return null;
  const { value } = field as HTMLInputElement;
  return (typeof value === 'string' && value !== '' ? value : null) ?? field.getAttribute('data-initial-value') ?? value ?? '';
}

function formTimes(doc: Document, { zone }: Context): When {
  const dateIn = (find: readonly string[]) => dateOfDigits(firstOf(doc, find)?.getAttribute('data-date'));
  const from = dateIn(SELECTORS.startDate);
  const to = dateIn(SELECTORS.endDate) ?? from;
  const at = (date: string | null, minutes: number | null) =>
    date === null || minutes === null ? null : toInstant(zone.zone, date, minutes);
  const allDay = firstOf(doc, SELECTORS.allDay);
  // Whether the times mean anything, and in which zone, the page has to say.
  if (allDay === null || !zone.said) return NOTHING;
  if (isChecked(allDay)) {
    return { start: at(from, 0), end: to === null ? null : at(plusDays(to, 1), 0), allDay: true };
  }
  const start = at(from, timeIn(firstOf(doc, SELECTORS.startTime)));
  const end = at(to, timeIn(firstOf(doc, SELECTORS.endTime)));
  return { start, end: start !== null && end !== null && end < start ? null : end, allDay: false };
}

function isChecked(box: Element | null): boolean {
  const input = box instanceof HTMLInputElement ? box : box?.querySelector('input');
  return box?.getAttribute('aria-checked') === 'true' || input?.checked === true;
}

/** What was typed, as the language writes times; else (untouched, or a language unknown to us) the 24-hour value it began with. */
function timeIn(field: Element | null): number | null {
  if (field === null) return null;
  const typed = (field as HTMLInputElement).value ?? '';
  const began = field.getAttribute('data-initial-value') ?? '';
  const read = readTime(typed);
  const untouched = typed === '' || typed === field.getAttribute('value');
  return read ?? (untouched ? readTime(began) : null);
}
