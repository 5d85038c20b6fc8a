import { readModel } from '../core/reading/model';
import { Reader } from '../core/reading/reader';
import { foldsOf } from './folds';
import { caseOf, type Tried, tryCase } from './labelled';
import { learn } from './learn';
import type { MeetingRow } from './read-rows';
import { see } from './samples';

export const FOLDS = 5;

/**
 * Judges each row by a reader that never saw it: rows in folds, each fold read by what the others taught.
 * @param tell called with what is being done
 */
export function tryFolds(rows: readonly MeetingRow[], tell: (doing: string) => void): Tried[] {
  const seen = rows.map(({ meeting }) => see(meeting));
  const folds = foldsOf(rows, FOLDS);
  const tried: Tried[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    tell(`fold ${fold + 1} of ${FOLDS}`);
    const taught = rows.flatMap((row, nth) => (folds[nth] === fold ? [] : [{ row, seen: seen[nth] }]));
    const model = learn(
      taught.map(({ row }) => row),
      taught.flatMap((one) => one.seen ?? []),
    );
    const reader = new Reader(readModel(model));
    for (const [nth, row] of rows.entries()) if (folds[nth] === fold) tried.push(tryCase(caseOf(row), reader));
  }
  return tried;
}
