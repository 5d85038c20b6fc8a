import type { Reason } from '../model';
import type { Cue, Fit, FormatFacts } from './format';

/** A rule of a format: when it holds, how well the format fits, and the code of the sentence that says why. */
export type FitRule = readonly [holds: boolean, fit: number, why: string, params?: Reason['params']];

/** The best of the rules that hold; null when none does. */
export function bestFit(rules: readonly FitRule[]): Fit | null {
  let best: Fit | null = null;
  for (const [holds, fit, code, params = {}] of rules) {
    if (holds && (best === null || fit > best.fit)) best = { fit, why: { code, params } };
  }
  return best;
}

export const isKind = ({ kind }: FormatFacts, ...kinds: readonly string[]): boolean => kind !== null && kinds.includes(kind);

export const says = ({ cues }: FormatFacts, ...any: readonly Cue[]): boolean => any.some((cue) => cues.has(cue));

/** At most so many people; unknown is not few. */
export const atMost = ({ people }: FormatFacts, most: number): boolean => people !== null && people <= most;

/** At least so many people; unknown is not many. */
export const atLeast = ({ people }: FormatFacts, least: number): boolean => people !== null && people >= least;

/** Known to have people from outside. */
export const withClient = ({ externals }: FormatFacts): boolean => externals !== null && externals > 0;

/** Clocks this many hours apart make two clusters: work goes on in one while the other sleeps (guides: judging, section 3). */
export const CLUSTERS = 8;

export const acrossClocks = ({ clockSpread }: FormatFacts): boolean => clockSpread !== null && clockSpread >= CLUSTERS;
