import type { Minutes } from '../model/scalars';
import { minutesOf } from '../time';
import type { CountedMeeting } from './counted';

/** Minutes of the meetings that carry a "could be async" mark, overlaps counted once. */
export const couldBeAsyncMinutes = (meetings: readonly CountedMeeting[]): Minutes =>
  minutesOf(meetings.filter((meeting) => meeting.flagged));
