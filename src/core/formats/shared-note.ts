import type { Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';

/** A document in which several people write their comments, ideas or numbers. Suits anything a little. */
export const sharedNote: Format = {
  id: 'shared-note',
  icon: 'shared-note',
  needs: 'format_shared_note_needs',
  produces: 'format_shared_note_produces',
  due: 'now',
  atMeetingLink: true,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'brainstorm') || says(facts, 'ideas'), 84, 'ideas_from_many'],
      [says(facts, 'comments') && atLeast(facts, 5), 82, 'comments_from_many'],
      [says(facts, 'comments'), 73, 'comments'],
      [isKind(facts, 'work-review', 'draft-feedback') && atLeast(facts, 5), 79, 'comments_from_many'],
      [isKind(facts, 'work-review', 'draft-feedback', 'demo'), 70, 'comments'],
      [isKind(facts, 'document-reading', 'planning', 'retrospective', 'contested-decision'), 74, 'written_first'],
      [isKind(facts, 'metrics-review') && !facts.recurring, 72, 'numbers_to_read'],
      [isKind(facts, 'metrics-review', 'announcement', 'all-hands'), 64, 'numbers_to_read'],
      [says(facts, 'broadcast'), 63, 'read_instead'],
      [isKind(facts, 'quick-question') || says(facts, 'question'), 66, 'read_instead'],
      [true, 30, 'read_instead'],
    ]),
  examples: {
    yes: [
      { kind: 'brainstorm', people: 8 },
      { kind: 'document-reading', cues: new Set(['comments']), people: 7 },
    ],
    no: [{ kind: 'stand-up', recurring: true }, { kind: 'hand-off' }],
  },
};
