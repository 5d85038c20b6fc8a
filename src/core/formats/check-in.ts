import type { Format } from './format';
import { bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'Three questions in writing' : `${title}: three questions in writing`),
    noun: 'three questions in writing',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} for ${title} each of us answers three questions at the start of their own day.`,
      '1. What is done since last time?\n2. What is next?\n3. What is in the way, and who could help?',
      link === null ? 'Please answer below, in a reply to all.' : named('Answers go here', link),
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Drei Fragen, schriftlich' : `${title}: drei Fragen, schriftlich`),
    noun: 'drei schriftliche Fragen',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} Für ${title} werden drei Fragen schriftlich beantwortet, jeweils zu Beginn des eigenen Tages.`,
      '1. Was ist seit dem letzten Mal fertig?\n2. Was kommt als Nächstes?\n3. Was steht im Weg, und wer könnte helfen?',
      link === null ? 'Bitte darunter antworten, an alle.' : named('Antworten hier', link),
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Trois questions par écrit' : `${title} : trois questions par écrit`),
    noun: 'de trois questions par écrit',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} pour ${title}, chacun répond à trois questions au début de sa journée.`,
      '1. Qu’est-ce qui est fait depuis la dernière fois ?\n2. Qu’est-ce qui suit ?\n3. Qu’est-ce qui bloque, et qui pourrait aider ?',
      link === null ? 'Merci de répondre ci-dessous, à tous.' : named('Les réponses vont ici', link),
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Tres preguntas por escrito' : `${title}: tres preguntas por escrito`),
    noun: 'con tres preguntas por escrito',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} en ${title} cada persona responde tres preguntas al empezar su día.`,
      '1. ¿Qué está hecho desde la última vez?\n2. ¿Qué sigue?\n3. ¿Qué estorba y quién podría ayudar?',
      link === null ? 'Las respuestas, aquí abajo, a todos.' : named('Las respuestas van aquí', link),
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Três perguntas por escrito' : `${title}: três perguntas por escrito`),
    noun: 'três perguntas por escrito',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} em ${title}, cada pessoa responde a três perguntas no começo do seu dia.`,
      '1. O que foi feito desde a última vez?\n2. O que vem a seguir?\n3. O que atrapalha, e quem poderia ajudar?',
      link === null ? 'As respostas vão aqui abaixo, para todos.' : named('As respostas vão aqui', link),
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '三つの質問に文章で' : `${title}：三つの質問に文章で`),
    noun: '三つの質問への文章での回答',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}では、それぞれ一日の始まりに三つの質問へ文章で答えます。`,
      '1. 前回から完了したことは？\n2. 次にすることは？\n3. 妨げになっていること、助けを借りたい相手は？',
      link === null ? 'このメッセージに全員宛てで返信してください。' : named('回答はこちら', link),
    ],
  },
};

/** Three fixed questions, answered in writing by each at the start of their own day. */
export const checkIn: Format = {
  id: 'check-in',
  icon: 'check-in',
  needs: 'format_check_in_needs',
  produces: 'format_check_in_produces',
  taken: 'read',
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
  draft: (facts) => writeDraft(WORDS, checkIn, facts),
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
