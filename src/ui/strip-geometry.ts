import { WEEKDAYS, type Minutes, type Weekday, type WorkWeek } from '../core/model';

/** Width of the strip's own coordinates: five to an hour. */
export const STRIP_WIDTH = 120;
const PER_MINUTE = STRIP_WIDTH / 1440;

/** A stretch of the strip. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Minutes of one day as a stretch; what lies outside the day is cut off. Null when nothing is left. */
export function stretch(from: Minutes, to: Minutes): Stretch | null {
  const start = Math.max(0, from);
  const end = Math.min(1440, to);
  return end > start ? { x: start * PER_MINUTE, width: (end - start) * PER_MINUTE } : null;
}

/** Working time on one date, with what the night before left over. */
export function workStretches(hours: WorkWeek, weekday: Weekday): Stretch[] {
  const before = WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7] ?? 'sun';
  return [
    ...hours[before].map(({ start, end }) => stretch(start - 1440, end - 1440)),
    ...hours[weekday].map(({ start, end }) => stretch(start, end)),
  ].filter((one) => one !== null);
}

/** The mark of the meeting: its length, but never too thin to see and never past the end of the day. */
export function meetingStretch(start: Minutes, minutes: Minutes): Stretch {
  const width = Math.min(STRIP_WIDTH, Math.max(4, minutes * PER_MINUTE));
  return { x: Math.min(start * PER_MINUTE, STRIP_WIDTH - width), width };
}
