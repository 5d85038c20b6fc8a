/** `intent FILE.jsonl`: whether each mail proposes a meeting. See docs/cli.md. */
import { judgeIntent } from '../core/compose/intent';
import { own, shown } from '../core/model/read';
import { oneFile, readArguments } from './arguments';
import { badInput, type JsonLine, readJsonLines } from './json-lines';

interface Row {
  readonly id: string | number;
  readonly text: string;
  readonly lang: string | null;
}

/**
 * Runs the command. The whole file is read before the first line is written.
 * @returns the exit code, 0
 * @throws Complaint for bad input, with file and line
 */
export async function run(args: string[]): Promise<number> {
  const { files } = readArguments(args, [], []);
  const file = oneFile(files, 'intent FILE.jsonl');
  const rows = (await readJsonLines(file)).map((line) => readRow(line, file));
  process.stdout.write(rows.map((row) => `${JSON.stringify(read(row))}\n`).join(''));
  return 0;
}

function readRow({ record, line }: JsonLine, file: string): Row {
  const id = own(record, 'id');
  if (typeof id !== 'string' && typeof id !== 'number') throw badInput(file, line, '"id" is missing');
  const text = own(record, 'text');
  if (text === undefined) throw badInput(file, line, '"text" is missing');
  if (typeof text !== 'string') throw badInput(file, line, `"text" is not a text: ${shown(text)}`);
  const lang = own(record, 'lang') ?? null;
  if (lang !== null && typeof lang !== 'string') throw badInput(file, line, `"lang" is not a text: ${shown(lang)}`);
  return { id, text, lang: lang === '' ? null : lang };
}

function read({ id, text, lang }: Row): object {
  const { intent, offer, score } = judgeIntent({ subject: '', typed: text, lang });
  return { id, intent, offer, score };
}
