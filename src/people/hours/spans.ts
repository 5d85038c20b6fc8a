/** Two times become a span of work: which half of the day is meant where it is said once or not at all. */
import type { WorkInterval } from '../../core/model';
import type { TimeToken } from './tokens';

/** Minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;
/** On the clock of twelve hours a span is never longer: of the two readings one is. */
const HALF_DAY = 12 * HOUR;
const SHORTEST = 30;
const LONGEST = 16 * HOUR;

export interface SpanContext {
  /** The half of the day that a word beside the span names. */
  readonly half: 'morning' | 'afternoon' | null;
  /** Nothing else in the text says that these are times: `15-20` may be a number of hours. */
  readonly alone: boolean;
}

/** Minutes from midnight, read as written; `12am` is midnight. */
const literal = ({ hour, minute, half }: TimeToken): number =>
  (half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * HOUR + minute;

const between = (start: number, end: number): WorkInterval => ({ start, end: end > start ? end : end + DAY });

/** The span from one time to another; null where two readings are left, or none. */
export function spanOf(from: TimeToken, to: TimeToken, context: SpanContext): WorkInterval | null {
  if (literal(from) >= DAY || (from.style === 'four') !== (to.style === 'four')) return null;
  const span = context.half === null ? reading(from, to) : within(from, to, context.half);
  if (span === null || span.start >= DAY) return null;
  const length = span.end - span.start;
  if (length < SHORTEST || length > LONGEST) return null;
  return context.alone && !speaksOfTimes(from, to, span) ? null : span;
}

function reading(from: TimeToken, to: TimeToken): WorkInterval | null {
  const start = literal(from);
  const end = literal(to);
  const loose = { start: from.half === null && !from.exact, end: to.half === null && !to.exact };
  if (!loose.start && !loose.end) return between(start, end);
  // One half of the day is said: the other time lies within twelve hours of it.
  if (from.half !== null && loose.end) return within12({ start, end: end + (to.hour === 12 ? -HALF_DAY : 0) }, 'end');
  if (to.half !== null && loose.start) return within12({ start: start + (from.hour === 12 ? -HALF_DAY : 0), end }, 'start');
  // One time tells the clock of twenty-four hours, so both are on it; `09:00-5:00` mixes two.
  if (!loose.start || !loose.end)
    return end > start && (start >= 5 * HOUR || from.exact) && end - start <= 14 * HOUR ? { start, end } : null;
  if (start < 7 * HOUR && !(from.hour === 6 && from.style === 'colon')) return null;
  if (end > start) return { start, end };
  // `9-5`, `10-2`, `12-4`: an end before its start lies after noon.
  const later = (end % HALF_DAY) + HALF_DAY;
  return later > start ? { start, end: later } : null;
}

/** Of the two readings of the time that leaves its half open, the one within twelve hours of the other. */
function within12({ start, end }: WorkInterval, open: 'start' | 'end'): WorkInterval | null {
  for (const more of [0, HALF_DAY]) {
    const span = open === 'start' ? between(start + more, end) : between(start, end + more);
    if (span.end - span.start <= HALF_DAY && span.end - span.start > 0) return span;
  }
  return null;
}

/** Beside `mornings` or `afternoons`. */
function within(from: TimeToken, to: TimeToken, half: 'morning' | 'afternoon'): WorkInterval | null {
  const shift = (time: TimeToken): number =>
    half === 'afternoon' && time.half === null && time.hour < 12 && !time.exact ? literal(time) + HALF_DAY : literal(time);
  const start = shift(from);
  const end = shift(to);
  if (end <= start) return null;
  return half === 'morning' ? (end <= 13 * HOUR ? { start, end } : null) : start >= 12 * HOUR ? { start, end } : null;
}

/** Whether figures without anything beside them can only be times. */
function speaksOfTimes(from: TimeToken, to: TimeToken, { start, end }: WorkInterval): boolean {
  const length = end - start;
  if (from.style === 'four') return length >= 3 * HOUR;
  if (from.half !== null || to.half !== null || from.style !== 'bare') return true;
  if (to.style === 'colon' || to.style === 'dot') return true;
  // `15-20h`, `8-10` may be how many.
  if (to.style === 'unit') return length >= 7 * HOUR && start <= 10 * HOUR;
  return length >= 3 * HOUR && length <= HALF_DAY && (start < 13 * HOUR || length > 6 * HOUR);
}
