import type { Assessment, Facts } from '../model';
import { assessHours } from '../time';

/**
 * Judges one meeting from facts alone; the same facts give the same verdict. Order: not a meeting, protected, live, score, bands,
 * confidence, at most two reasons (guides: judging, section 3).
 */
export function assess(facts: Facts): Assessment {
  const hours = assessHours(facts.meeting, facts.people, facts.settings);
  return {
    verdict: 'unclear',
    kind: null,
    score: null,
    confidence: 0,
    flagged: false,
    reasons: [],
    findings: [],
    formats: [],
    hours,
  };
}
