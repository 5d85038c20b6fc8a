/** A recurrence rule as data (RFC 5545, 3.3.10), and what is counted in wall time. */

/**
 * Wall time as a number: milliseconds of the local date and time read as if they were UTC.
 * Arithmetic on it never meets a clock change; zones turn it into an instant at the very end.
 */
export type Wall = number;

export type Freq = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** Monday is 0. `nth` counts from the start (or, negative, from the end) of the month or year; 0: every one. */
export interface RuleDay {
  readonly nth: number;
  readonly weekday: number;
}

export interface Until {
  readonly wall: Wall;
  /** `utc`: an instant; `local`: wall time of the series; `date`: to the end of that local day. */
  readonly kind: 'utc' | 'local' | 'date';
}

export interface Rule {
  readonly freq: Freq;
  /** At least 1. */
  readonly interval: number;
  readonly count: number | null;
  readonly until: Until | null;
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byDay: readonly RuleDay[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPos: readonly number[];
  /** Monday is 0. */
  readonly weekStart: number;
}
