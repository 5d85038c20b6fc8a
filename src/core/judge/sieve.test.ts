import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './fold';
import { Terms } from './lexicon';
import { needleOf, spellings } from './needle';
import { toText } from './text';

const word = fc.stringMatching(/^[ab]{1,3}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const term = fc.tuple(fc.boolean(), phrase, fc.boolean()).map(([open, of, on]) => `${open ? '*' : ''}${of}${on ? '*' : ''}`);

/** What a term means, looked for letter by letter. */
const plainly = (one: string, text: string): boolean => {
  const whole = words(one);
  return words(text).includes(whole.slice(one.startsWith('*') ? 1 : 0, one.endsWith('*') ? -1 : undefined));
};

/** Terms and texts of all that the tables are written in: marks, umlauts, both kinds of script, case, blanks and line breaks. */
const piece = fc.constantFrom(
  'a',
  'B',
  'é',
  'ä',
  'ü',
  '1',
  'ß',
  'İ',
  'ガ',
  'テ',
  '\u3099',
  '面',
  'Ｏ',
  'ส',
  '’',
  '-',
  ' ',
  '\n  ',
  'e\u0301',
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
const anyTerm = fc
  .oneof(fc.tuple(fc.constantFrom('', '*'), anyText, fc.constantFrom('', '*')), fc.tuple(fc.constant('='), anyText))
  .map((parts) => parts.join(''))
  .filter((one) => one.replaceAll(/[=*]/g, '').trim() !== '' && needleOf(one.trim()).needle.trim() !== '');

/** A term looked for in the way that its own form says, with nothing sorted beforehand. */
const byItsForm = (one: string, text: string): boolean => {
  const read = toText(text);
  return spellings(one.replaceAll(/\s+/g, ' ').trim())
    .map(needleOf)
    .some(({ within, needle }) => read[within].includes(needle));
};

describe('the sieve', () => {
  it('finds every term that a search by its own form finds, in any script', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { minLength: 1, maxLength: 4 }), anyText, (terms, text) => {
        const found = new Terms(terms.join(',')).in(toText(text));
        const wanted = terms.find((one) => byItsForm(one, text));
        if (toText(text).empty) expect(found).toBeNull();
        else expect(found === null).toBe(wanted === undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds what a plain search finds, whether a term is open at its ends or has several words', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 8 }), (terms, list) => {
        const text = list.join(' ');
        const first = terms.find((one) => plainly(one, text)) ?? null;
        expect(new Terms(terms.join(',')).in(toText(text))).toBe(first);
      }),
    );
  });

  it('finds terms of lists that come after a text was first read', () => {
    const text = toText('weekly heron numbers');
    expect(new Terms('heron').in(text)).toBe('heron');
    expect(new Terms('heron numbers, zzz').in(text)).toBe('heron numbers');
  });
});
