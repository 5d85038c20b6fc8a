import type { Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'A notice' : title),
    noun: 'a scheduled message',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} here is what it was for; there is nothing to do but read it.`,
      agenda === '' ? `It is about ${title}.` : named(title, agenda),
      link === null ? '' : named('More', link),
      'This message is timed for your morning. Questions can go in a reply, whenever it suits; no reply is needed.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Ein Hinweis' : title),
    noun: 'geplante Nachricht',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} Hier steht, worum es gegangen wäre; mehr als lesen ist nicht nötig.`,
      agenda === '' ? `Es geht um ${title}.` : named(title, agenda),
      link === null ? '' : named('Mehr', link),
      'Diese Nachricht ist so geplant, dass sie morgens ankommt. Fragen gern als Antwort, wann es passt; eine Rückmeldung ist nicht nötig.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Une information' : title),
    noun: 'de message programmé',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} voici de quoi il s’agissait ; il n’y a rien à faire d’autre que le lire.`,
      agenda === '' ? `Il s’agit de ${title}.` : named(title, agenda),
      link === null ? '' : named('Pour en savoir plus', link),
      'Ce message est programmé pour arriver le matin. Les questions peuvent venir en réponse, à tout moment ; aucune réponse n’est nécessaire.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Un aviso' : title),
    noun: 'como mensaje programado',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} esto es de lo que se trataba; no hay que hacer más que leerlo.`,
      agenda === '' ? `Se trata de ${title}.` : named(title, agenda),
      link === null ? '' : named('Más', link),
      'Este mensaje está programado para llegar por la mañana. Las preguntas pueden ir en una respuesta, cuando convenga; no hace falta responder.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Um aviso' : title),
    noun: 'uma mensagem programada',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} aqui está do que se tratava; não é preciso nada além de ler.`,
      agenda === '' ? `Trata-se de ${title}.` : named(title, agenda),
      link === null ? '' : named('Mais', link),
      'Esta mensagem está programada para chegar pela manhã. As perguntas podem vir em resposta, quando for melhor; não é preciso responder.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? 'お知らせ' : title),
    noun: '予約送信のメッセージ',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why}お伝えする内容を以下に記します。お読みいただくだけで結構です。`,
      agenda === '' ? `${title}についてのお知らせです。` : named(title, agenda),
      link === null ? '' : named('詳細', link),
      'このメッセージは朝に届くよう予約しています。ご質問はいつでも返信でどうぞ。ご返信は不要です。',
    ],
  },
  answers: false,
};

/** A notice that arrives in the readers' morning and asks for nothing. */
export const scheduledMessage: Format = {
  id: 'scheduled-message',
  icon: 'scheduled-message',
  needs: 'format_scheduled_message_needs',
  produces: 'format_scheduled_message_produces',
  taken: 'read',
  readerMinutes: () => 1,
  suits: (facts) =>
    bestFit([
      [says(facts, 'notice'), 88, 'notice'],
      [isKind(facts, 'announcement') && !says(facts, 'broadcast') && facts.minutes <= 15, 75, 'notice'],
      [isKind(facts, 'announcement'), 55, 'notice'],
      [isKind(facts, 'quick-question') && !atLeast(facts, 4), 64, 'one_question'],
    ]),
  draft: (facts) => writeDraft(WORDS, scheduledMessage, facts),
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
