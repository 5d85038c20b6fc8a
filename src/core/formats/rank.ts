import type { FormatChoice } from '../model';
import type { FormatFacts } from './format';
import { FORMATS } from './list';

/** How many are offered. */
const MOST = 3;

/**
 * The formats that suit, best first, at most three. On a tie the order of the list decides.
 * @returns never empty for a meeting that could be asynchronous: a shared note suits anything
 */
export function rankFormats(facts: FormatFacts): FormatChoice[] {
  return FORMATS.flatMap((format) => {
    const fit = format.suits(facts);
    return fit === null ? [] : [{ id: format.id, ...fit }];
  })
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ id, why }) => ({ id, why }));
}
