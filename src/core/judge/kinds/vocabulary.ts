import type { Cue } from '../../formats';
import type { TermList } from '../lexicon';
import type { KindId } from './kind-ids';

/** Terms of one kind in one language. */
export interface KindTerms {
  readonly kind: KindId;
  /** Name the kind wherever they stand. */
  readonly strong?: TermList;
  /** Name it in a title; descriptions use these words of other things all the time. */
  readonly titled?: TermList;
  /** Ambiguous: name it in a title only, and only together with a second sign (a `said` phrase or a strong term of the description). */
  readonly weak?: TermList;
  /** Phrases of descriptions that say it without naming it. */
  readonly said?: TermList;
  /** What the terms mean instead when one of these stands beside them. */
  readonly unless?: TermList;
}

/** A kind that words turn into another: "incident drill" is a training. */
export interface WordFlip {
  readonly from: KindId;
  readonly any: TermList;
  readonly to: KindId;
}

/** Words that the factors listen for. */
export interface FactorTerms {
  readonly urgent: TermList;
  readonly sensitive: TermList;
  readonly irreversible: TermList;
  readonly aboutPerson: TermList;
  /** Passing information on. */
  readonly informs: TermList;
  /** Reacting to each other. */
  readonly interacts: TermList;
  /** Words of `interacts` that are denied: "no discussion". They are taken out first. */
  readonly denied: TermList;
  readonly walksThrough: TermList;
  /** More than two people are meant, whatever the calendar says of them. */
  readonly group: TermList;
}

/** All that the judge knows of one language: one file each. */
export interface Vocabulary {
  /** BCP 47 primary language. */
  readonly lang: string;
  readonly kinds: readonly KindTerms[];
  readonly flips: readonly WordFlip[];
  readonly cues: Readonly<Record<Cue, TermList>>;
  readonly factors: FactorTerms;
}
