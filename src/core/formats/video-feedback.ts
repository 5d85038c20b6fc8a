import type { DraftLang, Format } from './format';
import { atLeast, atMost, bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'My comments as a short clip' : `${title}: comments as a short clip`),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: my comments on ${title} are in a clip, so that you can see and hear what I mean.`,
      '[link to the clip], at most 6 min, with captions.',
      'Please answer beside the passage, or with a clip of your own.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Meine Anmerkungen als kurzes Video' : `${title}: Anmerkungen als kurzes Video`),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: Meine Anmerkungen zu ${title} habe ich als Video aufgenommen; so ist zu sehen und zu hören, was gemeint ist.`,
      '[Link zum Video], höchstens 6 Min., mit Untertiteln.',
      'Antworten bitte direkt an der Stelle, oder mit einem eigenen Video.',
    ],
  },
};

/** A clip of at most six minutes over the thing itself: feedback on design, text, code, slides, with the voice in it. */
export const videoFeedback: Format = {
  id: 'video-feedback',
  icon: 'video-feedback',
  needs: 'format_video_feedback_needs',
  produces: 'format_video_feedback_produces',
  readerMinutes: () => 6,
  suits: (facts) =>
    bestFit([
      [says(facts, 'visible') && says(facts, 'comments', 'draft-text'), 90, 'visible_thing'],
      [isKind(facts, 'work-review', 'draft-feedback') && says(facts, 'visible'), 90, 'visible_thing'],
      [isKind(facts, 'draft-feedback', 'work-review') && !atLeast(facts, 5), 80, 'feedback_on_work'],
      [isKind(facts, 'draft-feedback', 'work-review'), 72, 'feedback_on_work'],
      [says(facts, 'draft-text') && says(facts, 'comments'), atMost(facts, 4) ? 80 : 70, 'feedback_on_work'],
      [isKind(facts, 'demo'), 74, 'visible_thing'],
    ]),
  draft: (facts) => writeDraft(WORDS, facts),
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
