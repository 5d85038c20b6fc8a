import type { Format } from './format';
import { atLeast, atMost, bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'A question, by voice message' : `${title}: by voice message`),
    noun: 'a voice message',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} my question on ${title} is in a voice message, with a transcript below it.`,
      link === null ? 'The voice message is attached.' : named('Voice message', link),
      'A voice message or two lines of text are both fine as an answer.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Eine Frage als Sprachnachricht' : `${title}: als Sprachnachricht`),
    noun: 'Sprachnachricht',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} Meine Frage zu ${title} habe ich als Sprachnachricht aufgenommen, mit Abschrift darunter.`,
      link === null ? 'Die Sprachnachricht ist angehängt.' : named('Sprachnachricht', link),
      'Als Antwort genügt eine Sprachnachricht, oder zwei Zeilen Text.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Une question, en message vocal' : `${title} : en message vocal`),
    noun: 'de message vocal',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ma question sur ${title} est dans un message vocal, avec sa transcription en dessous.`,
      link === null ? 'Le message vocal est joint.' : named('Message vocal', link),
      'Un message vocal ou deux lignes de texte suffisent comme réponse.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Una pregunta, en mensaje de voz' : `${title}: en mensaje de voz`),
    noun: 'como mensaje de voz',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} mi pregunta sobre ${title} va en un mensaje de voz, con su transcripción debajo.`,
      link === null ? 'El mensaje de voz va adjunto.' : named('Mensaje de voz', link),
      'Como respuesta basta un mensaje de voz o dos líneas de texto.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Uma pergunta, em mensagem de voz' : `${title}: em mensagem de voz`),
    noun: 'uma mensagem de voz',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} minha pergunta sobre ${title} está em uma mensagem de voz, com a transcrição logo abaixo.`,
      link === null ? 'A mensagem de voz está em anexo.' : named('Mensagem de voz', link),
      'Como resposta, basta uma mensagem de voz ou duas linhas de texto.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '質問（音声メッセージ）' : `${title}：音声メッセージで`),
    noun: '音声メッセージ',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}についての質問を音声メッセージにまとめました。文字起こしも付けています。`,
      link === null ? '音声メッセージは添付のとおりです。' : named('音声メッセージ', link),
      'ご回答は、音声メッセージでも二行ほどの文章でもかまいません。',
    ],
  },
};

/** A short spoken message with its transcript: one question, or a personal note, among up to three people. */
export const voiceMessage: Format = {
  id: 'voice-message',
  icon: 'voice-message',
  needs: 'format_voice_message_needs',
  produces: 'format_voice_message_produces',
  taken: 'listen',
  readerMinutes: () => 3,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'quick-question') && !atLeast(facts, 4), 84, 'one_question'],
      [says(facts, 'question') && !isKind(facts, 'approval') && atMost(facts, 3), 86, 'one_question'],
      [isKind(facts, 'draft-feedback') && atMost(facts, 3), 58, 'short_feedback'],
      [isKind(facts, 'status-update', 'approval') && atMost(facts, 3), 44, 'few_people'],
    ]),
  draft: (facts) => writeDraft(WORDS, voiceMessage, facts),
  examples: {
    yes: [
      { kind: 'quick-question', people: 2 },
      { cues: new Set(['question']), people: 3 },
    ],
    no: [
      { kind: 'approval', cues: new Set(['question']), people: 5 },
      { kind: 'quick-question', people: 9 },
      { kind: 'all-hands', people: 80 },
    ],
  },
};
