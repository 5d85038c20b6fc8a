import { factsOf } from '../cli/judge-row';
import type { Row } from '../cli/judge-row';
import { readingOf } from '../core/judge/ask';
import { byRules, type Ruled } from '../core/judge/rules';
import { hashOf, pairPlace, type Part, PLACE_BITS, piecePlaces } from '../core/reading/pieces';
import type { Reading } from '../core/reading/reader';
import type { Sample } from './fit';

/** A meeting as the rules saw it and as the reader takes it. */
export interface Seen {
  readonly ruled: Ruled;
  readonly reading: Reading;
}

export function see(row: Row): Seen {
  const ruled = byRules(factsOf(row));
  return { ruled, reading: readingOf(ruled) };
}

/** Every fact that at least so many rows have, sorted: the dictionary of a model. */
export function factsIn(readings: readonly Reading[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { facts } of readings) for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].flatMap(([fact, count]) => (count >= least ? [fact] : [])).toSorted();
}

/**
 * The places of a text, each with what it counts for: what `Reader` sums up, written out.
 * @param bits the size of the table
 */
export function sampleOf({ title, body, facts }: Reading, dictionary: ReadonlyMap<string, number>, bits: number): Sample {
  const found = new Map<number, number>();
  addPart(found, 'title', title, bits);
  addPart(found, 'body', body, bits);
  return {
    places: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values()),
    facts: Int32Array.from(facts.flatMap((fact) => dictionary.get(fact) ?? [])),
  };
}

function addPart(found: Map<number, number>, part: Part, words: readonly string[], bits: number): void {
  const pieces = [...new Set(words.map((word) => word.replaceAll(/[1-9]/g, '0')))].flatMap((word) => piecePlaces(part, word));
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at += 1) pairs.add(pairPlace(part, hashOf(words[at - 1] ?? ''), hashOf(words[at] ?? '')));
  const share = 1 / Math.sqrt(Math.max(1, pieces.length + pairs.size));
  for (const place of [...pieces, ...pairs]) {
    const short = place >>> (PLACE_BITS - bits);
    found.set(short, (found.get(short) ?? 0) + share);
  }
}
