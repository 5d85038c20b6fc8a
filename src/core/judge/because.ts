import type { Assessment, Facts } from '../model';
import { fold } from '../match/fold';
import { spansOf } from '../reading/spans';
import { ask, type Asked, readingOf, theReader, type VERDICT_CLASSES } from './ask';
import { isSmallWord } from './language';
import { byRules, type Ruled } from './rules';

/** The person reads at most so many. */
const MOST = 3;
/** What gave less than this share of what the words gave in all weighed nothing worth a word. */
const LEAST_SHARE = 0.08;

/**
 * The words and phrases of the meeting's own text that weighed most for a verdict, heaviest first, as they are written there: at most
 * three, none when no word did. Small words that every text has are no answer.
 */
export function wordsThatWeighed({ text }: Ruled, { reader, heard }: Asked, verdict: (typeof VERDICT_CLASSES)[number]): string[] {
  const found = (['title', 'body'] as const).flatMap((part) => {
    const { plain } = part === 'title' ? text.title : text.description;
    return spansOf(plain, (words) => reader.gave('verdict', heard, part, words, verdict));
  });
  const sum = found.reduce((total, { weight }) => total + Math.max(0, weight), 0);
  return found
    .filter(({ weight }) => weight > LEAST_SHARE * sum)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ written }) => written)
    .filter((one) => !isSmallWord(fold(one)))
    .filter((one, at, all) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at)
    .slice(0, MOST);
}

/**
 * The words behind an assessment of these facts, as {@link wordsThatWeighed}: of what could be asynchronous alone. What is protected is
 * never put into words.
 */
export function wordsBehind(facts: Facts, { verdict }: Pick<Assessment, 'verdict'>): string[] {
  if (verdict !== 'async') return [];
  const ruled = byRules(facts);
  return wordsThatWeighed(ruled, ask(theReader(), readingOf(ruled)), 'async');
}
