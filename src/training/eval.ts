/**
 * `npm run eval`: how the judge does on labelled meetings: the project's rows in folds, each read by a reader that never saw it, and the
 * development sets beside the repository, when they are there; the rules alone beside it. `-- --wrong` lists what it gets wrong with the
 * words that weighed; `-- FILE.jsonl` tries another file. Ends with 1 when a protected meeting of a development set was flagged.
 */
import path from 'node:path';
import { Complaint } from '../cli/complaint';
import { theReader } from '../core/judge/ask';
import { DEVELOPMENT, readCases, type Tried, tryCase } from './labelled';
import { mailLines } from './mails';
import { calibration, head, lineOf, wrongLines } from './print';
import { readMails, readMeetings, ROWS } from './read-rows';
import { tryFolds } from './trial';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const groups = (all: readonly Tried[], of: (one: Tried) => string): [string, Tried[]][] => {
  const found = new Map<string, Tried[]>();
  for (const one of all) found.set(of(one), [...(found.get(of(one)) ?? []), one]);
  return [...found].toSorted(([one], [other]) => one.localeCompare(other));
};

function print(name: string, all: readonly Tried[], wrong: boolean): void {
  say(`\n${name}\n${head()}`);
  say(lineOf('all', all));
  say(lineOf('  rules alone', all, 'byRules'));
  for (const [lang, some] of groups(all, ({ row }) => row.lang)) if (some.length >= 20) say(lineOf(`  ${lang}`, some));
  const sources = groups(all, ({ row }) => row.source);
  if (sources.length > 1) for (const [source, some] of sources) say(lineOf(`  ${source}`, some));
  for (const line of calibration(all)) say(line);
  if (wrong) for (const line of wrongLines(all)) say(line);
}

async function evaluate(args: readonly string[]): Promise<boolean> {
  const wrong = args.includes('--wrong');
  const named = args.filter((one) => !one.startsWith('--'));
  if (named.length === 0) {
    const rows = readMeetings(ROWS);
    print(`${rows.length} rows, in folds`, tryFolds(rows, say), wrong);
    for (const line of mailLines(readMails(ROWS))) say(line);
  }
  const kept: boolean[] = [];
  for (const file of named.length > 0 ? named : DEVELOPMENT) {
    const all = (await readCases(file)).map((one) => tryCase(one, theReader()));
    print(path.basename(file), all, wrong);
    kept.push(!all.some(({ row, assessment }) => row.label === 'P' && assessment.flagged));
  }
  if (named.length === 0 && DEVELOPMENT.length === 0) say('\nThe development sets are not here.');
  return kept.every(Boolean);
}

try {
  process.exitCode = (await evaluate(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
