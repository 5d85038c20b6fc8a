import type { Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';

/** A recording to watch when it suits, with a thread for questions: broadcasts, and meetings that some cannot attend. */
export const recordedMeeting: Format = {
  id: 'recorded-meeting',
  icon: 'recorded-meeting',
  needs: 'format_recorded_meeting_needs',
  produces: 'format_recorded_meeting_produces',
  due: 'held',
  atMeetingLink: false,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'all-hands', 'public-event', 'training'), 84, 'one_to_many'],
      [isKind(facts, 'demo'), 80, 'shown_to_many'],
      [says(facts, 'broadcast') && atLeast(facts, 9), 80, 'people_listen', { count: facts.people ?? 0 }],
      [says(facts, 'broadcast'), 76, 'one_to_many'],
      [isKind(facts, 'announcement', 'kick-off'), 72, 'one_to_many'],
      [says(facts, 'lasting') && atLeast(facts, 9), 66, 'people_listen', { count: facts.people ?? 0 }],
      [isKind(facts, 'client-presentation'), 68, 'shown_to_many'],
      [isKind(facts, 'metrics-review') && !facts.recurring, 73, 'shown_to_many'],
      [atLeast(facts, 9), 56, 'people_listen', { count: facts.people ?? 0 }],
    ]),
  examples: {
    yes: [
      { kind: 'all-hands', people: 140 },
      { kind: 'training', people: 20 },
    ],
    no: [
      { kind: 'quick-question', people: 2 },
      { kind: 'stand-up', people: 5, recurring: true },
    ],
  },
};
