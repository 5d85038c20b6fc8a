import type { RuleSource } from '../lexicon';

/** What one language adds to the guards that know their meetings by words. */
export interface GuardWords {
  readonly reviewAndPay: readonly RuleSource[];
  readonly hiring: readonly RuleSource[];
  readonly offer: readonly RuleSource[];
  readonly lettingGo: readonly RuleSource[];
  readonly hrSensitive: readonly RuleSource[];
  readonly sensitiveAnnouncement: readonly RuleSource[];
  readonly oneOnOne: readonly RuleSource[];
}
