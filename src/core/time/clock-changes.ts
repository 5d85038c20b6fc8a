import type { HoursClass } from '../model/assessment';
import { DAY, HOUR, MINUTE, type Instant, type LocalDate, type Minutes, type Zone } from '../model/scalars';
import { classifyHours, type HoursVerdict, type KnownHours } from './classify-hours';
import { offsetAt, offsetMs } from './offset';
import { toLocal } from './wall';
import type { Span } from './work-spans';

export interface ForecastPerson {
  /** Whatever the caller tells people apart by. */
  readonly id: string;
  /** Null when not known well enough: then nothing is forecast for them. Holidays are among their days off. */
  readonly hours: KnownHours | null;
}

export interface ForecastSeries {
  /** Coming occurrences in order, for twelve months, expanded in the zone of the series. */
  readonly occurrences: readonly Span[];
  readonly people: readonly ForecastPerson[];
  /** Zone in whose wall time the series is kept. */
  readonly zone: Zone;
  readonly grace?: Minutes;
}

export type ForecastCause =
  /** A clock moved: whose (`zone` is the person's or the series'), when, and how far the meeting moved on the person's clock. */
  | { readonly kind: 'clock'; readonly zone: Zone; readonly at: Instant; readonly shift: Minutes }
  | { readonly kind: 'holiday'; readonly date: LocalDate };

/** What to do. Starts are moved by `minutes` (earlier when negative), in the wall time of the series. */
export type ForecastAdvice =
  /** The change is for the better. */
  | { readonly do: 'nothing' }
  /** A few dates only: move those. Nobody is worse off for it than now. */
  | { readonly do: 'move-dates'; readonly minutes: Minutes }
  /** Until the next clock change, months away: move the series. */
  | { readonly do: 'move-series'; readonly minutes: Minutes }
  /** No small move helps everybody. */
  | { readonly do: 'find-slot' }
  /** A holiday: leave the date out or do it in writing. */
  | { readonly do: 'skip-or-write' };

/** A run of occurrences at which somebody's class is not what it is now, for one cause. */
export interface ClassChange {
  readonly personId: string;
  readonly before: HoursClass;
  readonly during: HoursClass;
  /** Start of the first and of the last occurrence of the run, and how many they are. */
  readonly first: Instant;
  readonly last: Instant;
  readonly count: number;
  readonly cause: ForecastCause;
  readonly advice: ForecastAdvice;
  /** From ten days before the first until seven days before: when to tell. */
  readonly warn: { readonly from: Instant; readonly to: Instant };
}

/** A run of this many weeks is a gap between two places' clock changes; a longer one is a season. */
const GAP_WEEKS = 5;
const BADNESS: Readonly<Record<HoursClass, number>> = {
  unknown: 0,
  inside: 0,
  edge: 1,
  break: 2,
  partly: 3,
  outside: 4,
  day_off: 5,
  night: 6,
};
/** Moves that are tried, in this order: the shift undone, half of it, then whole hours either way. */
const FURTHEST_MOVE = 2 * 60;

/**
 * The dates on which a series comes to lie otherwise to somebody's hours than it does now, because a clock changes or a holiday
 * falls; sorted by date, then person. What changes for other reasons (a moved occurrence, leave) is no forecast.
 *
 * "Now" is the first occurrence at which the person does not have a holiday.
 */
export function forecastChanges(series: ForecastSeries): ClassChange[] {
  const found = series.people.flatMap((person) => (person.hours === null ? [] : changesOf(series, person.id, person.hours)));
  return found.toSorted((a, b) => a.first - b.first || (a.personId < b.personId ? -1 : 1));
}

/** The changes to tell of at an instant: from ten to seven days ahead of the first date, and later when they were missed. */
export function dueWarnings(changes: readonly ClassChange[], now: Instant): ClassChange[] {
  return changes.filter((one) => one.advice.do !== 'nothing' && now >= one.warn.from && now < one.first);
}

interface Seen {
  readonly span: Span;
  readonly verdict: HoursVerdict;
  /** Minutes that the person's clock is ahead of the series'. */
  readonly ahead: Minutes;
}

/** Occurrences in a row that changed for one cause. */
interface Run {
  readonly seen: Seen[];
  readonly cause: ForecastCause;
}

function changesOf(series: ForecastSeries, personId: string, hours: KnownHours): ClassChange[] {
  const seen = series.occurrences.map((span): Seen => {
    const verdict = classifyHours(hours, span.start, span.end, series.grace);
    return { span, verdict, ahead: ahead(hours.zone, series.zone, span.start) };
  });
  const usual = seen.find((one) => one.verdict.dayOff !== 'holiday' && one.verdict.dayOff !== 'leave');
  if (usual === undefined) return [];
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const one of seen) {
    // Leave is the person's own affair, and what was moved by hand is compared with nothing.
    if (one.verdict.dayOff === 'leave' || !sameWall(series.zone, usual.span, one.span)) continue;
    const cause = causeOf(series, hours, usual, one);
    if (cause?.kind === 'holiday') {
      // A holiday in the midst of a season does not end it.
      runs.push({ seen: [one], cause });
    } else if (cause === null) {
      open = null;
    } else if (open !== null && goesOn(open, one)) {
      open.seen.push(one);
    } else {
      open = { seen: [one], cause };
      runs.push(open);
    }
  }
  return runs.map((run) => changeOf(series, personId, usual, run.seen, run.cause));
}

const ahead = (zone: Zone, of: Zone, at: Instant): Minutes => offsetAt(zone, at) - offsetAt(of, at);

/** The same time of day on the series' clock, and the same length. */
const sameWall = (zone: Zone, a: Span, b: Span): boolean =>
  toLocal(zone, a.start).minutes === toLocal(zone, b.start).minutes && a.end - a.start === b.end - b.start;

function goesOn(run: Run, one: Seen): boolean {
  const last = run.seen.at(-1);
  return last?.verdict.class === one.verdict.class && last.ahead === one.ahead;
}

/** Why a class is not the usual one; null when it is, or for a reason that is no forecast. */
function causeOf(series: ForecastSeries, hours: KnownHours, usual: Seen, one: Seen): ForecastCause | null {
  if (one.verdict.dayOff === 'holiday') return { kind: 'holiday', date: toLocal(hours.zone, one.span.start).date };
  if (one.ahead === usual.ahead || one.verdict.class === usual.verdict.class) return null;
  const before = series.occurrences.findLast(
    (span) => span.start < one.span.start && ahead(hours.zone, series.zone, span.start) !== one.ahead,
  );
  if (before === undefined) return null;
  const changed = lastChange(hours.zone, series.zone, before.start, one.span.start);
  return { kind: 'clock', ...changed, shift: one.ahead - usual.ahead };
}

/** The last clock change between two instants after which the two zones stand as they do at the end, and whose it was. */
function lastChange(zone: Zone, of: Zone, from: Instant, to: Instant): { zone: Zone; at: Instant } {
  let low = from;
  let high = to;
  const end = ahead(zone, of, to);
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
    if (middle <= low) break;
    if (ahead(zone, of, middle) === end) high = middle;
    else low = middle;
  }
  const at = Math.ceil(high / MINUTE) * MINUTE;
  const moved = offsetMs(of, at) !== offsetMs(of, at - HOUR) ? of : zone;
  return { zone: moved, at };
}

function changeOf(
  series: ForecastSeries,
  personId: string,
  usual: Seen,
  run: readonly Seen[],
  cause: ForecastCause,
): ClassChange {
  const spans = run.map((one) => one.span);
  const first = spans[0]?.start ?? 0;
  const last = spans.at(-1)?.start ?? first;
  const during = run[0]?.verdict.class ?? 'unknown';
  const better = BADNESS[during] < BADNESS[usual.verdict.class];
  return {
    personId,
    before: usual.verdict.class,
    during,
    first,
    last,
    count: run.length,
    cause,
    advice: better ? { do: 'nothing' } : adviceFor(series, usual, spans, cause),
    warn: { from: first - 10 * DAY, to: first - 7 * DAY },
  };
}

function adviceFor(series: ForecastSeries, usual: Seen, spans: readonly Span[], cause: ForecastCause): ForecastAdvice {
  if (cause.kind === 'holiday') return { do: 'skip-or-write' };
  const moves = [-cause.shift, -cause.shift / 2, -30, 30, -60, 60, -90, 90, -120, 120].filter(
    (move) => Math.abs(move) <= FURTHEST_MOVE && Number.isInteger(move),
  );
  const minutes = moves.find((move) => series.people.every((one) => isNoWorse(series, one, usual.span, spans, move)));
  if (minutes === undefined) return { do: 'find-slot' };
  const brief = (spans.at(-1)?.start ?? 0) - (spans[0]?.start ?? 0) < GAP_WEEKS * 7 * DAY;
  return brief ? { do: 'move-dates', minutes } : { do: 'move-series', minutes };
}

/** Whether moving all of `spans` leaves a person no worse off at any of them than at the usual occurrence. */
function isNoWorse(
  { grace }: ForecastSeries,
  person: ForecastPerson,
  usual: Span,
  spans: readonly Span[],
  move: Minutes,
): boolean {
  const { hours } = person;
  if (hours === null) return true;
  const bad = ({ start, end }: Span): HoursVerdict => classifyHours(hours, start, end, grace);
  const now = BADNESS[bad(usual).class];
  return spans.every((span) => {
    const there = bad({ start: span.start + move * MINUTE, end: span.end + move * MINUTE });
    // A day off is one before and after a move: it is not the move's doing.
    return BADNESS[there.class] <= now || (there.class === 'day_off' && bad(span).class === 'day_off');
  });
}
