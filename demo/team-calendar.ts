/** A bundled calendar of our own making: a week of a product team that lives in nine time zones. Every person and event is invented. */
import { addDays } from '../src/core/time';
import type { LocalDate } from '../src/core/model';
import { DEMO_ME, TEAM, type Invitee } from './team';
import { EVENTS, WEEKS_BEFORE, type DemoEvent } from './team-events';

const { jonas, lucia, noor, otto, rosa, sam, tiago } = TEAM;

const compact = (date: LocalDate): string => date.replaceAll('-', '');
const plusMinutes = (date: LocalDate, at: string, minutes: number): string => {
  const total = Number(at.slice(0, 2)) * 60 + Number(at.slice(2)) + minutes;
  const day = addDays(date, Math.floor(total / 1440));
  return `${compact(day)}T${String(Math.floor((total % 1440) / 60)).padStart(2, '0')}${String(total % 60).padStart(2, '0')}00`;
};

/** 26 characters of base32hex, as Google's event ids are; from a readable name. */
export const demoEventId = (name: string): string =>
  `${name.replaceAll(/[^a-v0-9]/g, '0')}00000000000000000000000000`.slice(0, 26);

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/([,;])/g, '\\$1')
    .replaceAll('\n', '\\n');

function attendee(one: Invitee, answer: string): string {
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};CN=${one.name};X-NUM-GUESTS=0:mailto:${one.email}`;
}

function lines(event: DemoEvent, monday: LocalDate): string[] {
  const start = addDays(monday, event.day - (event.rule ? WEEKS_BEFORE * 7 : 0));
  const zone = event.zone ?? DEMO_ME.zone;
  const when =
    event.at === null
      ? [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(addDays(start, event.days ?? 1))}`]
      : [
          `DTSTART;TZID=${zone}:${plusMinutes(start, event.at, 0)}`,
          `DTEND;TZID=${zone}:${plusMinutes(start, event.at, event.minutes ?? 30)}`,
        ];
  const organizer = event.organizer ?? DEMO_ME;
  const guests = event.with
    ? [
        `ORGANIZER;CN=${organizer.name}:mailto:${organizer.email}`,
        ...event.with.map((one) => attendee(one, one === lucia ? 'NEEDS-ACTION' : 'ACCEPTED')),
        attendee(DEMO_ME, event.answer ?? 'ACCEPTED'),
      ]
    : [];
  return [
    'BEGIN:VEVENT',
    ...when,
    ...(event.rule ? [`RRULE:${event.rule}`] : []),
    `UID:${event.uid ?? `${demoEventId(event.id)}@google.com`}`,
    ...guests,
    `CREATED:${compact(addDays(start, -30))}T090000Z`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
    'STATUS:CONFIRMED',
    ...(event.extra?.some((line) => line.startsWith('TRANSP')) ? [] : ['TRANSP:OPAQUE']),
    ...(event.extra ?? []),
    'END:VEVENT',
  ];
}

/** Thursday's stand-up moved to 11:30, Friday's called off. */
function overrides(monday: LocalDate): string[] {
  const uid = `UID:${demoEventId('standup')}@google.com`;
  const zone = DEMO_ME.zone;
  const [thursday, friday] = [addDays(monday, 3), addDays(monday, 4)];
  const people = [tiago, sam, jonas, noor, otto, rosa, DEMO_ME].map((one) => attendee(one, 'ACCEPTED'));
  const one = (date: LocalDate, at: string, status: string): string[] => [
    'BEGIN:VEVENT',
    `DTSTART;TZID=${zone}:${plusMinutes(date, at, 0)}`,
    `DTEND;TZID=${zone}:${plusMinutes(date, at, 15)}`,
    uid,
    `RECURRENCE-ID;TZID=${zone}:${plusMinutes(date, '0915', 0)}`,
    'SUMMARY:Daily stand-up',
    'DESCRIPTION:Yesterday\\, today\\, blockers',
    ...people,
    'SEQUENCE:1',
    `STATUS:${status}`,
    'END:VEVENT',
  ];
  return [...one(thursday, '1130', 'CONFIRMED'), ...one(friday, '0915', 'CANCELLED')];
}

/** A series cut in two by "this and following": the second piece has the UID of the first with `_R` and its start. */
function splitSeries(monday: LocalDate): string[] {
  const base = demoEventId('guild');
  const first = addDays(monday, 1 - 8 * 7);
  const second = addDays(monday, 1 - 2 * 7);
  const piece = (uid: string, start: LocalDate, at: string, rule: string): string[] => [
    'BEGIN:VEVENT',
    `DTSTART;TZID=${DEMO_ME.zone}:${plusMinutes(start, at, 0)}`,
    `DTEND;TZID=${DEMO_ME.zone}:${plusMinutes(start, at, 30)}`,
    `RRULE:${rule}`,
    `UID:${uid}@google.com`,
    'SUMMARY:Front-end guild: weekly update',
    'DESCRIPTION:Each squad shares its status',
    ...[otto, rosa, sam, noor, tiago, jonas, DEMO_ME].map((who) => attendee(who, 'ACCEPTED')),
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
  return [
    ...piece(base, first, '1200', `FREQ=WEEKLY;UNTIL=${compact(addDays(second, -1))}T225959Z;BYDAY=TU`),
    ...piece(`${base}_R${compact(second)}T130000`, second, '1300', 'FREQ=WEEKLY;BYDAY=TU'),
  ];
}

/** Folds a line at 75 octets, as RFC 5545 asks. */
function fold(line: string): string {
  const parts: string[] = [];
  let rest = line;
  while (Buffer.byteLength(rest) > 74) {
    let cut = 74;
    while (Buffer.byteLength(rest.slice(0, cut)) > 74) cut -= 1;
    parts.push(rest.slice(0, cut));
    rest = ` ${rest.slice(cut)}`;
  }
  return [...parts, rest].join('\r\n');
}

/** The demo calendar as an iCalendar text, full in the week that starts on the Monday given. */
export function teamCalendar(monday: LocalDate): string {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Asyncable//Demo//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${DEMO_ME.email}`,
    `X-WR-TIMEZONE:${DEMO_ME.zone}`,
    ...EVENTS.flatMap((event) => lines(event, monday)),
    ...overrides(monday),
    ...splitSeries(monday),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
