/** `judge FILE.jsonl`: a verdict for each described meeting. See docs/cli.md. */
import { wordsBehind } from '../core/judge/because';
import { assess } from '../core/judge/judge';
import { oneFile, readArguments } from './arguments';
import { factsOf, readRow, type Row } from './judge-row';
import { badInput, readJsonLines } from './json-lines';
import { translate } from './translate';

/** How many formats a line names. */
const FORMATS_SHOWN = 2;

/**
 * Runs the command. The whole file is read before the first line is written.
 * @returns the exit code, 0
 * @throws Complaint for bad input, with file and line
 */
export async function run(args: string[]): Promise<number> {
  const { files } = readArguments(args, [], []);
  const file = oneFile(files, 'judge FILE.jsonl');
  const rows = (await readJsonLines(file)).map((line) => readRow(line, (what) => badInput(file, line.line, what)));
  process.stdout.write(rows.map((row) => `${JSON.stringify(judged(row))}\n`).join(''));
  return 0;
}

/** What is said of a row. */
export function judged(row: Row): object {
  const facts = factsOf(row);
  const assessment = assess(facts);
  const { verdict, flagged, confidence, kind, formats, reasons } = assessment;
  return {
    id: row.id,
    verdict,
    flagged,
    confidence,
    kind,
    formats: formats.slice(0, FORMATS_SHOWN).map(({ id }) => id),
    reasons: reasons.map(({ code, params }) => translate(`reason_${code}`, params)),
    words: wordsBehind(facts, assessment),
  };
}
