import type { Instant, Minutes, Zone } from '../model/scalars';
import { addDays, startOfDate, toLocal } from '../time';
import { countedMeetings, type JudgedMeeting } from './counted';
import { meetingMinutes } from './meeting-minutes';

/** How many weeks make the usual week, and how far back they are looked for. */
const WEEKS = 4;
const FURTHEST = 8;
/** With fewer weeks than this there is no usual week to speak of. */
const FEWEST = 2;

/**
 * Median of the minutes in meetings over the last four weeks with a meeting, of the eight before `from`; null when there are
 * fewer than two such weeks.
 * @param from local midnight that begins the present week
 */
export function medianOfEarlierWeeks(judged: readonly JudgedMeeting[], zone: Zone, from: Instant): Minutes | null {
  const { date } = toLocal(zone, from);
  const minutes: Minutes[] = [];
  for (let back = 1; back <= FURTHEST && minutes.length < WEEKS; back++) {
    const start = startOfDate(zone, addDays(date, -7 * back));
    const end = startOfDate(zone, addDays(date, -7 * (back - 1)));
    const meetings = countedMeetings(judged, start, end);
    if (meetings.length > 0) minutes.push(meetingMinutes(meetings));
  }
  return minutes.length < FEWEST ? null : median(minutes);
}

/** The middle value; of an even number of values the mean of the two middle ones, rounded to a whole minute. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.round((lower + upper) / 2);
}
