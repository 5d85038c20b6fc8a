import { everyDay, parseWorkInterval, STANDARD_WEEK } from '../core/model';
import type { Email, Instant, WorkWeek, Zone } from '../core/model';
import { addDays, isoWeekMonday, startOfDate, weekOf } from '../core/time';
import { isDate, oneFile, readArguments, zoneOption } from './arguments';
import { Complaint } from './complaint';

const USAGE =
  'report FILE.ics [--me EMAIL] [--zone Z] [--hours 09:00-17:00] [--people FILE.json] [--week 2026-W47 | --from D --to D] [--json]';

export interface ReportOptions {
  readonly file: string;
  readonly me: Email | null;
  /** Null: the calendar's, else the machine's. */
  readonly zone: Zone | null;
  readonly hours: WorkWeek;
  readonly hoursGiven: boolean;
  readonly people: string | null;
  readonly json: boolean;
  /** Null: the week that holds today. */
  readonly span: ((zone: Zone) => { from: Instant; to: Instant }) | null;
}

/** @throws Complaint that names the option that is wrong */
export function reportOptions(args: readonly string[]): ReportOptions {
  const { files, text, flags } = readArguments(args, ['me', 'zone', 'hours', 'people', 'week', 'from', 'to'], ['json']);
  const me = text.me?.trim().toLowerCase() ?? null;
  if (me !== null && !/^[^\s@]+@[^\s@]+$/.test(me)) throw new Complaint(`--me ${text.me}: not an e-mail address`);
  return {
    file: oneFile(files, USAGE),
    me,
    zone: text.zone === undefined ? null : zoneOption(text.zone),
    hours: hoursOption(text.hours),
    hoursGiven: text.hours !== undefined,
    people: text.people ?? null,
    json: flags.json === true,
    span: spanOption(text.week, text.from, text.to),
  };
}

function hoursOption(text: string | undefined): WorkWeek {
  if (text === undefined) return STANDARD_WEEK;
  const interval = parseWorkInterval(text);
  if (!interval.ok) throw new Complaint(`--hours ${text}: write them as 09:00-17:00`);
  return everyDay(interval.value, ['mon', 'tue', 'wed', 'thu', 'fri']);
}

/** `--week 2026-W47`, or `--from` and `--to` as dates, `--to` being the last day. */
function spanOption(week: string | undefined, from: string | undefined, to: string | undefined): ReportOptions['span'] {
  if (week !== undefined) {
    if (from !== undefined || to !== undefined) throw new Complaint('--week or --from and --to, not both');
    const match = /^(\d{4})-?W(\d{1,2})$/i.exec(week);
    const monday = match === null ? null : isoWeekMonday(Number(match[1]), Number(match[2]));
    if (monday === null) throw new Complaint(`--week ${week}: not a week; write it as 2026-W47`);
    return (zone) => ({ from: startOfDate(zone, monday), to: startOfDate(zone, addDays(monday, 7)) });
  }
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw new Complaint('--from and --to belong together');
  for (const [name, date] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isDate(date)) throw new Complaint(`--${name} ${date}: not a date; write it as 2026-11-23`);
  }
  if (to < from) throw new Complaint('--to is before --from');
  return (zone) => ({ from: startOfDate(zone, from), to: startOfDate(zone, addDays(to, 1)) });
}

/** The week, Monday to Sunday, that holds an instant. */
export const weekHolding = (zone: Zone, at: Instant): { from: Instant; to: Instant } => weekOf(zone, at, 'mon');
