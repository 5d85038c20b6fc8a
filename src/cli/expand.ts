/** `expand FILE.ics --from ISO --to ISO [--zone Z] [--json]`: every occurrence in a span, for checking against other engines. */
import type { CalendarEvent, CalendarOccurrence, ImportProblem, Zone } from '../core/model';
import { formatTime, toLocal } from '../core/time';
import { expandCalendar, onceKey, problemsOf } from '../calendars/ics';
import { instantOption, oneFile, readArguments, zoneOption } from './arguments';
import { readCalendars } from './calendar-file';
import { Complaint } from './complaint';
import { problemLines } from './problem-lines';
import { translate } from './translate';

const USAGE = 'expand FILE.ics --from ISO --to ISO [--zone Z] [--json]';

/** What is printed of one occurrence. */
interface Printed {
  readonly uid: string;
  /** UTC for timed ones, a date for all-day ones. */
  readonly start: string;
  /** Exclusive, as `start`. */
  readonly end: string;
  readonly title: string;
  readonly allDay: boolean;
}

export async function run(args: readonly string[]): Promise<number> {
  const { files, text, flags } = readArguments(args, ['from', 'to', 'zone'], ['json']);
  const file = oneFile(files, USAGE);
  const zone = zoneOption(text.zone);
  const from = instantOption('from', text.from, zone);
  const to = instantOption('to', text.to, zone);
  if (from === null || to === null) throw new Complaint(`--from and --to are needed: ${USAGE}`);
  if (to <= from) throw new Complaint('--to must be after --from');
  const rows: { order: number; printed: Printed }[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  for (const { calendar } of readCalendars(file, zone)) {
    for (const { event, occurrences } of expandCalendar(calendar, { from, to })) {
      for (const one of occurrences) {
        if (one.status === 'cancelled' || seen.has(onceKey(one))) continue;
        seen.add(onceKey(one));
        rows.push({ order: one.start, printed: printedOf(one, event) });
      }
    }
    problems.push(...problemsOf(calendar));
  }
  const sorted = rows.toSorted((a, b) => a.order - b.order || compare(a.printed.uid, b.printed.uid));
  const occurrences = sorted.map((row) => row.printed);
  const plain = (): string =>
    [...sorted.map((row) => tableLine(row.order, row.printed, zone)), ...problemLines(problems, translate)].join('\n');
  process.stdout.write(`${flags.json ? JSON.stringify({ occurrences, problems }) : plain() || 'nothing between these times'}\n`);
  return 0;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

function printedOf(one: CalendarOccurrence, event: CalendarEvent): Printed {
  const { uid, allDay, days } = one;
  const title = one.changed?.title ?? event.title;
  return days === null
    ? { uid, start: iso(one.start), end: iso(one.end), title, allDay }
    : { uid, start: days.from, end: days.to, title, allDay };
}

function tableLine(start: number, one: Printed, zone: Zone): string {
  if (one.allDay) return `${one.start}  all day      ${one.title}`;
  const { date } = toLocal(zone, start);
  const end = Date.parse(one.end);
  return `${date}  ${formatTime(zone, start, 'en-GB')}–${formatTime(zone, end, 'en-GB')}  ${one.title}`;
}
