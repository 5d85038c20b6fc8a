/** What the replica shows of a calendar file: plain data made on the server, drawn by the page's own script. */
import { expandCalendar, parseCalendar } from '../../src/calendars/ics';
import type { Answer, Instant, Zone } from '../../src/core/model';
import { eventIdOf, instanceSuffix, tokenOf } from './ids';

export interface DemoGuest {
  readonly email: string;
  readonly name: string;
  readonly organizer: boolean;
  readonly answer: Answer;
}

export interface DemoEntry {
  readonly eventId: string;
  readonly token: string;
  readonly calendarId: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly start: Instant;
  readonly end: Instant;
  /** First and last local date of an all-day entry, both inclusive; null for timed ones. */
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly answer: Answer;
  readonly guests: readonly DemoGuest[];
  readonly recurring: boolean;
  readonly colour: string;
}

export interface DemoData {
  readonly me: { readonly email: string; readonly name: string };
  readonly zone: Zone;
  readonly entries: readonly DemoEntry[];
}

/** Google's own event colours. */
const COLOURS = [
  '#039BE5',
  '#0B8043',
  '#8E24AA',
  '#E67C73',
  '#F6BF26',
  '#F4511E',
  '#33B679',
  '#616161',
  '#3F51B5',
  '#7986CB',
  '#D50000',
];

const colourOf = (id: string): string => {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return COLOURS[sum % COLOURS.length] ?? '#039BE5';
};

const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Reads a calendar file's text for the replica. Declined entries stay, as Google shows them; cancelled ones go. */
export function demoData(ics: string, me: DemoData['me'], zone: Zone, window: { from: Instant; to: Instant }): DemoData {
  const calendar = parseCalendar(ics, { zone });
  const entries: DemoEntry[] = [];
  for (const { event, occurrences } of expandCalendar(calendar, window)) {
    for (const occurrence of occurrences) {
      if (occurrence.status === 'cancelled') continue;
      const shown = { ...event, ...occurrence.changed };
      const recurring = event.rule !== null;
      const allDayInstance = occurrence.allDay ? (occurrence.days?.from ?? null) : null;
      const eventId = eventIdOf(event.uid) + (recurring ? instanceSuffix(occurrence.instance, allDayInstance) : '');
      const guests = shown.attendees.flatMap((one) =>
        one.email === null
          ? []
          : [{ email: one.email, name: one.name ?? one.email, organizer: one.organizer, answer: one.answer }],
      );
      entries.push({
        eventId,
        token: tokenOf(eventId, me.email),
        calendarId: me.email,
        title: shown.title,
        description: shown.description,
        location: shown.location,
        start: occurrence.start,
        end: occurrence.end,
        days: occurrence.days ? { first: occurrence.days.from, last: dayBefore(occurrence.days.to) } : null,
        answer: guests.find((one) => one.email === me.email)?.answer ?? 'unknown',
        guests,
        recurring,
        colour: colourOf(eventIdOf(event.uid)),
      });
    }
  }
  return { me, zone, entries: entries.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
