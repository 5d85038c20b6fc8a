import { DAY, HOUR, type Instant } from '../model';
import { type KnownHours, type Span, toLocal, workSpans } from '../time';
import type { Asking, DraftFacts, Reader } from './format';

/** How far ahead a day of work is sought: whoever is away longer is asked for nothing by a date. */
const HORIZON = 40 * DAY;
/** Less than this is no time to answer in. */
const SOONEST = HOUR;

type When = Pick<DraftFacts, 'start' | 'now' | 'asking'>;

/** A reader and the instant by which an answer is asked for, inside that reader's hours. */
export interface Deadline {
  readonly reader: Reader;
  readonly at: Instant;
}

/**
 * By when one reader is asked to answer: the end of their working day after the given number of whole ones, so that everybody has at
 * least one whole day, but never later than the start of the meeting it replaces. Where that start lies outside their hours, the last
 * working moment before it. When the start has passed, is less than an hour away, or nothing of their working time lies before it,
 * the end of the day stands. Null for somebody who does not work within forty days.
 */
export function deadlineOf(hours: KnownHours, { start, now, asking }: When): Instant | null {
  const spans = workSpans(hours, now, now + HORIZON).filter((span) => span.end > now);
  const end = dayEnds(hours, spans, now)[Math.max(1, asking.days) - 1];
  if (end === undefined) return null;
  if (start < now + SOONEST || start >= end) return end;
  const before = spans.findLast((span) => span.start < start && span.end >= now + SOONEST);
  const last = before === undefined ? null : Math.min(before.end, start);
  return last === null || last < now + SOONEST ? end : last;
}

/** Ends of the days of work that begin after today, by the reader's own date. */
function dayEnds({ zone }: KnownHours, spans: readonly Span[], now: Instant): Instant[] {
  const today = toLocal(zone, now).date;
  const ends = new Map<string, Instant>();
  for (const span of spans) {
    const { date } = toLocal(zone, span.start);
    if (date > today) ends.set(date, span.end);
  }
  return [...ends.values()];
}

/** The deadline of each reader who has one, soonest first. */
export function deadlinesOf(readers: readonly Reader[], when: When): Deadline[] {
  return readers
    .flatMap((reader) => {
      const at = deadlineOf(reader.hours, when);
      return at === null ? [] : [{ reader, at }];
    })
    .toSorted((a, b) => a.at - b.at);
}

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
