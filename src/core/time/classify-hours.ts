import type { AttendeeHours, HoursClass } from '../model/assessment';
import { HOUR, MINUTE, type Instant, type Minutes } from '../model/scalars';
import { addDays, weekdayOf } from './local-date';
import { restSpans } from './rest';
import { startOfDate, toLocal } from './wall';
import { weekendByHours, weekendOf } from './weekends';
import { lengthOf, merge, offOn, overlaps, type Span, type WorkHours, without, workSpans } from './work-spans';

/** Somebody's hours, known well enough to say something about them. */
export interface KnownHours extends WorkHours {
  /** ISO 3166-1 alpha-2; only names a day off as weekend or part-time day. */
  readonly country: string | null;
}

export interface HoursVerdict {
  readonly class: HoursClass;
  /** Why a `day_off` is one; null for every other class. */
  readonly dayOff: AttendeeHours['dayOff'];
  /** Minutes of the meeting outside working time; null when the class is `unknown`. */
  readonly outMinutes: Minutes | null;
}

/** Minutes beyond working hours that are let pass, unless the person set another number. */
export const USUAL_GRACE: Minutes = 15;

/** A longer gap between two working intervals is the time between two days of work, no break. */
const LONGEST_BREAK = 4 * HOUR;
/** Nothing is claimed about entries longer than a day (one of 25 hours): they are trips and placeholders, no meetings. */
export const LONGEST_MEETING = 25 * HOUR;

const UNKNOWN: HoursVerdict = { class: 'unknown', dayOff: null, outMinutes: null };

/**
 * How a meeting lies to one person's working time. The classes are checked in this order (guides: judging, section 9):
 *
 * - `unknown`: nothing sure is known of the person's zone or hours (`known` is null)
 * - `inside`: no minute is outside working time
 * - `day_off`: no minute is inside, and no working interval starts or ends on the local date on which the meeting starts
 * - `night`: a minute outside working time is in the person's rest (see `restSpans`)
 * - `edge`: at most `grace` minutes are outside, and the meeting touches a working interval
 * - `break`: wholly in a gap of at most four hours between two working intervals
 * - `partly`: less than half is outside
 * - `outside`: the rest
 *
 * A shift that ends at midnight ends on the date it began on. On a date of leave whatever is wholly outside is a `day_off`, even
 * when the night before was worked.
 * @param end at or after `start`, which is at or after 1970
 */
export function classifyHours(
  known: KnownHours | null,
  start: Instant,
  end: Instant,
  grace: Minutes = USUAL_GRACE,
): HoursVerdict {
  if (known === null || !isClaimable(start, end)) return UNKNOWN;
  const meeting = { start, end };
  const work = workNear(known, start, end);
  const outside = without(meeting, work);
  const out = lengthOf(outside);
  const verdict = (name: HoursClass, dayOff: AttendeeHours['dayOff'] = null): HoursVerdict => ({
    class: name,
    dayOff,
    outMinutes: Math.round(out / MINUTE),
  });
  if (out === 0) return verdict('inside');
  const whole = end - start;
  if (out === whole) {
    const why = dayOffAt(known, start, work);
    if (why !== null) return verdict('day_off', why);
  }
  const rest = restSpans(known, start, end);
  if (outside.some((span) => rest.some((one) => overlaps(one, span)))) return verdict('night');
  if (out <= grace * MINUTE && work.some((one) => one.start <= end && one.end >= start)) return verdict('edge');
  if (out === whole && isBreak(meeting, work)) return verdict('break');
  return verdict(out * 2 < whole ? 'partly' : 'outside');
}

const isClaimable = (start: Instant, end: Instant): boolean => end - start <= LONGEST_MEETING;
const workNear = (known: KnownHours, start: Instant, end: Instant): Span[] =>
  workSpans(known, start - LONGEST_BREAK, end + LONGEST_BREAK);

/** The stretches that {@link classifyHours} counts as outside working time; empty when nothing is claimed. */
export const spansOutside = (known: KnownHours | null, start: Instant, end: Instant): Span[] =>
  known === null || !isClaimable(start, end) ? [] : without({ start, end }, workNear(known, start, end));

/** Why the local date of an instant is a day off, or null when work starts or ends on it. */
function dayOffAt(known: KnownHours, at: Instant, work: readonly Span[]): AttendeeHours['dayOff'] {
  const { date } = toLocal(known.zone, at);
  const off = offOn(known.off, date);
  if (off === 'leave') return 'leave';
  const from = startOfDate(known.zone, date);
  const to = startOfDate(known.zone, addDays(date, 1));
  const worked = work.some((one) => (one.start >= from && one.start < to) || (one.end > from && one.end <= to));
  if (worked) return null;
  if (off !== null) return off;
  const weekend = known.country === null ? weekendByHours(known.hours) : weekendOf(known.country);
  return weekend.includes(weekdayOf(date)) ? 'weekend' : 'part-time';
}

function isBreak(meeting: Span, work: readonly Span[]): boolean {
  const before = work.findLast((one) => one.end <= meeting.start);
  const after = work.find((one) => one.start >= meeting.end);
  return before !== undefined && after !== undefined && after.start - before.end <= LONGEST_BREAK;
}

/** Minutes of `spans` together, overlaps counted once. */
export const minutesOf = (spans: readonly Span[]): Minutes => Math.round(lengthOf(merge(spans)) / MINUTE);
