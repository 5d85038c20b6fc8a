import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, likeness, placesOf } from './likeness';

const of = (one: string, other: string): number => likeness(placesOf(one.split(' ')), placesOf(other.split(' ')));

describe('titles that read alike', () => {
  it.each([
    ['weekly status heron', 'weekly status atlas'],
    ['statusrunde team nord', 'statusrunde team süd'],
    ['point hebdo support', 'point hebdo ventes'],
    ['進捗 共有 会', '進捗 共有'],
  ])('%s, %s', (one, other) => expect(of(one, other)).toBeGreaterThanOrEqual(ALIKE));

  it.each([
    ['sprint review', 'sprint planning'],
    ['budget review', 'weekly status'],
    ['heron status', 'heron workshop'],
    ['', 'status'],
  ])('and do not: %s, %s', (one, other) => expect(of(one, other)).toBeLessThan(ALIKE));

  it('is 1 with itself, and the same both ways', () => {
    const title = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(title, title, (one, other) => {
        const [a, b] = [placesOf(one), placesOf(other)];
        expect(likeness(a, a)).toBeCloseTo(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });
});
