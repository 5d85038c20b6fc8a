/**
 * The pieces of a word, as places in a table: the word itself and its groups of letters. A word that was never met still shares most of
 * its pieces with those that were: "Statusrunde" with "status" and "Runde".
 */

/** Parts of a text that are read apart: a word of a title weighs other than the same word below it. */
export type Part = 'title' | 'body';

/** Bits of a place; a reader's table takes the upper ones. */
export const PLACE_BITS = 16;

const SEEDS: Readonly<Record<Part, number>> = { title: 0x1b_87_35_93, body: 0x52_dc_e7_29 };
/** Sets whole words and pairs of words apart from groups of letters. */
const WHOLE = 0x68_bc_21_eb;
const PAIR = 0x02_e5_be_93;

/** Letters in a group, from and to; scripts that write without blanks say more with fewer. */
const GROUPS = { from: 3, to: 5 } as const;
const WIDE_GROUPS = { from: 1, to: 4 } as const;
/** A longer word is no word: its first letters are read. */
const LONGEST = 40;
/** From here on there are scripts that write without blanks. */
const WIDE = 0x0e_00;
const EDGE = 32;
const ZERO = 48;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01_00_01_93);

/** Spreads a hash over all its bits; the upper ones name the place. */
function placeOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return (spread ^ (spread >>> 13)) >>> (32 - PLACE_BITS);
}

/** All digits are one: room 412 reads like room 730. */
function codeAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  return code > ZERO && code <= ZERO + 9 ? ZERO : code;
}

/** A number made of a word's letters: what pairs are made of. */
export function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5 | 0;
  for (let at = 0; at < word.length && at < LONGEST; at += 1) hash = mix(hash, codeAt(word, at));
  return hash;
}

/** The place of two neighbours, by their hashes. */
export const pairPlace = (part: Part, first: number, second: number): number =>
  placeOf(mix(mix(SEEDS[part] ^ PAIR, first), Math.imul(second, 0x9e_37_79_b1)));

/** The places of a word's pieces, the whole word first; a place may come twice. */
export function piecePlaces(part: Part, word: string): number[] {
  const seed = SEEDS[part];
  const places = [placeOf(mix(seed ^ WHOLE, hashOf(word)))];
  const isWide = word.charCodeAt(0) >= WIDE;
  const { from, to } = isWide ? WIDE_GROUPS : GROUPS;
  const length = Math.min(word.length, LONGEST);
  const [first, end] = isWide ? [0, length] : [-1, length + 1];
  for (let start = first; start < end; start += 1) {
    let group = seed;
    for (let at = start; at < end && at < start + to; at += 1) {
      group = mix(group, at < 0 || at >= length ? EDGE : codeAt(word, at));
      const size = at - start + 1;
      // The whole word between its edges is there already.
      if (size >= from && size < length + 2) places.push(placeOf(mix(group, size)));
    }
  }
  return places;
}
