import type { Attendee, Email, SeenGuest } from '../core/model';

/** Mail providers whose domain says nothing of an organisation. */
const PUBLIC_MAIL = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'proton.me',
  'protonmail.com',
  'fastmail.com',
]);

const domainOf = (email: Email): string => email.slice(email.lastIndexOf('@') + 1);

/** Domains of calendars that list themselves; no person has an address there (guides: google-calendar, 5.4). */
const GROUP_DOMAINS = new Set([
  'group.calendar.google.com',
  'group.v.calendar.google.com',
  'import.calendar.google.com',
  'virtual',
]);

/** Rooms and group calendars have addresses too; they are no people. */
export function kindOfAddress(email: Email): Attendee['kind'] {
  const domain = domainOf(email);
  if (domain === 'resource.calendar.google.com') return 'room';
  return GROUP_DOMAINS.has(domain) ? 'group' : 'person';
}

/** A guest that a page showed, as an attendee. A page does not tell optional guests from required ones. */
export function attendeeOf(guest: SeenGuest, own: ReadonlySet<Email>): Attendee {
  return { ...guest, kind: kindOfAddress(guest.email), role: 'required', self: own.has(guest.email) };
}

/**
 * The guests of a file with those a page showed: the page knows the answers of today and guests added since, the file knows who is
 * optional. A collapsed list on a page may hold only some, so nobody is taken out.
 */
export function mergeGuests(
  filed: readonly Omit<Attendee, 'self'>[],
  seen: readonly SeenGuest[] | null,
  own: ReadonlySet<Email>,
): Attendee[] {
  const fresh = new Map((seen ?? []).map((guest) => [guest.email, guest]));
  const merged = filed.map((attendee): Attendee => {
    const guest = attendee.email === null ? undefined : fresh.get(attendee.email);
    if (guest) fresh.delete(guest.email);
    const kind = attendee.email === null || attendee.kind !== 'person' ? attendee.kind : kindOfAddress(attendee.email);
    const answer = guest && guest.answer !== 'unknown' ? guest.answer : attendee.answer;
    const self = attendee.email !== null && own.has(attendee.email);
    return { ...attendee, kind, answer, name: attendee.name ?? guest?.name ?? null, self };
  });
  return [...merged, ...[...fresh.values()].map((guest) => attendeeOf(guest, own))];
}

/** Human beings among attendees, each once. */
export function humans(attendees: readonly Attendee[]): Attendee[] {
  const seen = new Set<string>();
  return attendees.filter((attendee) => {
    const key = attendee.email ?? attendee.name ?? '';
    if (attendee.kind !== 'person' || key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Domains among people that are not the person's own; null when the own ones are not known or say nothing (public mail). */
export function outsideDomains(people: readonly Attendee[], own: ReadonlySet<Email>): string[] | null {
  const ours = new Set([...own].map(domainOf).filter((domain) => !PUBLIC_MAIL.has(domain)));
  if (ours.size === 0) return null;
  const related = (domain: string): boolean =>
    [...ours].some((our) => domain === our || domain.endsWith(`.${our}`) || our.endsWith(`.${domain}`));
  return people.flatMap(({ email }) => (email === null || related(domainOf(email)) ? [] : [domainOf(email)]));
}
