import type { DraftLang, Format } from './format';
import { bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'Status on the board' : `${title}: status on the board`),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: I have put my part of ${title} on the board.`,
      '[link to the board]',
      'Please bring your own cards up to date there: what moved, what comes next, what is stuck and who could help.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Stand auf dem Board' : `${title}: Stand auf dem Board`),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: Meinen Teil zu ${title} habe ich auf das Board gesetzt.`,
      '[Link zum Board]',
      'Bitte dort die eigenen Karten aktualisieren: was sich bewegt hat, was folgt, was hakt und wer helfen könnte.',
    ],
  },
};

/** The status stands on the board where the work is: cards, figures, dates. */
export const boardUpdate: Format = {
  id: 'board-update',
  icon: 'board-update',
  needs: 'format_board_update_needs',
  produces: 'format_board_update_produces',
  readerMinutes: () => 5,
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
  draft: (facts) => writeDraft(WORDS, facts),
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
