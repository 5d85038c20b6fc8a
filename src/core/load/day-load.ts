import type { Instant, LocalDate, Minutes, Zone } from '../model/scalars';
import { addDays, merge, minutesOf, startOfDate, toLocal, without, type Span } from '../time';
import { focusBlocks, freeSpans, minutesIn } from './focus';
import { outsideMinutes } from './outside-minutes';
import { isProtected, namedOf, type CountedReport, type Named } from './report-meeting';

/** One bar of the week's picture. */
export interface DayBar extends Named {
  readonly end: Instant;
  readonly look: 'live' | 'async';
  /** The person is protected from being told what it is for; its bar says live. */
  readonly guarded: boolean;
  /** Pieces of it outside own hours. */
  readonly outside: readonly Span[];
}

export interface DayLoad {
  readonly date: LocalDate;
  readonly from: Instant;
  readonly to: Instant;
  readonly work: readonly Span[];
  readonly bars: readonly DayBar[];
  /** Blocks of two hours and more. */
  readonly focus: readonly Span[];
  readonly minutes: Minutes;
  readonly outsideMinutes: Minutes;
  readonly focusMinutes: readonly Minutes[];
}

/** The days of a week, each cut to its own local midnights. */
export function dayLoads(
  meetings: readonly CountedReport[],
  work: readonly Span[],
  zone: Zone,
  week: { readonly from: Instant; readonly to: Instant },
): DayLoad[] {
  const days: DayLoad[] = [];
  for (let { date } = toLocal(zone, week.from); startOfDate(zone, date) < week.to; date = addDays(date, 1)) {
    const day = { start: startOfDate(zone, date), end: startOfDate(zone, addDays(date, 1)) };
    const hours = cut(work, day);
    const inDay = meetings.filter((one) => one.start < day.end && (one.end > day.start || one.start >= day.start));
    const spans = cut(inDay, day);
    const focus = focusBlocks(
      freeSpans(
        spans.map((span) => ({ ...span, flagged: false })),
        hours,
      ),
    );
    days.push({
      date,
      from: day.start,
      to: day.end,
      work: hours,
      bars: inDay.map((one) => barOf(one, day, hours)),
      focus,
      minutes: minutesOf(spans),
      outsideMinutes: outsideMinutes(
        spans.map((span) => ({ ...span, flagged: false })),
        hours,
      ),
      focusMinutes: focus.map(minutesIn),
    });
  }
  return days;
}

const cut = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans
    .filter((one) => one.start < end && one.end > start)
    .map((one) => ({ start: Math.max(one.start, start), end: Math.min(one.end, end) }));

function barOf(one: CountedReport, day: Span, work: readonly Span[]): DayBar {
  const span = { start: Math.max(one.start, day.start), end: Math.min(one.end, day.end) };
  return {
    ...namedOf(one.of.meeting),
    ...span,
    look: one.flagged ? 'async' : 'live',
    guarded: isProtected(one.of),
    outside: without(span, merge(work)),
  };
}
