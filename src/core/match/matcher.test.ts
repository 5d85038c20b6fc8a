import { describe, expect, it } from 'vitest';
import { Matcher } from './matcher';
import { toText } from './text';

describe('a term in a text', () => {
  const found = (term: string, text: string): boolean => new Matcher([term]).in(toText(text)).length > 0;
  const text = 'Une évaluation du Jahresgespräch, PIP and ランチ会';
  it.each([
    ['evaluation', true],
    ['évaluation', true],
    ['valuation', false],
    ['jahres*', true],
    ['*gespräch', true],
    ['jahresgespraech', false],
    ['=PIP', true],
    ['=Pip', false],
    ['ランチ', true],
    ['du jahresgespräch', true],
    ['du jahres*', true],
    ['du jahres', false],
    ['évaluation jahresgespräch', false],
  ])('%s: %s', (term, stands) => expect(found(term, text)).toBe(stands));

  it('is found as keyboards without umlauts write it', () => expect(found('gespräch', 'Ein Gespraech')).toBe(true));
});

describe('the matcher', () => {
  const matcher = new Matcher(['offer,job offer', 'job*', '', '面談,面']);
  it('tells list, term and whether it is a phrase, each once', () => {
    expect(matcher.in(toText('Job offer, offer'))).toEqual([
      { list: 1, term: 'job*', phrase: false },
      { list: 0, term: 'job offer', phrase: true },
      { list: 0, term: 'offer', phrase: false },
    ]);
    expect(matcher.in(toText('評価面談')).map(({ term }) => term)).toEqual(['面談', '面']);
    expect(matcher.in(toText(''))).toEqual([]);
  });

  it('forgets words, not what they mean', () => {
    for (let word = 0; word < 20_000; word += 1) matcher.in(toText(`w${word} offer`));
    expect(matcher.in(toText('w1 offer')).map(({ term }) => term)).toEqual(['offer']);
  });
});
