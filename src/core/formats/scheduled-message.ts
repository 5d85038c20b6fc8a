import type { Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';

/** A notice that arrives in the readers' morning and asks for nothing. */
export const scheduledMessage: Format = {
  id: 'scheduled-message',
  icon: 'scheduled-message',
  needs: 'format_scheduled_message_needs',
  produces: 'format_scheduled_message_produces',
  due: 'never',
  atMeetingLink: true,
  suits: (facts) =>
    bestFit([
      [says(facts, 'notice'), 88, 'notice'],
      [isKind(facts, 'announcement') && !says(facts, 'broadcast') && facts.minutes <= 15, 75, 'notice'],
      [isKind(facts, 'announcement'), 55, 'notice'],
      [isKind(facts, 'quick-question') && !atLeast(facts, 4), 64, 'one_question'],
    ]),
  examples: {
    yes: [
      { cues: new Set(['notice']), people: 30, minutes: 15 },
      { kind: 'announcement', minutes: 15 },
    ],
    no: [
      { kind: 'work-review', people: 3 },
      { kind: 'triage', recurring: true },
    ],
  },
};
