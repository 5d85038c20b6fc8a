import type { WrittenModel, WrittenTable } from './model';
import { probe } from './probe';

/** Digits that a number of a table takes; of the table of words one. */
const DIGITS = 2;

/** Why weights cannot be read with these features, in a sentence; null when they can. */
export function misfit({ features, facts, heads }: WrittenModel): string | null {
  if (features !== probe()) return 'they were trained with other features: npm run train';
  const known = facts.split(' ').length;
  for (const { name, classes, bits, hidden, words, ...tables } of heads) {
    const wanted: readonly (readonly [string, WrittenTable, number])[] = [
      ['bias', tables.bias, classes.length],
      ['facts', tables.facts, known * classes.length],
      ['inward', tables.inward, known * hidden],
      ['threshold', tables.threshold, hidden],
      ['outward', tables.outward, hidden * classes.length],
    ];
    if (words.digits.length !== classes.length << bits)
      return `the words of "${name}" are ${words.digits.length} weights, not ${classes.length << bits}`;
    for (const [table, { digits }, length] of wanted)
      if (digits.length !== DIGITS * length) return `"${table}" of "${name}" is ${digits.length / DIGITS} weights, not ${length}`;
  }
  return null;
}
