import type { Format } from './format';
import { atLeast, atMost, bestFit, isKind, says } from './fit';

/** A clip of at most six minutes over the thing itself: feedback on design, text, code, slides, with the voice in it. */
export const videoFeedback: Format = {
  id: 'video-feedback',
  icon: 'video-feedback',
  needs: 'format_video_feedback_needs',
  produces: 'format_video_feedback_produces',
  due: 'recorded',
  atMeetingLink: false,
  suits: (facts) =>
    bestFit([
      [says(facts, 'visible') && says(facts, 'comments', 'draft-text'), 90, 'visible_thing'],
      [isKind(facts, 'work-review', 'draft-feedback') && says(facts, 'visible'), 90, 'visible_thing'],
      [isKind(facts, 'draft-feedback', 'work-review') && !atLeast(facts, 5), 80, 'feedback_on_work'],
      [isKind(facts, 'draft-feedback', 'work-review'), 72, 'feedback_on_work'],
      [says(facts, 'draft-text') && says(facts, 'comments'), atMost(facts, 4) ? 80 : 70, 'feedback_on_work'],
      [isKind(facts, 'demo'), 74, 'visible_thing'],
    ]),
  examples: {
    yes: [
      { kind: 'work-review', cues: new Set(['visible']), people: 4 },
      { kind: 'draft-feedback', people: 2 },
    ],
    no: [
      { kind: 'status-update', recurring: true },
      { kind: 'all-hands', people: 90 },
    ],
  },
};
