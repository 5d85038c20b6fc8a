import type { Format } from './format';
import { atLeast, atMost, bestFit, isKind, says } from './fit';

/** A short spoken message with its transcript: one question, or a personal note, among up to three people. */
export const voiceMessage: Format = {
  id: 'voice-message',
  icon: 'voice-message',
  needs: 'format_voice_message_needs',
  produces: 'format_voice_message_produces',
  due: 'recorded',
  atMeetingLink: false,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'quick-question') && !atLeast(facts, 4), 84, 'one_question'],
      [says(facts, 'question') && !isKind(facts, 'approval') && atMost(facts, 3), 86, 'one_question'],
      [isKind(facts, 'draft-feedback') && atMost(facts, 3), 58, 'short_feedback'],
      [isKind(facts, 'status-update', 'approval') && atMost(facts, 3), 44, 'few_people'],
    ]),
  examples: {
    yes: [
      { kind: 'quick-question', people: 2 },
      { cues: new Set(['question']), people: 3 },
    ],
    no: [
      { kind: 'approval', cues: new Set(['question']), people: 5 },
      { kind: 'quick-question', people: 9 },
      { kind: 'all-hands', people: 80 },
    ],
  },
};
