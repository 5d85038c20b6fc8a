/** Meetings and weeks for the tests of the figures. Everyone in them is invented. */
import type { AttendeeHours, HoursAssessment } from '../model/assessment';
import type { Attendee, Meeting } from '../model/meeting';
import { makeMeeting } from '../model/make-meeting';
import { STANDARD_WEEK } from '../model/make-work-week';
import { MINUTE } from '../model/scalars';
import { canonicalZone, toInstant, weekOf } from '../time';
import { type CountedOf, countedMeetings } from './counted';
import type { ReportFacts } from './report';
import type { ReportMeeting } from './report-meeting';
import { spansIn } from './trend';

export const ZONE = 'Europe/Berlin';
/** Monday to Friday, 09:00 to 17:00. */
export const WORK = { zone: ZONE, hours: STANDARD_WEEK, off: [] };
/** Monday 23 to Sunday 29 November 2026. */
export const WEEK = weekOf(ZONE, toInstant(ZONE, '2026-11-25', 600), 'mon');
export const SPANS = spansIn(WORK, WEEK.from, WEEK.to);

export const wall = (date: string, clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return toInstant(ZONE, date, hour * 60 + minute);
};

/** `24 10:00+60`: day of November 2026, local start, minutes; or `2026-10-05 10:00+60`. */
export function one(when: string, more: Partial<Meeting> = {}, judged: Partial<ReportMeeting['assessment']> = {}): ReportMeeting {
  const [, day = '', clock = '', length] = /^(\S+) (\d\d:\d\d)\+(\d+)$/.exec(when) ?? [];
  const start = wall(day.length === 2 ? `2026-11-${day}` : day, clock);
  const made = makeMeeting({ id: when, start, end: start + Number(length) * MINUTE, ...more }, canonicalZone);
  if (!made.ok) throw new Error(made.problem.code);
  const nobody = { severity: 'unknown' as const, affected: 0, unknown: 0, considered: 0, onlySelf: false, attendees: [] };
  const hours = judged.hours ?? nobody;
  return {
    meeting: made.value,
    assessment: {
      verdict: 'unclear',
      flagged: false,
      kind: null,
      reasons: [],
      formats: [],
      ...judged,
      hours: atItsEnd(hours, made.value),
    },
  };
}

/** Minutes outside hours are the last of the meeting, unless a test says which. */
const atItsEnd = (hours: HoursAssessment, { end }: Meeting): HoursAssessment => ({
  ...hours,
  attendees: hours.attendees.map((who) =>
    who.outMinutes === null || who.outMinutes === 0 || who.outside.length > 0
      ? who
      : { ...who, outside: [{ start: end - who.outMinutes * MINUTE, end }] },
  ),
});

export const guest = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  email: `${name}@heron.example`,
  name,
  kind: 'person',
  role: 'required',
  answer: 'accepted',
  organizer: false,
  self: false,
  ...more,
});

/** Somebody's hours at a meeting. */
export const there = (name: string, more: Partial<AttendeeHours> = {}): AttendeeHours => ({
  email: `${name}@heron.example`,
  name,
  self: false,
  required: true,
  class: 'inside',
  dayOff: null,
  outMinutes: 0,
  outside: [],
  zone: ZONE,
  guess: false,
  hours: STANDARD_WEEK,
  ...more,
});

export const hoursOf = (...attendees: AttendeeHours[]): Pick<ReportMeeting['assessment'], 'hours'> => ({
  hours: { severity: 'inside', affected: 0, unknown: 0, considered: attendees.length, onlySelf: false, attendees },
});

export const counted = (...judged: ReportMeeting[]): CountedOf<ReportMeeting>[] => countedMeetings(judged, WEEK.from, WEEK.to);

export const facts = (judged: readonly ReportMeeting[], more: Partial<ReportFacts> = {}): ReportFacts => ({
  judged,
  week: WEEK,
  now: WEEK.to,
  work: WORK,
  sources: {
    calendars: [{ imported: WEEK.to, from: wall('2026-01-01', '00:00'), to: wall('2027-12-31', '00:00'), unreadable: 0 }],
  },
  acts: [],
  resting: new Set(),
  ...more,
});
