/** `hours FILE.jsonl`: how each meeting lies to one person's working time. See docs/cli.md. */
import { type Instant, makeWorkWeek } from '../core/model';
import { own } from '../core/model/read';
import { classifyHours, type KnownHours, LONGEST_MEETING } from '../core/time';
import { oneFile, readArguments } from './arguments';
import type { Complaint } from './complaint';
import { badInput, type JsonLine, readJsonLines } from './json-lines';
import { readCountryName, readOff, readTime, readZone, workProblem } from './hours-fields';

interface Row {
  /** File and line, for a word about it. */
  readonly where: string;
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
  for (const { where, start, end } of rows) {
    if (end - start > LONGEST_MEETING) {
      process.stderr.write(`${where}: "end" is more than a day after "start": no meeting, so its class is unknown\n`);
    }
  }
  process.stdout.write(rows.map((row) => `${JSON.stringify(judged(row))}\n`).join(''));
  return 0;
}

function judged({ id, start, end, known }: Row): object {
  const verdict = classifyHours(known, start, end);
  return { id, class: verdict.class, outMinutes: verdict.outMinutes };
}

function readRow(file: string, { line, record }: JsonLine): Row {
  const wrong = (what: string): Complaint => badInput(file, line, what);
  const where = `${file}:${line}`;
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
  if (work === null) return { where, id, start, end, known: null };
  const hours = makeWorkWeek(work);
  if (!hours.ok) throw wrong(workProblem(hours.problem));
  return { where, id, start, end, known: zone === null ? null : { zone, hours: hours.value, off, country } };
}
