import type { Format } from './format';
import { bestFit, isKind, says } from './fit';

/** Three fixed questions, answered in writing by each at the start of their own day. */
export const checkIn: Format = {
  id: 'check-in',
  icon: 'check-in',
  needs: 'format_check_in_needs',
  produces: 'format_check_in_produces',
  due: 'now',
  atMeetingLink: false,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'stand-up'), 84, 'fixed_questions'],
      [says(facts, 'rounds'), 86, 'fixed_questions'],
      [isKind(facts, 'status-update'), 74, 'recurring_status'],
      [isKind(facts, 'triage'), 60, 'recurring_status'],
      [isKind(facts, 'team-meeting') && facts.recurring, 66, 'recurring_status'],
      [isKind(facts, 'metrics-review') && facts.recurring, 62, 'recurring_status'],
    ]),
  examples: {
    yes: [
      { kind: 'stand-up', recurring: true, people: 6 },
      { kind: 'status-update', cues: new Set(['rounds']), recurring: true },
    ],
    no: [
      { kind: 'work-review', people: 3 },
      { kind: 'all-hands', people: 60 },
    ],
  },
};
