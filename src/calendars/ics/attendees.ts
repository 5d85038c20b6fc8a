import type { Answer, Attendee, CalendarEvent } from '../../core/model';
import type { Property } from './grammar';
import { LIMITS } from './limits';

type Guest = CalendarEvent['attendees'][number];

/**
 * The people, rooms and groups of an event; its organiser is one of them, marked.
 * @param properties of the event itself: those of its alarms were never read
 */
export function attendeesOf(properties: readonly Property[]): Guest[] {
  const organizer = properties.find((property) => property.name === 'organizer');
  const addressBy = addressesIn(properties);
  const host = organizer === undefined ? null : addressBy(organizer);
  const guests: Guest[] = [];
  const seen = new Set<string>();
  for (const property of properties) {
    if (property.name !== 'attendee' || guests.length >= LIMITS.attendees) continue;
    const guest = guestOf(property, addressBy(property), host);
    const key = guest.email ?? guest.name;
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    guests.push(guest);
  }
  if (organizer !== undefined && host !== null && !seen.has(host) && !host.startsWith('unknownorganizer@')) {
    guests.unshift({ ...guestOf(organizer, host, host), answer: 'accepted' });
  }
  return guests;
}

/**
 * The address that each person of an event is known by. The EMAIL parameter wins (RFC 7986, 6.2): Apple puts a path or an address of its
 * own relay in the value. Who is named twice by one value, once with the parameter, has that address in both places; Exchange keeps
 * the address of people outside in their name.
 */
function addressesIn(properties: readonly Property[]): (property: Property) => string | null {
  const byValue = new Map<string, string>();
  for (const { name, values, params } of properties) {
    const email = name === 'attendee' || name === 'organizer' ? addressOf(params.email ?? '') : null;
    if (email !== null) byValue.set(valueKey(values), email);
  }
  return ({ values, params }) =>
    addressOf(params.email ?? '') ?? byValue.get(valueKey(values)) ?? addressOf(values[0] ?? '') ?? addressOf(params.cn ?? '');
}

const valueKey = (values: readonly string[]): string => (values[0] ?? '').trim().toLowerCase();

function guestOf(property: Property, email: string | null, host: string | null): Guest {
  const name = property.params.cn?.trim().slice(0, LIMITS.title) || null;
  return {
    email,
    name: name === email ? null : name,
    kind: kindOf(property.params.cutype?.toUpperCase(), email),
    role: /^(?:OPT|NON)-PARTICIPANT$/i.test(property.params.role ?? '') ? 'optional' : 'required',
    answer: answerOf(property.params.partstat?.toUpperCase()),
    organizer: email !== null && email === host,
  };
}

/** `mailto:A@B` in lower case; null for anything that is no address (`invalid:nomail`, a path of a directory). */
export function addressOf(value: string): string | null {
  const plain = value
    .trim()
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return /^[^\s@:;,<>]{1,128}@[^\s@:;,<>]{1,255}$/.test(plain) ? plain : null;
}

/** A group calendar that lists itself, and a birthday calendar's `@virtual`, are no people (guides: google-calendar, 5.4). */
function kindOf(cutype: string | undefined, email: string | null): Attendee['kind'] {
  if (cutype === 'ROOM' || cutype === 'RESOURCE' || email?.endsWith('@resource.calendar.google.com')) return 'room';
  const group = /@(?:group\.calendar\.google\.com|group\.v\.calendar\.google\.com|import\.calendar\.google\.com|virtual)$/;
  return cutype === 'GROUP' || (email !== null && group.test(email)) ? 'group' : 'person';
}

function answerOf(partstat: string | undefined): Answer {
  switch (partstat) {
    case 'ACCEPTED':
      return 'accepted';
    case 'DECLINED':
      return 'declined';
    case 'TENTATIVE':
      return 'tentative';
    // RFC 5545, 3.2.12: the default.
    case undefined:
    case 'NEEDS-ACTION':
      return 'needs-action';
    default:
      return 'unknown';
  }
}
