import { DAY, MINUTE, type Instant, type LocalDate, type Minutes } from '../model/scalars';
import { addDays, daysBetween, type KnownHours, merge, type Span, startOfDate, toLocal, weekdayOf, workSpans } from '../time';
import { offOn } from '../time/work-spans';

export interface Runner {
  readonly id: string;
  readonly hours: KnownHours;
}

/** A time on somebody's own clock. */
export interface ClockTime {
  readonly id: string;
  readonly date: LocalDate;
  /** Minutes after local midnight. */
  readonly minutes: Minutes;
}

/** One passing-on of the work. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  /**
   * When the note must be written: half an hour before the holder's day ends, or when the receiver's begins if that is earlier; another
   * half hour before to somebody who is there all that day. No two are due at once: it tells hand-offs apart.
   */
  readonly due: Instant;
  /** On the holder's clock, then on the receiver's. */
  readonly dueLocal: readonly [ClockTime, ClockTime];
  /** When the receiver begins to work on it. */
  readonly pickedUp: Instant;
  /** Minutes between the end of the holder's day and the start of the receiver's; 0 when their days overlap. */
  readonly wait: Minutes;
  /** Their days overlap: it can be handed over in a talk. */
  readonly live: boolean;
  /** Days of rest of the receiver's lie between: their weekend, or other days off. Which of the latter is never told. */
  readonly crosses: 'weekend' | 'day-off' | null;
  /** One of those days is a working day of the holder's: the work waits though somebody is there. */
  readonly oneSided: boolean;
  /** The holder's date and the receiver's differ while it is handed over: Friday here, Saturday there. */
  readonly otherDate: boolean;
  /** The hand-off that was let rest before this one, by when it would have been due: its holder kept the work until now. Else null. */
  readonly rested: Instant | null;
}

export interface Relay {
  /** The order of people; the first follows the last. */
  readonly order: readonly string[];
  /** Waiting in one round on ordinary days. */
  readonly roundWait: Minutes;
  readonly legs: readonly Leg[];
  /** More than four hand-offs a day: a shared board serves better. */
  readonly board: boolean;
  /**
   * On how many dates of a week the work moves, by somebody's clock: six for two places far apart, as the Monday of the one is
   * still the Sunday of the other.
   */
  readonly weekDates: number;
}

/** The holder writes down the state this long before leaving. */
const BEFORE_END = 30 * MINUTE;
/** Every order of this many people is tried. */
const MOST_RUNNERS = 7;
const MOST_LEGS_A_DAY = 4;
/** How far ahead somebody's next day of work is sought: longer leave takes a person out of the relay. */
const HORIZON = 35 * DAY;

export type NoRelay = 'too-few' | 'too-many' | 'nobody-works';

/**
 * Plans a relay around the clock: the order of people with the least waiting, and the hand-offs from `from` to `to` (guides:
 * judging, section 10). A day of work is a person's first start to last end of a date.
 * @param runners those whose hours are known; their order never matters
 * @param rests hand-offs to let rest, by when they are due: the holder keeps the work over the days of rest and passes it on at the end
 *   of their next day of work after those. What is due at no such time changes nothing.
 */
export function planRelay(
  runners: readonly Runner[],
  from: Instant,
  to: Instant,
  rests: ReadonlySet<Instant> = new Set(),
): { relay: Relay } | { relay: null; why: NoRelay } {
  if (runners.length < 2) return { relay: null, why: 'too-few' };
  if (runners.length > MOST_RUNNERS) return { relay: null, why: 'too-many' };
  const sorted = runners.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const days = new Map(sorted.map((one) => [one, daysOf(one.hours, from - 2 * DAY, to + HORIZON)]));
  const daysFor = (one: Runner): readonly Span[] => days.get(one) ?? [];
  const [first, ...rest] = sorted.toSorted((a, b) => nextStart(daysFor(a), from) - nextStart(daysFor(b), from));
  if (first === undefined || sorted.some((one) => nextStart(daysFor(one), from) === Number.POSITIVE_INFINITY)) {
    return { relay: null, why: 'nobody-works' };
  }
  let best: { order: Runner[]; wait: number; span: number } | null = null;
  for (const order of permutations(rest).map((others) => [first, ...others])) {
    const round = walk(order, daysFor, from, (legs) => legs.length >= order.length);
    const wait = round.reduce((sum, leg) => sum + leg.wait, 0);
    const span = (round.at(-1)?.pickedUp ?? from) - nextStart(daysFor(first), from);
    if (round.length === order.length && (best === null || wait < best.wait || (wait === best.wait && span < best.span))) {
      best = { order, wait, span };
    }
  }
  if (best === null) return { relay: null, why: 'nobody-works' };
  const { order, wait, span } = best;
  const legs = walk(order, daysFor, from, (made) => (made.at(-1)?.due ?? from) >= to, rests).filter((leg) => leg.due < to);
  const board = (order.length * DAY) / Math.max(DAY, Math.ceil(span / DAY) * DAY) > MOST_LEGS_A_DAY;
  return {
    relay: { order: order.map((one) => one.id), roundWait: wait, legs, board, weekDates: weekDates(sorted, daysFor, from) },
  };
}

const nextStart = (days: readonly Span[], at: Instant): Instant =>
  days.find((one) => one.start >= at)?.start ?? Number.POSITIVE_INFINITY;

/** Days of work, each from its first start to its last end. */
function daysOf(hours: KnownHours, from: Instant, to: Instant): Span[] {
  const byDate = new Map<LocalDate, Span>();
  for (const span of workSpans(hours, from, to)) {
    const { date } = toLocal(hours.zone, span.start);
    const day = byDate.get(date);
    byDate.set(date, { start: day?.start ?? span.start, end: span.end });
  }
  return merge([...byDate.values()]);
}

/** Hands the work around until `enough`, beginning with the first day of the first in order. */
function walk(
  order: readonly Runner[],
  daysFor: (one: Runner) => readonly Span[],
  from: Instant,
  enough: (legs: readonly Leg[]) => boolean,
  rests: ReadonlySet<Instant> = new Set(),
): Leg[] {
  const legs: Leg[] = [];
  let day = order[0] === undefined ? undefined : daysFor(order[0]).find((one) => one.start >= from);
  let since = day?.start ?? from;
  let rested: Instant | null = null;
  while (day !== undefined && !enough(legs)) {
    const holder = order[legs.length % order.length] as Runner;
    const receiver = order[(legs.length + 1) % order.length] as Runner;
    const { end } = day;
    const last = Math.max(since, end - BEFORE_END);
    // Who begins no later, and stays, takes over on the same day: once, so that two of one place do not pass it to and fro.
    const alongside: boolean = since <= day.start && last > since;
    const next = daysFor(receiver).find((one) => one.start > since || (alongside && one.end >= end));
    if (next === undefined) break;
    // Side by side, half an hour earlier: who takes over on the same day writes the next note by its end.
    const due = next.start > since ? Math.min(last, next.start) : Math.max(since, last - BEFORE_END);
    const leg = legOf(holder, receiver, { start: since, end }, next, due);
    const isResting = leg.crosses !== null && rests.has(due);
    const kept: Span | undefined = isResting ? daysFor(holder).find((one) => one.start >= next.start) : undefined;
    if (kept !== undefined) {
      rested = due;
      since = kept.start;
      day = kept;
      continue;
    }
    legs.push({ ...leg, rested });
    rested = null;
    since = leg.pickedUp;
    day = next;
  }
  return legs;
}

function legOf(holder: Runner, receiver: Runner, day: Span, next: Span, due: Instant): Omit<Leg, 'rested'> {
  const here = clock(holder, due);
  const there = clock(receiver, due);
  return {
    from: holder.id,
    to: receiver.id,
    due,
    dueLocal: [here, there],
    pickedUp: Math.max(due, next.start),
    wait: Math.max(0, next.start - day.end) / MINUTE,
    live: next.start < day.end,
    ...crossed(holder, receiver, day.end, next.start),
    otherDate: here.date !== there.date,
  };
}

const clock = ({ id, hours }: Runner, at: Instant): ClockTime => {
  const { date, minutes } = toLocal(hours.zone, at);
  return { id, date, minutes };
};

/** The receiver's days of rest between the end of one day and the start of the next. */
function crossed(holder: Runner, receiver: Runner, end: Instant, start: Instant): Pick<Leg, 'crosses' | 'oneSided'> {
  const { zone } = receiver.hours;
  const rests: { why: 'weekend' | 'day-off'; oneSided: boolean }[] = [];
  const lastDate = toLocal(zone, start).date;
  for (let { date } = toLocal(zone, end); date < lastDate; date = addDays(date, 1)) {
    const why = restDay(receiver.hours, date);
    if (why === null) continue;
    const morning = startOfDate(zone, date);
    const works = workSpans(holder.hours, morning, morning + DAY).some((one) => one.start < morning + DAY && one.end > morning);
    rests.push({ why, oneSided: works });
  }
  const crosses = rests.some((one) => one.why === 'day-off') ? 'day-off' : (rests[0]?.why ?? null);
  return { crosses, oneSided: rests.some((one) => one.oneSided) };
}

function restDay({ hours, off }: KnownHours, date: LocalDate): 'weekend' | 'day-off' | null {
  if (offOn(off, date) !== null) return 'day-off';
  return hours[weekdayOf(date)].length === 0 ? 'weekend' : null;
}

/** Dates of an ordinary week on which somebody works, by the clock of the first: Sunday to Friday are six. */
function weekDates(runners: readonly Runner[], daysFor: (one: Runner) => readonly Span[], from: Instant): number {
  const zone = runners[0]?.hours.zone ?? 'UTC';
  const dates = new Set<LocalDate>();
  for (const span of runners.flatMap(daysFor)) {
    if (span.start < from || span.start >= from + 7 * DAY) continue;
    const last = toLocal(zone, span.end - 1).date;
    for (let { date } = toLocal(zone, span.start); daysBetween(date, last) >= 0; date = addDays(date, 1)) dates.add(date);
  }
  return new Set([...dates].map(weekdayOf)).size;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}
