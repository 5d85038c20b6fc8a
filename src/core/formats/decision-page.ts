import type { DraftLang, Format } from './format';
import { bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'A page to decide on' : `${title}: a page to decide on`),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: ${title} is on a page, with the question, the options and what I propose.`,
      '[link to the page]',
      'Please write agreement, objections or a better option on the page. With no objection by then, what it proposes stands, and the page remains as the record.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Eine Seite zur Entscheidung' : `${title}: eine Seite zur Entscheidung`),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: ${title} steht auf einer Seite, mit der Frage, den Möglichkeiten und meinem Vorschlag.`,
      '[Link zur Seite]',
      'Bitte Zustimmung, Einwände oder eine bessere Möglichkeit auf der Seite vermerken. Ohne Einwand bis dahin gilt der Vorschlag, und die Seite hält ihn fest.',
    ],
  },
};

/** A page that lasts: the answer, rule, checklist or decision, with a date by which objections are heard. */
export const decisionPage: Format = {
  id: 'decision-page',
  icon: 'decision-page',
  needs: 'format_decision_page_needs',
  produces: 'format_decision_page_produces',
  readerMinutes: () => 8,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'approval'), 82, 'lasting_answer'],
      [says(facts, 'lasting'), 83, 'lasting_answer'],
      [isKind(facts, 'document-reading'), 72, 'lasting_answer'],
      [isKind(facts, 'contested-decision', 'announcement'), 60, 'lasting_answer'],
      [says(facts, 'notice'), 74, 'lasting_answer'],
      [isKind(facts, 'training'), 62, 'lasting_answer'],
    ]),
  draft: (facts) => writeDraft(WORDS, facts),
  examples: {
    yes: [
      { kind: 'approval', people: 4 },
      { kind: 'document-reading', cues: new Set(['lasting']), people: 6 },
    ],
    no: [{ kind: 'stand-up', recurring: true }, { kind: 'hand-off' }],
  },
};
