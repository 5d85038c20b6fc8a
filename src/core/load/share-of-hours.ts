import type { Minutes } from '../model/scalars';

export interface ShareOfHours {
  /** Minutes in meetings inside own hours, overlaps once. */
  readonly insideMinutes: Minutes;
  /** Of own working time, from 0 to 1; null in a week without any. */
  readonly ofWork: number | null;
  /** Of all meeting time, what lies inside own hours; null without a meeting. */
  readonly ofMeetings: number | null;
}

/** Which part of the working time meetings take, and which part of the meetings lies in it: both, since tools mean either by "share". */
export function shareOfHours(minutes: Minutes, outsideMinutes: Minutes, workMinutes: Minutes): ShareOfHours {
  const insideMinutes = Math.max(0, minutes - outsideMinutes);
  return {
    insideMinutes,
    ofWork: workMinutes === 0 ? null : insideMinutes / workMinutes,
    ofMeetings: minutes === 0 ? null : insideMinutes / minutes,
  };
}
