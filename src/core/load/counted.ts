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
  readonly id: string;
}

/**
 * The meetings that load a week, cut to it, by start. Left out: what was declined or cancelled, what the judge called no meeting,
 * and entries for whole days, which say nothing about minutes.
 */
export function countedMeetings(judged: readonly JudgedMeeting[], from: Instant, to: Instant): CountedMeeting[] {
  return judged
    .filter(({ meeting, assessment }) => isCounted(meeting) && assessment.verdict !== 'not_a_meeting')
    .filter(({ meeting }) => meeting.start < to && meeting.end > from)
    .map(({ meeting, assessment }) => ({
      start: Math.max(meeting.start, from),
      end: Math.min(meeting.end, to),
      flagged: assessment.flagged,
      id: meeting.id,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const isCounted = (meeting: Meeting): boolean =>
  !meeting.allDay && meeting.ownAnswer !== 'declined' && meeting.status !== 'cancelled';
