import type { Assessment, Facts } from '../model';
import type { Reader } from '../reading/reader';
import { ask, readingOf, theReader } from './ask';
import { decide } from './decide';
import { byRules } from './rules';

/**
 * Judges one meeting from facts alone; the same facts give the same verdict. The rules stand as gates and as evidence, the reader weighs
 * them beside the text (docs/judging.md). What is not known is never a reason to flag.
 * @param reader whose reading counts; left out: the one that the project trained
 */
export function assess(facts: Facts, reader?: Reader): Assessment {
  const ruled = byRules(facts);
  return decide(ruled, () => ask(reader ?? theReader(), readingOf(ruled)));
}
