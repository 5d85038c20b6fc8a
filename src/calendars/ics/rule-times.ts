/** The wall times of a rule, in order: our own iterator, bounded by the window before anything is expanded. */
import { DAY, HOUR, MINUTE } from '../../core/model';
import { civilOf, dayOf, timeOf } from './civil';
import { LIMITS } from './limits';
import { dayMatches, periodDays, periodLength, withStart } from './rule-days';
import type { Rule, Wall } from './rule';

const SECOND = 1_000;
/** Year 9999: no calendar goes further, and dates stay four digits. */
const END_OF_TIME = Date.UTC(9999, 11, 31);

export interface RuleSpan {
  /** Occurrences before this may be left out. */
  readonly from: Wall;
  /** Occurrences after this are not looked for. */
  readonly to: Wall;
  readonly allDay: boolean;
}

/** Set to true when a rule was given up because of {@link LIMITS}. */
export interface GivenUp {
  yes: boolean;
}

/**
 * Wall times of one rule at or after the start of the series, ascending, COUNT respected. UNTIL is the caller's: it may be an instant.
 * The start itself is given only when the rule names it.
 */
export function* ruleTimes(raw: Rule, start: Wall, span: RuleSpan, givenUp: GivenUp): Generator<Wall> {
  const rule = withStart(raw, start);
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  const periods = isSubDaily(rule) ? subDailyPeriods(rule, start, span, givenUp) : dailyPeriods(rule, start, span, givenUp);
  let last = Number.NEGATIVE_INFINITY;
  for (const times of periods) {
    for (const at of atPositions(rule, times)) {
      if (at < start || at <= last) continue;
      if (at > span.to || left <= 0) return;
      left -= 1;
      last = at;
      yield at;
    }
    if (left <= 0) return;
  }
}

const isSubDaily = (rule: Rule): boolean => rule.freq === 'HOURLY' || rule.freq === 'MINUTELY' || rule.freq === 'SECONDLY';

/** Periods of a day and longer: the days that match, times the times of day. Without COUNT the search leaps to the window. */
function* dailyPeriods(rule: Rule, start: Wall, span: RuleSpan, givenUp: GivenUp): Generator<Wall[]> {
  const times = timesOfDay(rule, timeOf(start), span.allDay);
  const end = Math.min(span.to, END_OF_TIME);
  const ahead = Math.floor((dayOf(span.from) - dayOf(start)) / periodLength(rule)) - 1;
  const firstIndex = rule.count === null ? Math.max(0, ahead) : 0;
  for (let index = firstIndex; ; index += 1) {
    const { first, end: after } = periodDays(rule, start, index);
    if (first * DAY > end || Number.isNaN(first)) return;
    if (index - firstIndex > LIMITS.periods) {
      givenUp.yes = true;
      return;
    }
    const found: Wall[] = [];
    for (let day = first; day < after; day += 1) {
      if (dayMatches(rule, day)) for (const time of times) found.push(day * DAY + time);
    }
    yield found;
  }
}

/** Hours, minutes and seconds as periods; whole days, hours and minutes that cannot match are leapt over. */
function* subDailyPeriods(rule: Rule, start: Wall, span: RuleSpan, givenUp: GivenUp): Generator<Wall[]> {
  const unit = rule.freq === 'HOURLY' ? HOUR : rule.freq === 'MINUTELY' ? MINUTE : SECOND;
  const step = unit * rule.interval;
  const origin = Math.floor(start / unit) * unit;
  const end = Math.min(span.to, END_OF_TIME);
  let at = origin;
  if (rule.count === null && span.from > origin) at += Math.floor((span.from - origin) / step) * step;
  for (let looked = 0; at <= end; looked += 1) {
    if (looked > LIMITS.periods) {
      givenUp.yes = true;
      return;
    }
    const blocked = blockedUntil(rule, at, unit);
    if (blocked === null) {
      yield inPeriod(rule, at, start);
      at += step;
    } else at += Math.ceil((blocked - at) / step) * step;
  }
}

/** Null when the period may hold occurrences, else the first moment after the day, hour or minute that rules it out. */
function blockedUntil(rule: Rule, at: Wall, unit: number): Wall | null {
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(civilOf(dayOf(at)).month)) {
    const { year, month } = civilOf(dayOf(at));
    return Date.UTC(year, month, 1);
  }
  if (!dayMatches(rule, dayOf(at))) return (dayOf(at) + 1) * DAY;
  const hour = Math.floor(timeOf(at) / HOUR);
  if (rule.byHour.length > 0 && !rule.byHour.includes(hour)) return Math.floor(at / HOUR) * HOUR + HOUR;
  if (unit === HOUR) return null;
  const minute = Math.floor((timeOf(at) % HOUR) / MINUTE);
  if (rule.byMinute.length > 0 && !rule.byMinute.includes(minute)) return Math.floor(at / MINUTE) * MINUTE + MINUTE;
  if (unit === MINUTE) return null;
  const second = Math.floor((timeOf(at) % MINUTE) / SECOND);
  return rule.bySecond.length > 0 && !rule.bySecond.includes(second) ? at + SECOND : null;
}

/** The times inside one hour, minute or second. */
function inPeriod(rule: Rule, at: Wall, start: Wall): Wall[] {
  if (rule.freq === 'SECONDLY') return [at];
  const seconds = sorted(rule.bySecond, Math.floor((timeOf(start) % MINUTE) / SECOND));
  if (rule.freq === 'MINUTELY') return seconds.map((second) => at + second * SECOND);
  const minutes = sorted(rule.byMinute, Math.floor((timeOf(start) % HOUR) / MINUTE));
  return minutes.flatMap((minute) => seconds.map((second) => at + minute * MINUTE + second * SECOND));
}

function timesOfDay(rule: Rule, startTime: number, allDay: boolean): number[] {
  if (allDay) return [0];
  const hours = sorted(rule.byHour, Math.floor(startTime / HOUR));
  const minutes = sorted(rule.byMinute, Math.floor((startTime % HOUR) / MINUTE));
  const seconds = sorted(rule.bySecond, Math.floor((startTime % MINUTE) / SECOND));
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => h * HOUR + m * MINUTE + s * SECOND)));
}

const sorted = (list: readonly number[], otherwise: number): number[] =>
  list.length > 0 ? [...new Set(list)].toSorted((a, b) => a - b) : [otherwise];

/** BYSETPOS: the named places of a period's set, counted from either end. */
function atPositions(rule: Rule, times: readonly Wall[]): readonly Wall[] {
  if (rule.bySetPos.length === 0) return times;
  const picked = new Set<Wall>();
  for (const place of rule.bySetPos) {
    const at = times[place > 0 ? place - 1 : times.length + place];
    if (at !== undefined) picked.add(at);
  }
  return [...picked].toSorted((a, b) => a - b);
}
