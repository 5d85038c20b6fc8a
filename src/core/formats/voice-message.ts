import type { DraftLang, Format } from './format';
import { atLeast, atMost, bestFit, isKind, says } from './fit';
import { type DraftWords, writeDraft } from './draft';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title) => (title === '' ? 'A question, by voice message' : `${title}: by voice message`),
    paragraphs: ({ slot, title }) => [
      `To save us ${slot}: I have put my question on ${title} into a voice message of about two minutes, with a transcript below it.`,
      '[voice message] · [transcript]',
      'A voice message or two lines of text are both fine as an answer.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Eine Frage als Sprachnachricht' : `${title}: als Sprachnachricht`),
    paragraphs: ({ slot, title }) => [
      `damit ${slot} frei wird: Meine Frage zu ${title} habe ich als Sprachnachricht von etwa zwei Minuten aufgenommen, mit Abschrift darunter.`,
      '[Sprachnachricht] · [Abschrift]',
      'Als Antwort genügt eine Sprachnachricht, oder zwei Zeilen Text.',
    ],
  },
};

/** A short spoken message with its transcript: one question, or a personal note, among up to three people. */
export const voiceMessage: Format = {
  id: 'voice-message',
  icon: 'voice-message',
  needs: 'format_voice_message_needs',
  produces: 'format_voice_message_produces',
  readerMinutes: () => 3,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'quick-question') && !atLeast(facts, 4), 84, 'one_question'],
      [says(facts, 'question') && atMost(facts, 3), 86, 'one_question'],
      [isKind(facts, 'draft-feedback') && atMost(facts, 3), 58, 'short_feedback'],
      [isKind(facts, 'status-update', 'approval') && atMost(facts, 3), 44, 'few_people'],
    ]),
  draft: (facts) => writeDraft(WORDS, facts),
  examples: {
    yes: [
      { kind: 'quick-question', people: 2 },
      { cues: new Set(['question']), people: 3 },
    ],
    no: [
      { kind: 'quick-question', people: 9 },
      { kind: 'all-hands', people: 80 },
    ],
  },
};
