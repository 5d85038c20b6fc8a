import type { Instant, Minutes } from '../model/scalars';
import type { WeekLoad } from '../model/surface';
import { merge, minutesOf, type WorkHours, workSpans } from '../time';
import { backToBackCount } from './back-to-back';
import { couldBeAsyncMinutes } from './could-be-async-minutes';
import { countedMeetings, type JudgedMeeting } from './counted';
import { medianOfEarlierWeeks } from './earlier-weeks';
import { type Focus, focusOf } from './focus';
import { bookedMinutes, meetingMinutes } from './meeting-minutes';
import { outsideMinutes } from './outside-minutes';

/** {@link WeekLoad} and what a report says beyond it. */
export interface WeekReport extends WeekLoad {
  /** Lengths of all meetings added up; `minutes` counts what overlaps once. */
  readonly bookedMinutes: Minutes;
  readonly backToBack: number;
  /** Own working time of the week. */
  readonly workMinutes: Minutes;
  readonly focus: Focus;
}

export interface WeekFrame {
  /** Local midnights that begin and end the week; `to` is exclusive. See `weekOf`. */
  readonly from: Instant;
  readonly to: Instant;
  /** The person's own zone, hours and days off. */
  readonly work: WorkHours;
}

/**
 * The load of one week. Meetings of the eight weeks before it may be among `judged`: they make the median and nothing else.
 * What counts as a meeting: see `countedMeetings`. Ones that reach over the week's end are cut to it.
 */
export function weekLoad(judged: readonly JudgedMeeting[], { from, to, work }: WeekFrame): WeekReport {
  const meetings = countedMeetings(judged, from, to);
  const spans = merge(
    workSpans(work, from, to).map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) })),
  );
  return {
    from,
    to,
    // One that was left and joined again stands there once for each stretch.
    meetings: new Set(meetings.map(({ id }) => id)).size,
    minutes: meetingMinutes(meetings),
    bookedMinutes: bookedMinutes(meetings),
    outsideMinutes: outsideMinutes(meetings, spans),
    couldBeAsyncMinutes: couldBeAsyncMinutes(meetings),
    medianMinutes: medianOfEarlierWeeks(judged, work.zone, from),
    backToBack: backToBackCount(meetings),
    workMinutes: minutesOf(spans),
    focus: focusOf(meetings, spans),
  };
}
