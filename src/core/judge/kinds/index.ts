/** Kinds of meetings and the words that name them: one vocabulary file a language. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';
import type { Vocabulary } from './vocabulary';

export { KIND_IDS, type KindId } from './kind-ids';
export { TAXONOMY, kindFacts, type KindFacts, type KindClass } from './taxonomy';
export type { FactorTerms, KindTerms, Vocabulary, WordFlip } from './vocabulary';

/** Languages whose kinds are known. The others are judged by loanwords and by structure, and quieter. */
export const VOCABULARIES: readonly Vocabulary[] = [en, de, fr, es, pt, ja];
