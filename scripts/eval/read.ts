import { assess } from '../../src/core/judge/judge';
import { own } from '../../src/core/model/read';
import { factsOf, readRow } from '../../src/cli/judge-row';
import { badInput, readJsonLines, type JsonLine } from '../../src/cli/json-lines';
import type { Judged, Label } from './score';

const LABELS: readonly Label[] = ['P', 'L', 'A', 'U-not', 'U-?'];
const isLabel = (value: unknown): value is Label => LABELS.some((label) => label === value);
const textOf = (record: JsonLine['record'], field: string): string | null => {
  const value = own(record, field);
  return typeof value === 'string' ? value : null;
};

/**
 * Reads a labelled file and judges every row.
 * @throws Complaint with file and line for a row without a label, or one that `judge` would refuse
 */
export async function judgeFile(file: string): Promise<Judged[]> {
  const lines = await readJsonLines(file);
  return lines.map((line) => {
    const wrong = (what: string) => badInput(file, line.line, what);
    const row = readRow(line, wrong);
    const label = own(line.record, 'label');
    if (!isLabel(label)) throw wrong(`"label" is not one of ${LABELS.join(', ')}`);
    const accept = own(line.record, 'accept');
    return {
      assessment: assess(factsOf(row)),
      row: {
        id: String(row.id),
        title: row.title,
        description: row.description,
        lang: row.lang ?? '?',
        label,
        accept: Array.isArray(accept) ? accept.filter(isLabel) : [label],
        format: textOf(line.record, 'format'),
        format2: textOf(line.record, 'format2'),
      },
    };
  });
}
