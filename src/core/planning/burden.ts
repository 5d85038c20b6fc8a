import { MINUTE, type Instant, type Minutes } from '../model/scalars';
import { type KnownHours, merge, restSpans, type Span, startOfDate, toLocal, without, workSpans } from '../time';
import { addDays } from '../time/local-date';
import { offOn } from '../time/work-spans';

/** Costs are read at the start of each quarter-hour: all clocks of the world differ by whole quarters. */
export const QUARTER = 15 * MINUTE;
/** A burden of 1 is half an hour at the rate of 1. */
const UNIT: Minutes = 30;

/** What a minute costs, in tenths so that sums are exact (guides: judging, section 10). */
export const RATES = {
  inside: 0,
  lunch: 3,
  /** Less than a quarter of an hour beyond work, less than one hour, less than two, more. */
  beyond: [2, 10, 20, 40],
  dayOff: 60,
  night: 80,
  nightOfDayOff: 80,
  leaveOrHoliday: 100,
} as const;
const BEYOND: readonly (readonly [Minutes, number])[] = [
  [15, RATES.beyond[0]],
  [60, RATES.beyond[1]],
  [120, RATES.beyond[2]],
  [Number.POSITIVE_INFINITY, RATES.beyond[3]],
];
/** Midday, in minutes of the local day. */
const LUNCH = { start: 12 * 60, end: 13 * 60 } as const;

/** What each quarter of an hour from `from` on would cost one person. */
export interface BurdenGrid {
  readonly from: Instant;
  /** Tenths a minute, a quarter each. */
  readonly rates: Uint8Array;
  /** 1 where a minute of the quarter is unworked rest, or on a day off, leave or holiday. */
  readonly barred: Uint8Array;
}

/** A local date on which a person does not work, and what for. */
interface OffDay extends Span {
  readonly rate: number;
}

/**
 * The costs of `count` quarters of an hour. Working time costs nothing but midday, where an interval goes on before and after it;
 * the rest of a working day by its distance to work; a date on which no work begins or ends is off, leave and holidays more so.
 */
export function burdenGrid(hours: KnownHours, from: Instant, count: number): BurdenGrid {
  const to = from + count * QUARTER;
  const work = workSpans(hours, from, to);
  const rest = merge(restSpans(hours, from, to));
  const off: OffDay[] = [];
  const lunch: Span[] = [];
  for (let { date } = toLocal(hours.zone, from), start = startOfDate(hours.zone, date); start < to; ) {
    const next = startOfDate(hours.zone, addDays(date, 1));
    const rate = offRate(hours, date, { start, end: next }, work);
    if (rate !== null) off.push({ start, end: next, rate });
    lunch.push(...lunchOn(hours, date, start));
    date = addDays(date, 1);
    start = next;
  }
  const grid = { from, rates: new Uint8Array(count), barred: new Uint8Array(count) };
  fillBeyond(grid, work);
  fill(grid, rest, () => RATES.night);
  for (const day of off)
    fill(grid, [day], (rate) => (day.rate === RATES.dayOff && rate === RATES.night ? RATES.nightOfDayOff : day.rate));
  fill(grid, work, () => RATES.inside);
  fill(grid, lunch, (rate) => (rate === RATES.inside ? RATES.lunch : rate));
  for (const span of [...rest, ...off]) for (const free of without(span, work)) bar(grid, free);
  return grid;
}

/** As `classifyHours` sees a day off: no work begins or ends on it; leave is one even after a worked night. */
function offRate(hours: KnownHours, date: string, day: Span, work: readonly Span[]): number | null {
  const why = hours.off.length === 0 ? null : offOn(hours.off, date);
  if (why === 'leave') return RATES.leaveOrHoliday;
  const { start, end } = day;
  if (work.some((one) => (one.start >= start && one.start < end) || (one.end > start && one.end <= end))) return null;
  return why === 'holiday' ? RATES.leaveOrHoliday : RATES.dayOff;
}

function lunchOn(hours: KnownHours, date: string, start: Instant): Span[] {
  const { weekday } = toLocal(hours.zone, start);
  const through = hours.hours[weekday].some((one) => one.start < LUNCH.start && one.end > LUNCH.end);
  if (!through) return [];
  const noon = startOfDate(hours.zone, date);
  return [{ start: noon + LUNCH.start * MINUTE, end: noon + LUNCH.end * MINUTE }];
}

function fillBeyond({ from, rates }: BurdenGrid, work: readonly Span[]): void {
  let next = 0;
  for (let i = 0; i < rates.length; i++) {
    const at = from + i * QUARTER;
    while (next < work.length && (work[next]?.start ?? 0) <= at) next += 1;
    const after = (work[next]?.start ?? Number.POSITIVE_INFINITY) - at;
    const before = at - (work[next - 1]?.end ?? Number.NEGATIVE_INFINITY);
    const away = Math.min(after, before) / MINUTE;
    rates[i] = BEYOND.find(([least]) => away < least)?.[1] ?? RATES.beyond[3];
  }
}

/** Sets the rate of the quarters that begin within the spans. */
function fill({ from, rates }: BurdenGrid, spans: readonly Span[], rate: (now: number) => number): void {
  for (const { start, end } of spans) {
    const last = Math.min(rates.length, Math.ceil((end - from) / QUARTER));
    for (let i = Math.max(0, Math.ceil((start - from) / QUARTER)); i < last; i++) rates[i] = rate(rates[i] ?? 0);
  }
}

/** Bars the quarters that a span touches. */
function bar({ from, barred }: BurdenGrid, { start, end }: Span): void {
  const last = Math.min(barred.length, Math.ceil((end - from) / QUARTER));
  barred.fill(1, Math.max(0, Math.floor((start - from) / QUARTER)), Math.max(0, last));
}

/**
 * Costs of meetings of one length at each start of a grid, in tenths of minutes: whole numbers, so that the order in which people
 * are added never matters. `toBurden` makes burdens of them. Starts whose end lies beyond the grid are left out.
 */
export function costsByStart({ rates }: BurdenGrid, minutes: Minutes): Int32Array {
  const whole = Math.floor(minutes / 15);
  const rest = minutes - whole * 15;
  const costs = new Int32Array(Math.max(0, rates.length - whole - (rest > 0 ? 1 : 0) + 1));
  let sum = 0;
  for (let i = 0; i < whole; i++) sum += rates[i] ?? 0;
  for (let i = 0; i < costs.length; i++) {
    costs[i] = sum * 15 + rest * (rates[i + whole] ?? 0);
    sum += (rates[i + whole] ?? 0) - (rates[i] ?? 0);
  }
  return costs;
}

/** Burden of so many tenths of minutes: the mean rate of the minutes, times the length in half hours. */
export const toBurden = (tenths: number): number => tenths / (10 * UNIT);

/** What one meeting costs one person; null when their hours are not known. `start` may lie anywhere. */
export function burdenOf(hours: KnownHours | null, start: Instant, end: Instant): number | null {
  if (hours === null || !(end > start)) return hours === null ? null : 0;
  const minutes = (end - start) / MINUTE;
  const grid = burdenGrid(hours, start, Math.ceil(minutes / 15));
  return toBurden(costsByStart(grid, minutes)[0] ?? 0);
}
