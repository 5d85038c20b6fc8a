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
  const host = organizer === undefined ? null : addressOf(organizer.values[0] ?? '');
  const guests: Guest[] = [];
  const seen = new Set<string>();
  for (const property of properties) {
    if (property.name !== 'attendee' || guests.length >= LIMITS.attendees) continue;
    const guest = guestOf(property, host);
    const key = guest.email ?? guest.name;
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    guests.push(guest);
  }
  if (organizer !== undefined && host !== null && !seen.has(host) && !host.startsWith('unknownorganizer@')) {
    guests.unshift({ ...guestOf(organizer, host), answer: 'accepted' });
  }
  return guests;
}

function guestOf(property: Property, host: string | null): Guest {
  const email = addressOf(property.values[0] ?? '') ?? addressOf(property.params.email ?? '');
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
