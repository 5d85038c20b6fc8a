import { MINUTE, type Minutes } from '../model/scalars';
import { merge, type Span, without } from '../time';
import type { CountedMeeting } from './counted';

/** A stretch this long without a meeting is a focus block (the length that published figures use). */
export const FOCUS_BLOCK: Minutes = 120;

export interface Focus {
  /** Longest stretch of working time without a meeting. */
  readonly longestMinutes: Minutes;
  /** Stretches of at least {@link FOCUS_BLOCK}. */
  readonly blocks: number;
  /** All blocks together. */
  readonly minutes: Minutes;
}

/**
 * Working time left free by meetings. A break in the working time ends a stretch.
 * @param work working time, sorted, apart, cut to the week
 */
export function focusOf(meetings: readonly CountedMeeting[], work: readonly Span[]): Focus {
  const busy = merge(meetings);
  const free = work.flatMap((span) => without(span, busy)).map((span) => Math.floor((span.end - span.start) / MINUTE));
  const blocks = free.filter((minutes) => minutes >= FOCUS_BLOCK);
  return {
    longestMinutes: Math.max(0, ...free),
    blocks: blocks.length,
    minutes: blocks.reduce((sum, minutes) => sum + minutes, 0),
  };
}
