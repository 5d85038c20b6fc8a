/** `hours FILE.jsonl`: how each meeting lies to one person's working time. See docs/cli.md. */
import { type DaysOff, type Instant, isDate, makeDaysOff, makeWorkWeek, MINUTE, type Problem, type Zone } from '../core/model';
import { isRecord, own, readCountry, shown } from '../core/model/read';
import { canonicalZone, classifyHours, type KnownHours, toInstant } from '../core/time';
import { oneFile, readArguments } from './arguments';
import type { Complaint } from './complaint';
import { badInput, type JsonLine, readJsonLines } from './json-lines';

interface Row {
  readonly id: string | number;
  readonly start: Instant;
  readonly end: Instant;
  /** Null when the file says that zone or work is not known. */
  readonly known: KnownHours | null;
}

/**
 * Runs the command. The whole file is read before the first line is written.
 * @returns the exit code, 0
 * @throws Complaint for bad input, with file and line
 */
export async function run(args: string[]): Promise<number> {
  const { files } = readArguments(args, [], []);
  const file = oneFile(files, 'hours FILE.jsonl');
  const rows = (await readJsonLines(file)).map((line) => readRow(file, line));
  process.stdout.write(rows.map((row) => `${JSON.stringify(judged(row))}\n`).join(''));
  return 0;
}

function judged({ id, start, end, known }: Row): object {
  const verdict = classifyHours(known, start, end);
  return { id, class: verdict.class, outMinutes: verdict.outMinutes };
}

function readRow(file: string, { line, record }: JsonLine): Row {
  const wrong = (what: string): Complaint => badInput(file, line, what);
  const id = own(record, 'id');
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong('"id" is missing');
  const zone = readZone(own(record, 'zone'), wrong);
  const start = readTime(record, 'start', zone, wrong);
  const end = readTime(record, 'end', zone, wrong);
  if (end < start) throw wrong('"end" is before "start"');
  const work = own(record, 'work');
  if (work === undefined) throw wrong('"work" is missing');
  const country = readCountryName(own(record, 'country') ?? null, wrong);
  const off = readOff(own(record, 'off') ?? [], wrong);
  if (work === null) return { id, start, end, known: null };
  const hours = makeWorkWeek(work);
  if (!hours.ok) throw wrong(workProblem(hours.problem));
  return { id, start, end, known: zone === null ? null : { zone, hours: hours.value, off, country } };
}

type Wrong = (what: string) => Complaint;

/** Null when the file says so: then nothing is claimed. */
function readZone(value: unknown, wrong: Wrong): Zone | null {
  if (value === null) return null;
  if (value === undefined) throw wrong('"zone" is missing');
  const zone = typeof value === 'string' ? canonicalZone(value) : null;
  if (zone === null) throw wrong(`"zone" is not a time zone: ${shown(value)}`);
  return zone;
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/iu;

/** An instant with `Z` or an offset, or a wall time of the row's zone without. */
function readTime(record: JsonLine['record'], field: 'start' | 'end', zone: Zone | null, wrong: Wrong): Instant {
  const value = own(record, field);
  if (value === undefined) throw wrong(`"${field}" is missing`);
  const found = typeof value === 'string' ? TIME.exec(value) : null;
  const unreadable = wrong(`"${field}" is not a time like 2026-11-24T16:30 or 2026-11-24T15:30:00Z: ${shown(value)}`);
  if (found === null) throw unreadable;
  const [, date = '', hour, minute, second = '0', fraction = '0', offset] = found;
  const minutes = Number(hour) * 60 + Number(minute) + Number(`${second}.${fraction}`) / 60;
  if (!isDate(date) || minutes >= 1_440 || Number(minute) > 59 || Number(second) > 59) throw unreadable;
  if (offset !== undefined) return toInstant('UTC', date, minutes) - offsetMinutes(offset) * MINUTE;
  if (zone === null) throw wrong(`"${field}" needs an offset, as "zone" is not known`);
  return toInstant(zone, date, minutes);
}

function offsetMinutes(offset: string): number {
  if (/^z$/iu.test(offset)) return 0;
  const digits = offset.slice(1).replace(':', '');
  const size = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return offset.startsWith('-') ? -size : size;
}

function readCountryName(value: unknown, wrong: Wrong): string | null {
  if (value === null) return null;
  const country = readCountry(value);
  if (country === undefined) throw wrong(`"country" is not a two-letter code: ${shown(value)}`);
  return country;
}

/** Each a date, or `{ from, to, why }` with `to` (inclusive) the same date and `why` leave unless said. */
function readOff(value: unknown, wrong: Wrong): DaysOff[] {
  if (!Array.isArray(value)) throw wrong(`"off" is not a list: ${shown(value)}`);
  return value.map((item: unknown) => {
    const days = isRecord(item) ? { to: item.from, why: 'leave', ...item } : { from: item, to: item, why: 'leave' };
    const made = makeDaysOff(days);
    if (!made.ok) throw wrong(`"off" has an entry that is no date and no {"from","to","why"}: ${shown(item)}`);
    return made.value;
  });
}

function workProblem({ code, params }: Problem): string {
  if (code === 'weekday-unknown') return `"work" has no weekday ${params.value}: use mon, tue, wed, thu, fri, sat, sun`;
  if (code === 'not-an-object') return '"work" is not an object of weekdays';
  return `"work" has hours on ${params.field} that are not a list like ["09:00-17:00"]: ${params.value}`;
}
