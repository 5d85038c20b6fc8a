import type { AttendeeHours } from '../model/assessment';
import type { Minutes } from '../model/scalars';
import { minutesOf, type Span } from '../time';
import { isOwn, type CountedReport } from './report-meeting';

const AFFECTED: ReadonlySet<AttendeeHours['class']> = new Set(['partly', 'outside', 'night', 'day_off']);

/** The people whose hours a meeting breaks, the person left out. Who is not known well enough is not among them. */
export const affectedOthers = ({ of }: CountedReport): AttendeeHours[] =>
  of.assessment.hours.attendees.filter((one) => !one.self && AFFECTED.has(one.class));

/** What tells people apart where an address may be missing. */
export const personKey = ({ self, email, name }: AttendeeHours): string => (self ? '' : (email ?? name ?? '?'));

/** What a meeting takes of somebody's own time, as far as it is counted: cut to the week. */
export const takenOf = (one: AttendeeHours, { start, end }: Span): Span[] =>
  one.outside
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }));

/**
 * Minutes of other people's own time that meetings take which the person organises: person-hours. Two people an hour late are two
 * hours; one person in two meetings of the same hour is late once. What falls within the grace is left out, as it makes no mark
 * either; hours that are not known add nothing.
 */
export function othersOutsideMinutes(meetings: readonly CountedReport[]): Minutes {
  const taken = new Map<string, Span[]>();
  for (const meeting of meetings) {
    if (!isOwn(meeting.of.meeting)) continue;
    for (const one of affectedOthers(meeting)) {
      taken.set(personKey(one), [...(taken.get(personKey(one)) ?? []), ...takenOf(one, meeting)]);
    }
  }
  return [...taken.values()].reduce((all, spans) => all + minutesOf(spans), 0);
}
