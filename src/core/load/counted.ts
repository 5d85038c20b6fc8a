import type { Assessment } from '../model/assessment';
import type { Meeting } from '../model/meeting';
import type { Instant } from '../model/scalars';

/** A meeting and what the judge said of it. */
export interface JudgedMeeting {
  readonly meeting: Meeting;
  readonly assessment: Pick<Assessment, 'verdict' | 'flagged'>;
}

/** The part of a meeting that lies in the week. */
export interface CountedMeeting {
  readonly start: Instant;
  readonly end: Instant;
  readonly flagged: boolean;
}

/** That part, with the meeting it is of. */
export interface CountedOf<T extends JudgedMeeting> extends CountedMeeting {
  readonly of: T;
  /** Of the meeting. */
  readonly id: string;
}

/** Why an entry loads no week; null when it does. Checked in this order, so that each is left out for one reason only. */
export type LeftOutWhy = 'cancelled' | 'declined' | 'all-day' | 'no-meeting' | 'no-clock';

/**
 * Why an entry is no load: what was cancelled or declined, entries for whole days (which say nothing about minutes), and what the
 * judge called no meeting: holds, trips, reminders, entries nobody else is invited to. When a meeting is of which the zone is a guess
 * nobody knows: every figure of a week says something of hours.
 */
export function leftOutWhy({ meeting, assessment }: JudgedMeeting): LeftOutWhy | null {
  if (meeting.status === 'cancelled') return 'cancelled';
  if (meeting.ownAnswer === 'declined') return 'declined';
  if (meeting.allDay) return 'all-day';
  if (assessment.verdict === 'not_a_meeting') return 'no-meeting';
  return meeting.clockGuessed === true ? 'no-clock' : null;
}

/** The meetings that load a week, cut to it, by start. What is left out: see {@link leftOutWhy}. */
export function countedMeetings<T extends JudgedMeeting>(judged: readonly T[], from: Instant, to: Instant): CountedOf<T>[] {
  return judged
    .filter((one) => one.meeting.start < to && one.meeting.end > from && leftOutWhy(one) === null)
    .map((of) => ({
      start: Math.max(of.meeting.start, from),
      end: Math.min(of.meeting.end, to),
      flagged: of.assessment.flagged,
      id: of.meeting.id,
      of,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.of.meeting.id < b.of.meeting.id ? -1 : 1));
}
