import type { AttendeeHours, HoursAssessment, HoursClass } from '../model/assessment';
import type { Attendee, Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import { CLAIM_CONFIDENCE, type Zone } from '../model/scalars';
import type { Settings } from '../model/settings';
import { classifyHours, type KnownHours, spansOutside } from './classify-hours';

/** Worst first. */
const BY_SEVERITY: readonly HoursClass[] = ['night', 'day_off', 'outside', 'partly', 'break', 'edge', 'inside'];
const AFFECTED: ReadonlySet<HoursClass> = new Set(['night', 'day_off', 'outside', 'partly']);

/** From here on a zone may be shown, as a guess; below it nothing is. */
const SHOWN_CONFIDENCE = 0.5;
/** A public holiday counts only for people whose zone is at least this sure and whose country is known. */
const HOLIDAY_CONFIDENCE = 0.85;

/**
 * Whose day a meeting breaks. Looks at people (no rooms, no groups) who have not declined; the counts and the severity are of the
 * required ones. The person's own hours come from the settings, everybody else's from `people`; what is less sure than 0.7 makes
 * no claim, and between 0.5 and 0.7 the zone is passed on as a guess. Of a meeting whose own clock is a guess nothing is claimed. Entries for whole days have no hours: nobody is considered.
 * @param people by lower-cased address
 */
export function assessHours(meeting: Meeting, people: ReadonlyMap<string, Person>, settings: Settings): HoursAssessment {
  if (meeting.allDay) return summary([], 0);
  const humans = meeting.attendees.filter((one) => one.kind === 'person' && one.answer !== 'declined');
  const attendees = humans.map((one) => hoursOf(one, meeting, people, settings));
  if (!isSelfMissing(meeting, settings)) return summary(attendees, 0);
  const own = hoursOf(unnamedSelf(settings), meeting, people, settings);
  // The person is one of the listed, it is not known which: a listed stranger must not be counted beside them.
  const double = attendees.some((one) => one.required && one.class === 'unknown') ? 1 : 0;
  return summary([own, ...attendees], double);
}

/** True when the person attends, as far as one can tell, and is not marked among the attendees. */
function isSelfMissing(meeting: Meeting, settings: Settings): boolean {
  if (meeting.ownAnswer === 'declined' || meeting.attendees.some((one) => one.self)) return false;
  return meeting.attendees.length === 0 || settings.emails.length === 0;
}

/** Somebody whose day a meeting falls into, with the hours that may be claimed of them; null when not known well enough. */
export interface Attending {
  readonly attendee: Attendee;
  readonly known: KnownHours | null;
}

/**
 * Everybody a meeting's hour matters to, by the same rules as {@link assessHours}: people who have not declined, and the person
 * where they attend without being marked among the guests. Empty for entries of whole days.
 */
export function attending(meeting: Meeting, people: ReadonlyMap<string, Person>, settings: Settings): Attending[] {
  if (meeting.allDay) return [];
  const humans = meeting.attendees.filter((one) => one.kind === 'person' && one.answer !== 'declined');
  const all = isSelfMissing(meeting, settings) ? [unnamedSelf(settings), ...humans] : humans;
  return all.map((attendee) => ({ attendee, known: knownHours(attendee, meeting, people, settings) }));
}

function knownHours(
  attendee: Attendee,
  meeting: Pick<Meeting, 'clockGuessed'>,
  people: ReadonlyMap<string, Person>,
  settings: Settings,
): KnownHours | null {
  if (meeting.clockGuessed === true) return null;
  const person = attendee.email === null ? undefined : people.get(attendee.email);
  return attendee.self ? ownHours(settings, person) : claimableHours(person);
}

const unnamedSelf = (settings: Settings): Attendee => ({
  email: settings.emails[0] ?? null,
  name: null,
  kind: 'person',
  role: 'required',
  answer: 'unknown',
  organizer: false,
  self: true,
});

function hoursOf(attendee: Attendee, meeting: Meeting, people: ReadonlyMap<string, Person>, settings: Settings): AttendeeHours {
  const person = attendee.email === null ? undefined : people.get(attendee.email);
  const known = knownHours(attendee, meeting, people, settings);
  const shown = attendee.self ? { zone: settings.zone, guess: !settings.hoursConfirmed } : shownZone(person);
  const verdict = classifyHours(known, meeting.start, meeting.end, settings.grace);
  return {
    email: attendee.email,
    name: attendee.name ?? person?.name ?? null,
    self: attendee.self,
    required: attendee.role === 'required',
    ...verdict,
    outside: spansOutside(known, meeting.start, meeting.end),
    ...shown,
    hours: known?.hours ?? null,
  };
}

/** The hours of the person who uses Asyncable. */
export function ownHours(settings: Settings, person: Person | undefined): KnownHours {
  return { zone: settings.zone, hours: settings.hours, off: person?.off ?? [], country: person?.country?.value ?? null };
}

/** Somebody's hours, when both they and the zone are known well enough to say something about them; null otherwise. */
export function claimableHours(person: Person | undefined): KnownHours | null {
  if (person === undefined || person.zone === null || person.hours === null) return null;
  if (!(person.zone.confidence >= CLAIM_CONFIDENCE && person.hours.confidence >= CLAIM_CONFIDENCE)) return null;
  const country = person.country?.value ?? null;
  const holidays = country !== null && person.zone.confidence >= HOLIDAY_CONFIDENCE;
  const off = holidays ? person.off : person.off.filter((days) => days.why === 'leave');
  return { zone: person.zone.value, hours: person.hours.value, off, country };
}

function shownZone(person: Person | undefined): { zone: Zone | null; guess: boolean } {
  const fact = person?.zone ?? null;
  if (fact === null || !(fact.confidence >= SHOWN_CONFIDENCE)) return { zone: null, guess: false };
  return { zone: fact.value, guess: fact.confidence < CLAIM_CONFIDENCE };
}

/** @param double how many of the listed are counted twice */
function summary(attendees: readonly AttendeeHours[], double: number): HoursAssessment {
  const required = attendees.filter((one) => one.required);
  const affected = required.filter((one) => AFFECTED.has(one.class));
  const severity = BY_SEVERITY.find((name) => required.some((one) => one.class === name)) ?? 'unknown';
  return {
    severity,
    affected: affected.length,
    unknown: required.filter((one) => one.class === 'unknown').length - double,
    considered: required.length - double,
    onlySelf: affected.length === 1 && affected[0]?.self === true,
    attendees,
  };
}
