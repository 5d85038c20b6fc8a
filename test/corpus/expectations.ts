/** The rows of EXPECTATIONS.jsonl, three shapes of them, and whether we agree with each. */
import { DAY, HOUR, MINUTE } from '../../src/core/model';
import { decode, expandCalendar, parseCalendar, type ParsedCalendar } from '../../src/calendars/ics';
import { readRule } from '../../src/calendars/ics/rule-text';
import { ruleTimes } from '../../src/calendars/ics/rule-times';
import { bytesOf } from './shared-files';

/** libical: a rule, its start, the local times it must give. */
interface RuleRow {
  readonly comment: string;
  readonly rrule: string;
  readonly dtstart: string;
  readonly instances: readonly string[];
}
/** rrule.js: the same with a method of its API. */
interface MethodRow {
  readonly comment: string;
  readonly rule: string;
  readonly method: 'all' | 'before' | 'after' | 'between';
  readonly args: readonly string[];
  readonly expected: readonly string[];
}
type Moment = number | string | readonly number[];
/** python-recurring-ical-events: a file, a span, how many events touch it, in each event's own zone. */
interface CountRow {
  readonly calendar: string;
  readonly call: 'at' | 'between';
  readonly args: readonly Moment[];
  readonly count: number;
  readonly ics: string;
}
export type Row = RuleRow | MethodRow | CountRow;

/** Where we differ, and why we stay with it. */
export const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'yearly, by last and -29th of Feb FREQ=YEARLY;BYMONTHDAY=-29,-1;COUNT=4':
    'RFC 5545, table of 3.3.10: BYMONTHDAY of a YEARLY rule without BYMONTH expands over all months (as dateutil does); libical takes the month from DTSTART',
  'testBetweenWithTZ FREQ=WEEKLY;BYDAY=TU':
    'the row expects the text "undefined" five times: it was harvested from a test that builds dates at run time',
  'testMonthlyByEasterPos FREQ=MONTHLY;COUNT=3;BYEASTER=1':
    'BYEASTER is an invention of dateutil, not of RFC 5545: reported as unreadable',
  'testWeeklyByEasterNeg FREQ=WEEKLY;COUNT=3;BYEASTER=-1': 'BYEASTER, as above',
  'testDailyByEaster FREQ=DAILY;COUNT=3;BYEASTER=0': 'BYEASTER, as above',
  'testDailyByEasterPos FREQ=DAILY;COUNT=3;BYEASTER=1': 'BYEASTER, as above',
  'testDailyByEasterNeg FREQ=DAILY;COUNT=3;BYEASTER=-1': 'BYEASTER, as above',
};

export function rowName(row: Row): string {
  if ('rrule' in row) return `${row.comment} ${row.rrule}`;
  if ('rule' in row) return `${row.comment} ${ruleOf(row.rule)}`;
  return `${row.calendar} ${row.call} ${JSON.stringify(row.args)}`;
}

export function agrees(row: Row): boolean {
  if ('rrule' in row) return same(times(row.rrule, row.dtstart, row.instances), row.instances);
  if ('rule' in row) return same(byMethod(row), row.expected);
  return countOf(row) === row.count;
}

const ruleOf = (text: string): string => /RRULE:(.*)/.exec(text)?.[1] ?? '';
const same = (got: readonly number[], expected: readonly string[]): boolean =>
  got.length === expected.length && expected.every((text, index) => wall(text) === got[index]);

function wall(text: string): number {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d))?/.exec(text);
  if (match === null) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Runs to a year after what is expected, so that too many are noticed as well. */
function times(rule: string, dtstart: string, expected: readonly string[]): number[] {
  const read = readRule(rule);
  if (!('rule' in read)) return [];
  const start = wall(dtstart);
  const last = Math.max(start, ...expected.map(wall).filter(Number.isFinite));
  const span = { from: start, to: last + 1_200 * DAY, allDay: dtstart.length === 8 };
  const { until } = read.rule;
  const found: number[] = [];
  for (const at of ruleTimes(read.rule, start, span, { yes: false })) {
    if (until !== null && (until.kind === 'date' ? at >= until.wall + DAY : at > until.wall)) break;
    found.push(at);
    if (found.length > 5_000) break;
  }
  return found;
}

function byMethod(row: MethodRow): number[] {
  const dtstart = /DTSTART[^:]*:(\w+)/.exec(row.rule)?.[1] ?? '';
  const all = times(ruleOf(row.rule), dtstart, [...row.expected, ...row.args.filter((arg) => /^\d/.test(arg))]);
  const [from = 0, to = 0] = row.args.map(wall);
  const inclusive = row.args.at(-1) === 'true';
  switch (row.method) {
    case 'before':
      return all.filter((at) => at < from).slice(-1);
    case 'after':
      return all.filter((at) => (inclusive ? at >= from : at > from)).slice(0, 1);
    case 'between':
      return all.filter((at) => (inclusive ? at >= from && at <= to : at > from && at < to));
    default:
      return all;
  }
}

function countOf(row: CountRow): number {
  const calendar = parseCalendar(decode(bytesOf(row.ics)).text, { zone: 'UTC' });
  const [first = 0, second] = row.args;
  const [from, until] = spanOf(first);
  const to = row.call === 'at' || second === undefined ? until : spanOf(second)[0];
  let count = 0;
  for (const series of expandCalendar(calendar, { from: from - 3 * DAY, to: to + 3 * DAY })) {
    for (const one of series.occurrences) {
      const zone = zoneOf(calendar, one.uid);
      const [start, end] = [zone.toWall(one.start), zone.toWall(one.end)];
      const touches = start < to && (end > from || (start === end && start >= from));
      if (touches && one.status !== 'cancelled') count += 1;
    }
  }
  return count;
}

function zoneOf(calendar: ParsedCalendar, uid: string): { toWall(at: number): number } {
  const series = calendar.series.find((one) => one.uid === uid);
  return (series?.masters[0] ?? series?.overrides[0])?.start.zone ?? { toWall: (at) => at };
}

/** A year, a month, a day, an hour, a minute or a second, as that library writes them. */
function spanOf(moment: Moment): [number, number] {
  if (typeof moment === 'string') return [wall(moment), wall(moment) + (moment.includes('T') ? 1_000 : DAY)];
  const [year = 0, month, day, hour, minute] = typeof moment === 'number' ? [moment] : moment;
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0);
  if (minute !== undefined) return [start, start + MINUTE];
  if (hour !== undefined) return [start, start + HOUR];
  if (day !== undefined) return [start, start + DAY];
  return [start, month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)];
}
