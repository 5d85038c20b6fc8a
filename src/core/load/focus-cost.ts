import { type Instant, MINUTE, type Minutes } from '../model/scalars';
import { merge, type Span, without } from '../time';
import type { CountedMeeting } from './counted';
import { FOCUS_BLOCK } from './focus';

/** What one meeting takes from the day's focus blocks. */
export interface FocusCost<T extends CountedMeeting> {
  readonly meeting: T;
  /** Focus minutes that would be there without this one meeting, all others standing; never below zero. */
  readonly minutes: Minutes;
  /** The free stretch that its leaving would join, the largest when there are several; null when none would be a focus block. */
  readonly joins: { readonly from: Instant; readonly to: Instant } | null;
}

/**
 * The focus cost of each meeting: not its length, but the time in blocks of two hours that it breaks. Half an hour in the middle of
 * three free hours costs all three; an hour at the rim of the day costs its hour; one of two that overlap costs nothing as long as the
 * other stands. For the person's own calendar only: those of others are not known.
 * @param meetings cut to the week, by start
 * @param work working time, sorted, apart, cut to the week
 */
export function focusCosts<T extends CountedMeeting>(meetings: readonly T[], work: readonly Span[]): FocusCost<T>[] {
  return meetings.map((meeting) => {
    const near = work.filter((span) => span.start < meeting.end && span.end > meeting.start);
    const others = merge(meetings.filter((one) => one !== meeting && near.some((span) => meets(span, one))));
    const before = blocksOf(near, merge([...others, meeting]));
    const after = blocksOf(near, others);
    const joined = after.filter((block) => meets(block, meeting)).toSorted((a, b) => b.end - b.start - (a.end - a.start));
    const [largest] = joined;
    return {
      meeting,
      minutes: Math.max(0, Math.round((lengthOf(after) - lengthOf(before)) / MINUTE)),
      joins: largest === undefined ? null : { from: largest.start, to: largest.end },
    };
  });
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
const lengthOf = (spans: readonly Span[]): number => spans.reduce((all, span) => all + span.end - span.start, 0);
const blocksOf = (work: readonly Span[], busy: readonly Span[]): Span[] =>
  work.flatMap((span) => without(span, busy)).filter((span) => span.end - span.start >= FOCUS_BLOCK * MINUTE);
