import { describe, expect, it } from 'vitest';
import { readTitles } from '../../../scripts/terms';
import { facts } from './facts.fixture';
import { assess } from './judge';

const protectedTitles = readTitles()
  .filter(({ language }) => language !== 'und')
  .flatMap((titles) => titles.protected);

/** Draws the same numbers each time: a title that fails, fails again. */
const draws = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const UNSEEN = [
  '\u00AD',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u200E',
  '&shy;',
  '<wbr>',
  '&#8203;',
  '\u202E',
  '\u0001',
];
const LOOKS = new Map(Array.from('aceopxyiHMTB', (letter, at) => [letter, 'асеорхуіНМТВ'[at] ?? letter]));
const mathematical = (letter: string): string =>
  /[a-z]/u.test(letter)
    ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)
    : /[A-Z]/u.test(letter)
      ? String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65)
      : letter;

const SPELLINGS: readonly (readonly [string, (title: string, draw: () => number) => string])[] = [
  [
    'signs that show nothing',
    (title, draw) =>
      Array.from(title)
        .map((one) => (draw() < 0.3 ? one + (UNSEEN[Math.floor(draw() * UNSEEN.length)] ?? '') : one))
        .join(''),
  ],
  [
    'look-alikes',
    (title, draw) =>
      Array.from(title)
        .map((one) => (draw() < 0.5 ? (LOOKS.get(one) ?? one) : one))
        .join(''),
  ],
  ['letters of mathematics', (title) => Array.from(title).map(mathematical).join('')],
  [
    'a hyphen inside a word',
    (title, draw) => {
      const seams = [...title.matchAll(/(?<=\p{Script=Latin}{3})(?=\p{Script=Latin}{3})/gu)].map(({ index }) => index);
      const at = seams[Math.floor(draw() * seams.length)];
      return at === undefined ? title : `${title.slice(0, at)}-${title.slice(at)}`;
    },
  ],
];

describe('a protected talk stays unflagged, however it is spelt', () => {
  it.each(SPELLINGS)('%s', (_name, spell) => {
    const flagged = protectedTitles.flatMap((title, at) => {
      const written = spell(`${title} – weekly status`, draws(at + 1));
      const about = {
        title: written,
        description: 'done, next, blockers',
        headcount: 7,
        externals: null,
        cadence: 'weekly',
      } as const;
      return assess(facts(about)).flagged ? [written] : [];
    });
    expect(flagged).toEqual([]);
  });
});
