import { pairPlace, hashOf, piecePlaces } from './pieces';

/** Words of several scripts and lengths, with digits and without. */
const WORDS = ['a', 'status', '2027', 'statusrunde', '朝会', 'снова', 'x'.repeat(50)];

/**
 * A number that stands for how words are turned into places: weights trained with other places say nothing. Changes whenever a place does.
 */
export function probe(): number {
  let number = 0;
  for (const part of ['title', 'body'] as const) {
    for (const word of WORDS) {
      for (const place of piecePlaces(part, word)) number = (Math.imul(number, 31) + place) >>> 0;
      number = (Math.imul(number, 31) + pairPlace(part, hashOf(word), 1)) >>> 0;
    }
  }
  return number;
}
