import type { DraftLang, Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'A notice' : title),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: here is what it was for, and there is nothing to do but read it.`,
      `${title}: […]`,
      'This message is timed for your morning. Questions can go in a reply, whenever it suits; no reply is needed.',
    ],
    answers: false,
  },
  de: {
    subject: (title) => (title === '' ? 'Ein Hinweis' : title),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: Hier steht, worum es gegangen wäre; mehr als lesen ist nicht nötig.`,
      `${title}: […]`,
      'Diese Nachricht ist so geplant, dass sie morgens ankommt. Fragen gern als Antwort, wann es passt; eine Rückmeldung ist nicht nötig.',
    ],
    answers: false,
  },
};

/** A notice that arrives in the readers' morning and asks for nothing. */
export const scheduledMessage: Format = {
  id: 'scheduled-message',
  icon: 'scheduled-message',
  needs: 'format_scheduled_message_needs',
  produces: 'format_scheduled_message_produces',
  readerMinutes: () => 1,
  suits: (facts) =>
    bestFit([
      [says(facts, 'notice'), 88, 'notice'],
      [isKind(facts, 'announcement') && !says(facts, 'broadcast') && facts.minutes <= 15, 75, 'notice'],
      [isKind(facts, 'announcement'), 55, 'notice'],
      [isKind(facts, 'quick-question') && !atLeast(facts, 4), 64, 'one_question'],
    ]),
  draft: (facts) => writeDraft(WORDS, facts),
  examples: {
    yes: [
      { cues: new Set(['notice']), people: 30, minutes: 15 },
      { kind: 'announcement', minutes: 15 },
    ],
    no: [
      { kind: 'work-review', people: 3 },
      { kind: 'triage', recurring: true },
    ],
  },
};
