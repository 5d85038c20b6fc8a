import { MINUTE, type Minutes } from '../model/scalars';
import type { CountedMeeting } from './counted';

/** Less than this between two meetings is no break. */
export const SHORTEST_BREAK: Minutes = 5;

/**
 * How many meetings begin less than five minutes after another one ended, with nothing in between. Meetings that overlap run at
 * the same time and are not back to back.
 * @param meetings by start
 */
export function backToBackCount(meetings: readonly CountedMeeting[]): number {
  let count = 0;
  let ended = Number.NEGATIVE_INFINITY;
  for (const meeting of meetings) {
    if (meeting.end <= meeting.start) continue;
    const pause = meeting.start - ended;
    if (pause >= 0 && pause < SHORTEST_BREAK * MINUTE) count += 1;
    ended = Math.max(ended, meeting.end);
  }
  return count;
}
