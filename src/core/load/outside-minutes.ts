import type { Minutes } from '../model/scalars';
import { merge, minutesOf, type Span, without } from '../time';
import type { CountedMeeting } from './counted';

/**
 * Minutes in meetings outside the person's own working time, overlaps counted once. No grace is given: this is a sum, no mark.
 * @param work working time, sorted and apart
 */
export const outsideMinutes = (meetings: readonly CountedMeeting[], work: readonly Span[]): Minutes =>
  minutesOf(merge(meetings).flatMap((meeting) => without(meeting, work)));
