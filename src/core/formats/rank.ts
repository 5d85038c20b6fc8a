import type { FormatChoice, FormatId } from '../model';
import { CUES, type Cue, type FormatFacts } from './format';
import { FORMATS } from './list';

/** How many are offered. */
const MOST = 3;

/**
 * The formats that suit, best first, at most three. On a tie the order of the list decides.
 * @param offered formats that may be suggested at all; left out: every one
 * @returns never empty for a meeting that could be asynchronous while the shared note is offered: it suits anything
 */
export function rankFormats(facts: FormatFacts, offered?: readonly FormatId[]): readonly FormatChoice[] {
  const key = keyOf(facts, offered);
  const known = ranked.get(key);
  if (known !== undefined) return known;
  const made = rank(facts, offered);
  if (ranked.size >= KEPT) ranked.clear();
  ranked.set(key, made);
  return made;
}

/** A calendar asks about some dozens of shapes of meetings, a thousand times over. */
const KEPT = 512;
const ranked = new Map<string, readonly FormatChoice[]>();

/** All that a format may look at. */
function keyOf(facts: FormatFacts, offered: readonly FormatId[] | undefined): string {
  let said = 0;
  for (let at = 0; at < CUES.length; at += 1) if (facts.cues.has(CUES[at] as Cue)) said |= 1 << at;
  const { kind, recurring, minutes, people, externals, clockSpread } = facts;
  return `${kind} ${recurring} ${minutes} ${people} ${externals} ${clockSpread} ${said} ${offered?.join()}`;
}

function rank(facts: FormatFacts, offered: readonly FormatId[] | undefined): FormatChoice[] {
  return FORMATS.flatMap((format) => {
    const fit = offered?.includes(format.id) === false ? null : format.suits(facts);
    return fit === null ? [] : [{ id: format.id, ...fit }];
  })
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ id, why }) => ({ id, why }));
}
