import type { DraftLang, Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'In a shared note instead' : `${title}: in a shared note`),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: everything for ${title} is in a shared note, so each of us can read it when it suits.`,
      '[link to the note]',
      'Please write comments, ideas and numbers straight into it, next to the passage they belong to.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Stattdessen in einer gemeinsamen Notiz' : `${title}: in einer gemeinsamen Notiz`),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: Alles zu ${title} steht in einer gemeinsamen Notiz und lässt sich lesen, wann es passt.`,
      '[Link zur Notiz]',
      'Bitte Kommentare, Ideen und Zahlen direkt hineinschreiben, an die Stelle, zu der sie gehören.',
    ],
  },
};

/** A document in which several people write their comments, ideas or numbers. Suits anything a little. */
export const sharedNote: Format = {
  id: 'shared-note',
  icon: 'shared-note',
  needs: 'format_shared_note_needs',
  produces: 'format_shared_note_produces',
  readerMinutes: (meeting) => Math.min(15, Math.max(5, Math.round(meeting / 4))),
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
  draft: (facts) => writeDraft(WORDS, facts),
  examples: {
    yes: [
      { kind: 'brainstorm', people: 8 },
      { kind: 'document-reading', cues: new Set(['comments']), people: 7 },
    ],
    no: [{ kind: 'stand-up', recurring: true }, { kind: 'hand-off' }],
  },
};
