/** Occurrences of a file as meetings the judge can look at. */
import type { Attendee, CalendarEvent, CalendarOccurrence, Email, Meeting } from '../core/model';
import type { Window } from '../calendars/contract';
import { expandCalendar, onceKey } from '../calendars/ics';
import type { NamedCalendar } from './calendar-file';

/** Every meeting of a span, cancelled ones left out, by start; the same event in two calendars of a zip counts once. */
export function meetingsOf(calendars: readonly NamedCalendar[], window: Window, me: Email | null): Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const { calendar } of calendars) {
    const series = [...expandCalendar(calendar, window)];
    const namesGuests = series.some(({ event }) => event.attendees.length > 0);
    for (const { event, occurrences } of series) {
      for (const one of occurrences) {
        const key = onceKey(one);
        if (one.status !== 'cancelled' && !meetings.has(key)) meetings.set(key, meetingOf(event, one, me, namesGuests));
      }
    }
  }
  return [...meetings.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * One occurrence with what its override changes.
 * @param namesGuests the file names guests elsewhere: then where it names none, nobody else is invited, as the extension reads it too.
 *   Without that, guests that the file leaves out are unknown, not absent.
 */
export function meetingOf(event: CalendarEvent, one: CalendarOccurrence, me: Email | null, namesGuests: boolean): Meeting {
  const merged = { ...event, ...one.changed };
  const attendees: Attendee[] = merged.attendees.map((guest) => ({ ...guest, self: guest.email !== null && guest.email === me }));
  const people = attendees.filter((guest) => guest.kind === 'person');
  const self = attendees.find((guest) => guest.self);
  return {
    id: `${event.baseId}@${one.start}`,
    seriesId: event.baseId,
    title: merged.title,
    description: merged.description,
    location: merged.location,
    start: one.start,
    end: one.end,
    allDay: one.allDay,
    zone: event.zone,
    ...(merged.clockGuessed === true ? { clockGuessed: true } : {}),
    ...(merged.textCut === true ? { textCut: true } : {}),
    cadence: event.cadence,
    attendees,
    headcount: people.length > 0 ? people.length : namesGuests || attendees.length > 0 ? 1 : null,
    externals: externalsOf(people, me),
    ownAnswer: self?.answer ?? event.ownAnswer,
    status: one.status,
    visibility: event.visibility,
    transparency: merged.transparency,
    entryType: event.entryType,
    hasCall: merged.hasCall,
    created: event.created,
  };
}

/** Addresses at these hosts say nothing about whom somebody works for. */
const PUBLIC_HOSTS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'yahoo.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'proton.me',
  'protonmail.com',
]); // prettier-ignore

/** People of other domains than the person's own; null when there are no people, or the own domain says nothing. */
function externalsOf(people: readonly Attendee[], me: Email | null): number | null {
  const own = me?.split('@')[1];
  if (own === undefined || PUBLIC_HOSTS.has(own) || people.length === 0) return null;
  return people.filter((guest) => guest.email !== null && guest.email.split('@')[1] !== own).length;
}
