import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './fold';
import { Terms } from './lexicon';
import { toText } from './text';

const word = fc.stringMatching(/^[ab]{1,3}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const term = fc.tuple(fc.boolean(), phrase, fc.boolean()).map(([open, of, on]) => `${open ? '*' : ''}${of}${on ? '*' : ''}`);

/** What a term means, looked for letter by letter. */
const plainly = (one: string, text: string): boolean => {
  const whole = words(one);
  return words(text).includes(whole.slice(one.startsWith('*') ? 1 : 0, one.endsWith('*') ? -1 : undefined));
};

describe('the sieve', () => {
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
