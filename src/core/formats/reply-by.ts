import { DAY, HOUR, type Instant } from '../model';
import { type KnownHours, type Span, toLocal, workSpans } from '../time';
import type { Asking, Reader } from './format';

/** How far ahead a day of work is sought: whoever is away longer is asked for nothing by a date. */
const HORIZON = 40 * DAY;
/** Less than this is no time to answer in. */
const SOONEST = HOUR;

/** From when on answers are asked for, and before what. */
export interface When {
  /** Readers have their time from here on: now, or when there is something to answer. */
  readonly now: Instant;
  /** Start of the meeting that is replaced: answers come before it. Null where none is. */
  readonly before: Instant | null;
  readonly asking: Asking;
}

/** A reader and the instant by which an answer is asked for, inside that reader's hours. */
export interface Deadline {
  readonly reader: Reader;
  readonly at: Instant;
}

/**
 * By when one reader is asked to answer: the end of the last of the given number of whole working days that lie before them, which is
 * the same for everybody: a day counts when it has not begun, wherever the clock stands. Never later than the start of the meeting it
 * replaces; where that lies outside their hours, the last working moment before it. When the start has passed, is less than an hour
 * away, or nothing of their working time lies before it, the end of the day stands. Null for somebody who does not work within forty
 * days.
 */
export function deadlineOf(hours: KnownHours, { before, now, asking }: When): Instant | null {
  const spans = workSpans(hours, now, now + HORIZON).filter((span) => span.end > now);
  const end = dayEnds(hours, now)[Math.max(1, asking.days) - 1];
  if (end === undefined) return null;
  if (before === null || before < now + SOONEST || before >= end) return end;
  const last = spans.findLast((span) => span.start < before && span.end >= now + SOONEST);
  const at = last === undefined ? null : Math.min(last.end, before);
  return at === null || at < now + SOONEST ? end : at;
}

/** A day of work, from when its first hours begin to when its last end. */
function workDays({ zone, ...hours }: KnownHours, from: Instant): Span[] {
  const days = new Map<string, Span>();
  for (const span of workSpans({ zone, ...hours }, from - DAY, from + HORIZON)) {
    const { date } = toLocal(zone, span.start);
    days.set(date, { start: days.get(date)?.start ?? span.start, end: span.end });
  }
  return [...days.values()];
}

/** Ends of the days of work that have not begun, and leave time to answer in. */
const dayEnds = (hours: KnownHours, now: Instant): Instant[] =>
  workDays(hours, now)
    .filter(({ start, end }) => start >= now && end >= now + SOONEST)
    .map(({ end }) => end);

/**
 * When a message finds a reader at the start of their day: the start of the first of their days of work that begins at least
 * `SOONEST` from now. Null for somebody who does not work within forty days.
 */
export const morningOf = (hours: KnownHours, now: Instant): Instant | null =>
  workDays(hours, now).find(({ start }) => start >= now + SOONEST)?.start ?? null;

/** What `of` gives for each reader, soonest first; those for whom it gives nothing are left out. */
function eachOf(readers: readonly Reader[], of: (hours: KnownHours) => Instant | null): Deadline[] {
  const all = readers.flatMap((reader) => {
    const at = of(reader.hours);
    return at === null ? [] : [{ reader, at }];
  });
  return all.toSorted((a, b) => a.at - b.at);
}

/** The deadline of each reader who has one, soonest first. */
export const deadlinesOf = (readers: readonly Reader[], when: When): Deadline[] =>
  eachOf(readers, (hours) => deadlineOf(hours, when));

/** The next morning of each reader, soonest first. */
export const morningsOf = (readers: readonly Reader[], now: Instant): Deadline[] =>
  eachOf(readers, (hours) => morningOf(hours, now));

/**
 * One moment at which everybody is at work: the latest that is no later than the last of their own deadlines. Null when no moment
 * of theirs is shared in that time.
 */
export function sharedMoment(readers: readonly Reader[], when: When): Instant | null {
  const own = deadlinesOf(readers, when);
  const last = own.at(-1)?.at;
  if (last === undefined || own.length < readers.length) return null;
  const from = when.now + SOONEST;
  let shared: Span[] = [{ start: from, end: last }];
  for (const { hours } of readers) {
    const spans = workSpans(hours, when.now, last);
    shared = shared.flatMap((one) =>
      spans.flatMap((span) => {
        const start = Math.max(one.start, span.start);
        const end = Math.min(one.end, span.end);
        return start < end ? [{ start, end }] : [];
      }),
    );
  }
  return shared.at(-1)?.end ?? null;
}

/** The deadlines as asked for: each reader's own, or one moment for all where there is one and it is wanted. */
export function askedBy(readers: readonly Reader[], when: When): { mode: Asking['mode']; deadlines: Deadline[] } {
  const moment = when.asking.mode === 'moment' ? sharedMoment(readers, when) : null;
  if (moment === null) return { mode: 'each', deadlines: deadlinesOf(readers, when) };
  return { mode: 'moment', deadlines: readers.map((reader) => ({ reader, at: moment })) };
}
