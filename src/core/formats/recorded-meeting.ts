import type { DraftLang, Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';
import { watchMinutes } from './watch-time';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'As a recording' : `${title}: as a recording`),
    paragraphs: ({ slot, title }, { minutes }) => [
      `To save us ${slot}: I am recording ${title}, so that everybody can watch it when it suits, at their own speed.`,
      `[link to the recording], about ${watchMinutes(minutes)} min, with captions and a list of chapters.`,
      'Questions go into the thread below the recording; I answer there for everybody to read.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Als Aufzeichnung' : `${title}: als Aufzeichnung`),
    paragraphs: ({ slot, title }, { minutes }) => [
      `damit ${slot} frei wird: ${title} nehme ich auf; so lässt es sich ansehen, wann es passt und so schnell es passt.`,
      `[Link zur Aufzeichnung], etwa ${watchMinutes(minutes)} Min., mit Untertiteln und Kapiteln.`,
      'Fragen bitte in den Faden unter der Aufzeichnung; dort antworte ich für alle lesbar.',
    ],
  },
};

/** A recording to watch when it suits, with a thread for questions: broadcasts, and meetings that some cannot attend. */
export const recordedMeeting: Format = {
  id: 'recorded-meeting',
  icon: 'recorded-meeting',
  needs: 'format_recorded_meeting_needs',
  produces: 'format_recorded_meeting_produces',
  readerMinutes: watchMinutes,
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
  draft: (facts) => writeDraft(WORDS, facts),
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
