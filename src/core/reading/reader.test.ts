import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../training/samples';
import { misfit } from './fits';
import { type Model, readModel, writeTable, writeWords } from './model';
import { Reader } from './reader';
import { spansOf } from './spans';
import { WEIGHTS } from './weights.gen';

const model = readModel(WEIGHTS);
const reader = new Reader(model);
const word = fc.constantFrom('status', 'weekly', 'the', 'board', '2027', '朝会', 'größe', 'x'.repeat(60), 'a');
const text = fc.record({
  title: fc.array(word, { maxLength: 8 }),
  body: fc.array(word, { maxLength: 30 }),
  facts: fc.subarray([...model.facts.keys()].slice(0, 40)),
});

/** The score of a class, place by place, without any of the reader's shortcuts; facts left out. */
function plainScore(of: Model, heard: { title: readonly string[]; body: readonly string[] }, at: number): number {
  const [head] = of.heads;
  if (head === undefined) return 0;
  const { places, values } = sampleOf({ ...heard, facts: [] }, of.facts, head.bits);
  let sum = head.bias[at]!;
  for (const [nth, place] of places.entries()) sum += head.words[place * head.classes.length + at]! * head.step * values[nth]!;
  return sum;
}

describe('reading', () => {
  it('gives shares that add up to one, the same for the same text', () => {
    fc.assert(
      fc.property(text, (one) => {
        const shares = reader.answer('verdict', reader.hear(one));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect([...reader.answer('verdict', new Reader(model).hear(one))]).toEqual([...shares]);
      }),
      { numRuns: 30 },
    );
  });

  it('sums what training summed: shortcuts change nothing', () => {
    fc.assert(
      fc.property(text, ({ title, body }) => {
        const bare = new Reader({ ...model, facts: new Map() });
        const shares = bare.answer('verdict', bare.hear({ title, body, facts: [] }));
        const hidden = bare.answer('verdict', bare.hear({ title: [], body: [], facts: [] }));
        for (const at of [1, 2, 3]) {
          const wanted = plainScore(model, { title, body }, at) - plainScore(model, { title, body }, 0);
          const still = Math.log(hidden[at]! / hidden[0]!) - (model.heads[0]!.bias[at]! - model.heads[0]!.bias[0]!);
          expect(Math.log(shares[at]! / shares[0]!) - still).toBeCloseTo(wanted, 3);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows no head that is not there', () => {
    expect(() => reader.answer('weather', reader.hear({ title: [], body: [], facts: [] }))).toThrow('no head weather');
  });
});

describe('weights', () => {
  it('are those of these features, and say why when they are not', () => {
    expect(misfit(WEIGHTS)).toBeNull();
    expect(misfit({ ...WEIGHTS, features: 1 })).toMatch(/npm run train/);
    expect(misfit({ ...WEIGHTS, facts: `${WEIGHTS.facts} more` })).toMatch(/"facts" of "verdict" is \d+ weights, not \d+/);
  });

  it('come back as they were written', () => {
    const words = Array.from({ length: 63 }, (_, at) => at - 31);
    const numbers = [0.5, -1.25, 0, 2];
    const table = writeTable(numbers);
    const head = {
      name: 'one',
      classes: ['a'],
      bits: 0,
      hidden: 0,
      bias: table,
      facts: table,
      inward: table,
      threshold: table,
      outward: table,
    };
    const written = { features: 0, rows: '', facts: 'a', heads: [{ ...head, words: { step: 1, digits: writeWords(words) } }] };
    const [back] = readModel(written).heads;
    expect([...(back?.words ?? [])]).toEqual(words);
    for (const [at, number] of numbers.entries()) expect(back?.bias[at]).toBeCloseTo(number, 3);
  });
});

describe('phrases that weighed', () => {
  const weights: Readonly<Record<string, number>> = { each: 1, region: 2, reads: 1, no: 0.5, decision: 3, also: -2 };
  const gave = (words: readonly string[]): number => words.reduce((sum, one) => sum + (weights[one] ?? 0), 0);

  it('grow from the heaviest word, stay inside a sentence, and are as written', () => {
    const spans = spansOf('Each Région reads. Also: no decision', gave);
    expect(spans.map(({ written }) => written)).toEqual(['no decision', 'Each Région reads']);
  });

  it('are none where nothing weighed', () => expect(spansOf('lunch', gave)).toEqual([]));
});
