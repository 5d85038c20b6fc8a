import type { ImportProblem } from '../../core/model';
import { LIMITS } from './limits';

export type ProblemCode = ImportProblem['code'];

/** Counts what could not be read, by kind, with up to three examples each. */
export class ProblemLog {
  private readonly found = new Map<ProblemCode, { count: number; examples: string[] }>();
  private readonly entries = new Set<string>();

  /**
   * @param example a UID, a line number or a name, with the reason; cut to 120 characters
   * @param entry the entry it is about, where one entry may have the same fault in several places: it is counted once
   */
  add(code: ProblemCode, example: string, entry: string | null = null): void {
    const key = `${code} ${entry ?? ''}`;
    if (entry !== null && this.entries.has(key)) return;
    this.entries.add(key);
    const row = this.found.get(code) ?? { count: 0, examples: [] };
    row.count += 1;
    const short = example.slice(0, 120);
    if (row.examples.length < LIMITS.examples && !row.examples.includes(short)) row.examples.push(short);
    this.found.set(code, row);
  }

  /** How many problems there are over all kinds. */
  get total(): number {
    return [...this.found.values()].reduce((sum, row) => sum + row.count, 0);
  }

  list(): ImportProblem[] {
    return [...this.found].map(([code, row]) => ({ code, count: row.count, examples: [...row.examples] }));
  }
}
