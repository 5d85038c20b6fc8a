/** Kinds of meetings; the words that name them stand in the `kinds.txt` of each language. */
export { KIND_IDS, type KindId } from './kind-ids';
export { TAXONOMY, kindFacts, type KindFacts, type KindClass } from './taxonomy';
