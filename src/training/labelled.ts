import { existsSync } from 'node:fs';
import path from 'node:path';
import { badInput, readJsonLines, type JsonLine } from '../cli/json-lines';
import { factsOf, readRow, type Row } from '../cli/judge-row';
import { type Asked, ask, readingOf } from '../core/judge/ask';
import { decide } from '../core/judge/decide';
import { alone, byRules, type Ruled } from '../core/judge/rules';
import type { Assessment, FormatId } from '../core/model';
import { own } from '../core/model/read';
import type { Reader } from '../core/reading/reader';
import { FORMAT_OF, LABELS, type Label, type MeetingRow } from './read-rows';
import type { Labelled } from './score';

/** A labelled meeting, from whatever file. */
export interface Case {
  readonly row: Labelled;
  readonly meeting: Row;
}

/** A labelled meeting, judged: by the judge, and by the rules alone. */
export interface Tried {
  readonly row: Labelled;
  readonly ruled: Ruled;
  readonly asked: Asked;
  readonly assessment: Assessment;
  /** What the rules alone would have said. */
  readonly byRules: Assessment;
}

export const caseOf = ({ file, line, label, format, meeting }: MeetingRow): Case => ({
  meeting,
  row: {
    id: `${file}:${line}`,
    title: meeting.title,
    description: meeting.description,
    lang: meeting.lang ?? '?',
    source: file,
    label,
    accept: [label],
    format,
    format2: null,
  },
});

/** The development sets, when they lie beside the repository; nothing of them is in it. */
export const DEVELOPMENT = ['dev-real', 'dev-real-2', 'dev-authored']
  .map((name) => path.resolve('../shared/corpus/titles', `${name}.jsonl`))
  .filter((file) => existsSync(file));

const isLabel = (value: unknown): value is Label => LABELS.some((label) => label === value);
const textOf = (record: JsonLine['record'], field: string): string | null => {
  const value = own(record, field);
  return typeof value === 'string' ? value : null;
};
const formatOf = (record: JsonLine['record'], field: string): FormatId | null => {
  const code = textOf(record, field);
  return code !== null && Object.hasOwn(FORMAT_OF, code) ? (FORMAT_OF[code] ?? null) : null;
};

/**
 * Reads a file of labelled meetings, one JSON object a line.
 * @throws Complaint with file and line for a row without a label, or one that `judge` would refuse
 */
export async function readCases(file: string): Promise<Case[]> {
  return (await readJsonLines(file)).map((line) => {
    const wrong = (what: string) => badInput(file, line.line, what);
    const meeting = readRow(line, wrong);
    const label = own(line.record, 'label');
    if (!isLabel(label)) throw wrong(`"label" is not one of ${LABELS.join(', ')}`);
    const accept = own(line.record, 'accept');
    return {
      meeting,
      row: {
        id: String(meeting.id),
        title: meeting.title,
        description: meeting.description,
        lang: meeting.lang ?? '?',
        source: textOf(line.record, 'source') ?? path.basename(file, '.jsonl'),
        label,
        accept: Array.isArray(accept) ? accept.filter(isLabel) : [label],
        format: formatOf(line.record, 'format'),
        format2: formatOf(line.record, 'format2'),
      },
    };
  });
}

/** Judges a labelled meeting with a reader. */
export function tryCase({ row, meeting }: Case, reader: Reader): Tried {
  const ruled = byRules(factsOf(meeting));
  const asked = ask(reader, readingOf(ruled));
  return { row, ruled, asked, assessment: decide(ruled, () => asked), byRules: alone(ruled) };
}
