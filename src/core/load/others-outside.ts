import type { AttendeeHours } from '../model/assessment';
import type { Minutes } from '../model/scalars';
import { isOwn, type CountedReport } from './report-meeting';

const AFFECTED: ReadonlySet<AttendeeHours['class']> = new Set(['partly', 'outside', 'night', 'day_off']);

/** The people whose hours a meeting breaks, the person left out. Who is not known well enough is not among them. */
export const affectedOthers = ({ of }: CountedReport): AttendeeHours[] =>
  of.assessment.hours.attendees.filter((one) => !one.self && AFFECTED.has(one.class) && one.outMinutes !== null);

/**
 * Minutes of other people's own time that meetings take which the person organises: each person's minutes outside their hours, added up.
 * Two people an hour late are two hours. What falls within the grace is left out, as it makes no mark either; hours that are not known
 * add nothing.
 */
export const othersOutsideMinutes = (meetings: readonly CountedReport[]): Minutes =>
  Math.round(
    meetings
      .filter(({ of }) => isOwn(of.meeting))
      .flatMap(affectedOthers)
      .reduce((all, one) => all + (one.outMinutes ?? 0), 0),
  );
