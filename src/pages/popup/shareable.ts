import type { CardFacts, Finding } from '../../core/model';

/** Factors that speak of the hour, of size and of haste; the others speak of the people and how they stand to each other. */
const OF_TIME: ReadonlySet<Finding['factor']> = new Set(['urgency', 'time-zones', 'interaction']);

/** Reasons that tell neither topic nor relation. */
const PLAIN: ReadonlySet<string> = new Set([
  'all_day_free',
  'cancelled',
  'cannot_tell',
  'declined',
  'kind_live',
  'no_event',
  'no_meeting_words',
  'no_sign_of_async',
  'nobody_else',
]);
const isPlain = (code: string): boolean => PLAIN.has(code) || code.startsWith('size_') || code.startsWith('recurs_');

/**
 * What may be shown of a judgement while titles are hidden: others may be looking, so neither what the meeting is about nor who stands
 * how to whom is left in, and a reason nobody listed here stays out. With titles shown, everything.
 */
export function shareable(facts: CardFacts): CardFacts {
  if (!facts.hideTitles) return facts;
  const findings = facts.findings.filter(({ factor }) => OF_TIME.has(factor));
  const kept = new Set(findings.map(({ reason }) => reason.code));
  const reasons = facts.reasons.filter(({ code }) => isPlain(code) || kept.has(code));
  return { ...facts, title: '', kind: null, words: [], findings, reasons };
}
