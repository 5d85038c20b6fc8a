import { describe, expect, it } from 'vitest';
import { type Example, judged, type KindExamples } from './titles.fixture';

/** The tables of one language. */
export interface Titles {
  readonly PROTECTED: readonly Example[];
  readonly LIVE: KindExamples;
  readonly CANDIDATES: KindExamples;
  readonly NONE: readonly Example[];
  /** Words of protected talks that are about a thing here. */
  readonly LOOK_ALIKES: readonly Example[];
}

const named = (examples: KindExamples) =>
  examples.flatMap(([kind, list]) => list.map((example) => [`${kind}: ${example[0]}`, kind, example] as const));

/** Holds a language's titles: each table of them, row by row. */
export const holdTitles = (name: string, { PROTECTED, LIVE, CANDIDATES, NONE, LOOK_ALIKES }: Titles): void => {
  describe(`${name} titles`, () => {
    it.each(PROTECTED.map((one) => [one[0], one] as const))('protected: %s', (_title, example) => {
      expect(judged(example)).toMatchObject({ verdict: 'protected', flagged: false });
    });

    it.each(named(LIVE))('%s', (_name, kind, example) => {
      expect(judged(example)).toMatchObject({ verdict: 'live', kind, flagged: false });
    });

    it.each(named(CANDIDATES))('%s', (_name, kind, example) => {
      const { kind: found, confidence } = judged(example);
      expect({ kind: found, sure: confidence >= 0.7 }).toEqual({ kind, sure: true });
    });

    it.each(NONE.map((one) => [one[0], one] as const))('no meeting: %s', (_title, example) => {
      expect(judged(example).verdict).toBe('not_a_meeting');
    });

    it.each(LOOK_ALIKES.map((one) => [one[0], one] as const))('not about a person: %s', (_title, example) => {
      expect(judged(example).verdict).not.toBe('protected');
    });
  });
};
