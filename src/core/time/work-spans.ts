import type { DaysOff, WorkWeek } from '../model/person';
import type { Instant, LocalDate, Zone } from '../model/scalars';
import { dateOfDay, weekdayOfDay } from './local-date';
import { dayToInstant, localDay } from './wall';

/** A stretch of time; `end` is exclusive. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** A person's hours, and where and when they hold. */
export interface WorkHours {
  readonly zone: Zone;
  readonly hours: WorkWeek;
  readonly off: readonly DaysOff[];
}

/**
 * Working time as stretches of real time, for all intervals that begin from the day before `from` to the day after `to`, sorted,
 * overlapping and touching ones made one. They are not cut at `from` and `to`.
 *
 * An interval belongs to the local date on which it starts, so a Friday night's shift goes on into Saturday; a day off takes away
 * the intervals that start on it. A shift over a clock change counts its real hours.
 */
export function workSpans(work: WorkHours, from: Instant, to: Instant): Span[] {
  const first = localDay(work.zone, from) - 1;
  const last = localDay(work.zone, to) + 1;
  const spans: Span[] = [];
  for (let day = first; day <= last; day++) {
    const intervals = work.hours[weekdayOfDay(day)];
    if (intervals.length === 0) continue;
    if (isOff(work, day)) continue;
    for (const { start, end } of intervals) {
      spans.push({ start: dayToInstant(work.zone, day, start), end: dayToInstant(work.zone, day, end) });
    }
  }
  return merge(spans);
}

/** Whether the intervals of a day, counted from 1970-01-01, are taken away. */
export const isOff = (work: WorkHours, day: number): boolean => work.off.length > 0 && offOn(work.off, dateOfDay(day)) !== null;

/** Why a date is off: leave before holiday; null when it is not. */
export function offOn(off: readonly DaysOff[], date: LocalDate): 'leave' | 'holiday' | null {
  let why: 'holiday' | null = null;
  for (const days of off) {
    if (date < days.from || date > days.to) continue;
    if (days.why === 'leave') return 'leave';
    why = 'holiday';
  }
  return why;
}

/** Stretches sorted by start, with those that overlap or touch made one; empty ones are left out. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: { start: Instant; end: Instant }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= span.start) continue;
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** What is left of `span` after taking `taken` (sorted, apart) out of it. */
export function without(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (const one of taken) {
    if (one.end <= start || one.start >= span.end) continue;
    if (one.start > start) left.push({ start, end: one.start });
    start = one.end;
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Length of all spans together, in milliseconds. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);
