import type { Instant, Minutes } from '../model/scalars';
import { addDays, merge, minutesOf, startOfDate, toLocal, type WorkHours, workSpans } from '../time';
import { countedMeetings } from './counted';
import { median } from './earlier-weeks';
import { focusOf } from './focus';
import { othersOutsideMinutes } from './others-outside';
import { outsideMinutes } from './outside-minutes';
import type { ReportMeeting } from './report-meeting';

/** The figures of one week that are followed over time. */
export interface WeekPoint {
  readonly from: Instant;
  readonly meetings: number;
  readonly minutes: Minutes;
  readonly outsideMinutes: Minutes;
  readonly othersOutsideMinutes: Minutes;
  readonly focusMinutes: Minutes;
  readonly fragmentMinutes: Minutes;
  /** Part of the working time that meetings take; null in a week without any. */
  readonly share: number | null;
  /** The calendars cover this week. */
  readonly known: boolean;
}

/** A figure of this week beside its own past. */
export interface Compared {
  readonly now: number;
  /** Median of the four weeks before; null when fewer than two of them are known. */
  readonly median: number | null;
  /** Least and most of thirteen weeks, this one among them. */
  readonly least: number;
  readonly most: number;
}

export const TREND_WEEKS = 13;
const MEDIAN_WEEKS = 4;

/** The last thirteen weeks, this one last. A week without a single entry in it or before it is not known. */
export function trendOf(
  judged: readonly ReportMeeting[],
  work: WorkHours,
  from: Instant,
  covers: (from: Instant, to: Instant) => boolean,
): WeekPoint[] {
  const { date } = toLocal(work.zone, from);
  return Array.from({ length: TREND_WEEKS }, (_, i) => {
    const first = addDays(date, -7 * (TREND_WEEKS - 1 - i));
    const week = { from: startOfDate(work.zone, first), to: startOfDate(work.zone, addDays(first, 7)) };
    return pointOf(judged, work, week, covers(week.from, week.to));
  });
}

function pointOf(
  judged: readonly ReportMeeting[],
  work: WorkHours,
  week: { readonly from: Instant; readonly to: Instant },
  known: boolean,
): WeekPoint {
  const meetings = countedMeetings(judged, week.from, week.to);
  const spans = spansIn(work, week.from, week.to);
  const minutes = minutesOf(meetings);
  const outside = outsideMinutes(meetings, spans);
  const workMinutes = minutesOf(spans);
  const focus = focusOf(meetings, spans);
  return {
    from: week.from,
    meetings: meetings.length,
    minutes,
    outsideMinutes: outside,
    othersOutsideMinutes: othersOutsideMinutes(meetings),
    focusMinutes: focus.minutes,
    fragmentMinutes: focus.fragmentMinutes,
    share: workMinutes === 0 ? null : (minutes - outside) / workMinutes,
    known,
  };
}

/** Working time cut to a span. */
export const spansIn = (work: WorkHours, from: Instant, to: Instant): { start: Instant; end: Instant }[] =>
  merge(workSpans(work, from, to).map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) })));

/** One figure of the last week beside the others; weeks that are not known are left out. */
export function compared(points: readonly WeekPoint[], figure: (point: WeekPoint) => number | null): Compared {
  const valueOf = (point: WeekPoint): number[] => {
    const value = point.known ? figure(point) : null;
    return value === null ? [] : [value];
  };
  const last = points.at(-1);
  const now = last === undefined ? 0 : (figure(last) ?? 0);
  const before = points.slice(-1 - MEDIAN_WEEKS, -1).flatMap(valueOf);
  const all = [...points.slice(0, -1).flatMap(valueOf), now];
  return { now, median: before.length < 2 ? null : middle(before), least: Math.min(...all), most: Math.max(...all) };
}

/** Shares are below one: the whole-minute median would lose them. */
const middle = (values: readonly number[]): number =>
  values.every((value) => Number.isInteger(value)) ? median(values) : median(values.map((value) => value * 1000)) / 1000;
