import { wordsOf } from '../languages';

/** Words that must be understood even when mistyped in a title: a slip of a finger may not lift a protection. */
const CORE = wordsOf('misspelt');
const KNOWN = new Set(CORE);
/** Real words one slip away from a core word. */
const REAL = new Set(wordsOf('misspelt-not'));
const SHORTEST = Math.min(...CORE.map((word) => word.length)) - 1;
/** A slip leaves the first letter as it is. */
const FIRST_LETTERS = new Set(CORE.map((word) => word.charCodeAt(0)));
const LONGEST = Math.max(...CORE.map((word) => word.length)) + 1;

/** A core word for one mistyped; every other word stays. */
export const corrected = (word: string): string =>
  word.length < SHORTEST || word.length > LONGEST || !FIRST_LETTERS.has(word.charCodeAt(0)) || KNOWN.has(word) || REAL.has(word)
    ? word
    : (CORE.find((core) => isOneSlipAway(word, core)) ?? word);

/** One letter too many, too few or wrong, or two neighbours swapped; the first letter is right. */
export function isOneSlipAway(word: string, core: string): boolean {
  const [short, long] = word.length <= core.length ? [word, core] : [core, word];
  if (long.length - short.length > 1 || word[0] !== core[0] || word === core) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
