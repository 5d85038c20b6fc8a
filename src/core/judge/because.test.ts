import { describe, expect, it } from 'vitest';
import { ask, readingOf, theReader } from './ask';
import { wordsBehind, wordsThatWeighed } from './because';
import { facts } from './facts.fixture';
import { assess } from './judge';
import { byRules } from './rules';

const STATUS: readonly (readonly [string, string])[] = [
  ['Weekly status orchard', 'each region reads its numbers, no decision'],
  ['Statusrunde Werk 2', 'jeder liest seine Zahlen vor, keine Entscheidung'],
  ['Point d’avancement hebdomadaire', 'chaque équipe lit son avancement, pas de décision'],
  ['Estado semanal del proyecto', 'cada área lee sus cifras, sin decisión'],
  ['Ponto de situação semanal', 'cada área lê os números, sem decisão'],
  ['週次進捗報告', '各チームが数字を読み上げるだけ'],
];
const about = ([title, description]: readonly [string, string]) =>
  facts({ title, description, headcount: 9, externals: 0, cadence: 'weekly' });

describe.each(STATUS)('%s: words that weighed', (...row) => {
  const ruled = byRules(about(row));
  const asked = ask(theReader(), readingOf(ruled));
  const words = wordsThatWeighed(ruled, asked, 'async');

  it('stand in the meeting as they are written there, three at most', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(3);
    for (const word of words) expect(`${ruled.text.title.plain}\n${ruled.text.description.plain}`).toContain(word);
  });

  it('are those that the weights name: the word that gave most is among them', () => {
    const gave = (part: 'title' | 'body', one: readonly string[]): number =>
      asked.reader.gave('verdict', asked.heard, part, one, 'async');
    const folded = new Set(words.flatMap((word) => byRules(facts({ title: word })).text.title.tokens));
    const parts = [
      ['title', ruled.text.title.tokens],
      ['body', ruled.text.description.tokens],
    ] as const;
    const all = parts.flatMap(([part, tokens]) => tokens.map((token) => ({ token, weight: gave(part, [token]) })));
    const most = all.toSorted((one, other) => other.weight - one.weight)[0];
    expect(folded.has(most?.token ?? '')).toBe(true);
  });
});

describe('words behind a verdict', () => {
  it('are named of what could be asynchronous', () => {
    const [title, description] = ['Weekly status: numbers of each region', 'Each region reads its numbers, no decision.'];
    const one = about([title, description]);
    expect(assess(one).verdict).toBe('async');
    expect(wordsBehind(one, assess(one))).not.toEqual([]);
  });

  it('are no small words', () => {
    const one = about(['Statusrunde', 'Hello, you can read all of this in your own time']);
    for (const small of ['you', 'your', 'of', 'this']) expect(wordsBehind(one, assess(one))).not.toContain(small);
  });

  it('are never named of what is protected', () => {
    const one = facts({ title: 'Performance review – weekly status', description: 'each region reads', headcount: 3 });
    expect(assess(one).verdict).toBe('protected');
    expect(wordsBehind(one, assess(one))).toEqual([]);
  });
});
