import type { FormatChoice, FormatId } from '../model';
import type { FormatFacts } from './format';
import { FORMATS } from './list';

/** How many are offered. */
const MOST = 3;

/**
 * The formats that suit, best first, at most three. On a tie the order of the list decides.
 * @param offered formats that may be suggested at all; left out: every one
 * @returns never empty for a meeting that could be asynchronous while the shared note is offered: it suits anything
 */
export function rankFormats(facts: FormatFacts, offered?: readonly FormatId[]): FormatChoice[] {
  return FORMATS.flatMap((format) => {
    const fit = offered?.includes(format.id) === false ? null : format.suits(facts);
    return fit === null ? [] : [{ id: format.id, ...fit }];
  })
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ id, why }) => ({ id, why }));
}
