import type { Format } from './format';
import { bestFit, isKind, says } from './fit';

/** A page that lasts: the answer, rule, checklist or decision, with a date by which objections are heard. */
export const decisionPage: Format = {
  id: 'decision-page',
  icon: 'decision-page',
  needs: 'format_decision_page_needs',
  produces: 'format_decision_page_produces',
  due: 'now',
  atMeetingLink: false,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'approval'), 82, 'lasting_answer'],
      [says(facts, 'lasting'), 83, 'lasting_answer'],
      [isKind(facts, 'document-reading'), 72, 'lasting_answer'],
      [isKind(facts, 'contested-decision', 'announcement'), 60, 'lasting_answer'],
      [says(facts, 'notice'), 74, 'lasting_answer'],
      [isKind(facts, 'training'), 62, 'lasting_answer'],
    ]),
  examples: {
    yes: [
      { kind: 'approval', people: 4 },
      { kind: 'document-reading', cues: new Set(['lasting']), people: 6 },
    ],
    no: [{ kind: 'stand-up', recurring: true }, { kind: 'hand-off' }],
  },
};
