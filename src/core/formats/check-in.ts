import type { DraftLang, Format } from './format';
import { bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'Three questions in writing' : `${title}: three questions in writing`),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: for ${title} each of us answers three questions at the start of their own day.`,
      '1. What is done since last time? 2. What is next? 3. What is in the way, and who could help?',
      'My answers are in the thread: [link]. Please add yours below.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Drei Fragen, schriftlich' : `${title}: drei Fragen, schriftlich`),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: Für ${title} werden drei Fragen schriftlich beantwortet, jeweils zu Beginn des eigenen Tages.`,
      '1. Was ist seit dem letzten Mal fertig? 2. Was kommt als Nächstes? 3. Was steht im Weg, und wer könnte helfen?',
      'Meine Antworten stehen im Faden: [Link]. Bitte die eigenen darunter ergänzen.',
    ],
  },
};

/** Three fixed questions, answered in writing by each at the start of their own day. */
export const checkIn: Format = {
  id: 'check-in',
  icon: 'check-in',
  needs: 'format_check_in_needs',
  produces: 'format_check_in_produces',
  readerMinutes: () => 4,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'stand-up'), 84, 'fixed_questions'],
      [says(facts, 'rounds'), 86, 'fixed_questions'],
      [isKind(facts, 'status-update'), 74, 'recurring_status'],
      [isKind(facts, 'triage'), 60, 'recurring_status'],
      [isKind(facts, 'team-meeting') && facts.recurring, 66, 'recurring_status'],
      [isKind(facts, 'metrics-review') && facts.recurring, 62, 'recurring_status'],
    ]),
  draft: (facts) => writeDraft(WORDS, facts),
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
