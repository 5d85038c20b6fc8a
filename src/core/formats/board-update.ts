import type { Format } from './format';
import { bestFit, isKind, says } from './fit';

/** The status stands on the board where the work is: cards, figures, dates. */
export const boardUpdate: Format = {
  id: 'board-update',
  icon: 'board-update',
  needs: 'format_board_update_needs',
  produces: 'format_board_update_produces',
  due: 'now',
  atMeetingLink: true,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'triage'), 84, 'work_on_board'],
      [isKind(facts, 'status-update', 'team-meeting') && says(facts, 'board'), 85, 'work_on_board'],
      [isKind(facts, 'status-update'), 78, 'recurring_status'],
      [isKind(facts, 'metrics-review') && facts.recurring, 76, 'figures'],
      [isKind(facts, 'metrics-review'), 74, 'figures'],
      [isKind(facts, 'stand-up'), 72, 'recurring_status'],
      [isKind(facts, 'hand-off'), 70, 'work_on_board'],
      [isKind(facts, 'team-meeting') && says(facts, 'status'), 76, 'recurring_status'],
      [says(facts, 'status', 'board') && facts.recurring, 62, 'recurring_status'],
    ]),
  examples: {
    yes: [
      { kind: 'triage', recurring: true },
      { kind: 'status-update', recurring: true, cues: new Set(['board']) },
    ],
    no: [
      { kind: 'brainstorm', people: 6 },
      { kind: 'quick-question', people: 2 },
    ],
  },
};
