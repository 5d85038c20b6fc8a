import { MINUTE, type Minutes } from '../model/scalars';
import { merge, type Span, without } from '../time';
import type { CountedMeeting } from './counted';

/** A stretch this long without a meeting is a focus block (the length that published figures use). */
export const FOCUS_BLOCK: Minutes = 120;
/** The shorter block that some tools fall back to: shown as a second line, never in place of the first. */
export const SHORT_BLOCK: Minutes = 60;

export interface Focus {
  /** Longest stretch of working time without a meeting. */
  readonly longestMinutes: Minutes;
  /** Stretches of at least {@link FOCUS_BLOCK}. */
  readonly blocks: number;
  /** All blocks together. */
  readonly minutes: Minutes;
  /** Stretches shorter than {@link FOCUS_BLOCK}, and those together. */
  readonly fragments: number;
  readonly fragmentMinutes: Minutes;
  /** Stretches of at least {@link SHORT_BLOCK} together, the focus blocks among them. */
  readonly hourMinutes: Minutes;
}

/** Stretches of working time without a meeting, by start. A break in the working time ends a stretch. */
export function freeSpans(meetings: readonly CountedMeeting[], work: readonly Span[]): Span[] {
  const busy = merge(meetings);
  return work.flatMap((span) => without(span, busy));
}

export const minutesIn = (span: Span): Minutes => Math.floor((span.end - span.start) / MINUTE);

/** The free stretches that are focus blocks. */
export const focusBlocks = (free: readonly Span[]): Span[] => free.filter((span) => minutesIn(span) >= FOCUS_BLOCK);

/**
 * Working time left free by meetings.
 * @param work working time, sorted, apart, cut to the week
 */
export function focusOf(meetings: readonly CountedMeeting[], work: readonly Span[]): Focus {
  const free = freeSpans(meetings, work)
    .map(minutesIn)
    .filter((minutes) => minutes > 0);
  const blocks = free.filter((minutes) => minutes >= FOCUS_BLOCK);
  const fragments = free.filter((minutes) => minutes < FOCUS_BLOCK);
  return {
    longestMinutes: Math.max(0, ...free),
    blocks: blocks.length,
    minutes: sum(blocks),
    fragments: fragments.length,
    fragmentMinutes: sum(fragments),
    hourMinutes: sum(free.filter((minutes) => minutes >= SHORT_BLOCK)),
  };
}

const sum = (minutes: readonly Minutes[]): Minutes => minutes.reduce((all, one) => all + one, 0);
