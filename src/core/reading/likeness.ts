import { hashOf, pairPlace, piecePlaces } from './pieces';

/** Titles that share so much of their pieces read alike: "Weekly status Heron" and "Weekly status Atlas", not "Sprint review" and "Sprint planning". */
export const ALIKE = 0.55;

/** What a reader sees of a title: the places of its words, their groups of letters, and neighbours. */
export function placesOf(words: readonly string[]): ReadonlySet<number> {
  const places = new Set(words.flatMap((word) => piecePlaces('title', word)));
  for (let at = 1; at < words.length; at += 1)
    places.add(pairPlace('title', hashOf(words[at - 1] ?? ''), hashOf(words[at] ?? '')));
  return places;
}

/** How much two titles share of what a reader sees of them, 0 to 1 (cosine); 0 when either is empty. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const place of small) if (large.has(place)) shared += 1;
  return shared / Math.sqrt(one.size * other.size);
}
