import type { Format } from './format';
import { bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'Status on the board' : `${title}: status on the board`),
    noun: 'an update on the board',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} my part of ${title} is on the board.`,
      link === null ? 'It is the board that we already use.' : named('Board', link),
      'Please bring your own cards up to date there: what moved, what comes next, what is in the way and who could help.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Stand auf dem Board' : `${title}: Stand auf dem Board`),
    noun: 'Stand auf dem Board',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} Meinen Teil zu ${title} habe ich auf das Board gesetzt.`,
      link === null ? 'Es ist das Board, mit dem wir ohnehin arbeiten.' : named('Board', link),
      'Bitte dort die eigenen Karten aktualisieren: was sich bewegt hat, was folgt, was hakt und wer helfen könnte.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Le point sur le tableau' : `${title} : le point sur le tableau`),
    noun: 'de point sur le tableau',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ma partie de ${title} est sur le tableau.`,
      link === null ? 'C’est le tableau que nous utilisons déjà.' : named('Tableau', link),
      'Merci d’y mettre les cartes à jour : ce qui a avancé, la suite, ce qui bloque et qui pourrait aider.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'El estado, en el tablero' : `${title}: el estado, en el tablero`),
    noun: 'en el tablero',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} mi parte de ${title} está en el tablero.`,
      link === null ? 'Es el tablero que ya usamos.' : named('Tablero', link),
      'Conviene poner ahí al día las tarjetas propias: qué avanzó, qué sigue, qué estorba y quién podría ayudar.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'O andamento no quadro' : `${title}: o andamento no quadro`),
    noun: 'uma atualização no quadro',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} minha parte de ${title} está no quadro.`,
      link === null ? 'É o quadro que já usamos.' : named('Quadro', link),
      'Basta atualizar ali os próprios cartões: o que avançou, o que vem a seguir, o que atrapalha e quem poderia ajudar.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '状況はボードで共有します' : `${title}：状況はボードで`),
    noun: 'ボードでの更新',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}の私の担当分をボードに書きました。`,
      link === null ? '普段使っているボードです。' : named('ボード', link),
      'ご自身のカードの更新をお願いします。進んだこと、次にすること、妨げになっていること、助けが必要な相手を書いてください。',
    ],
  },
};

/** The status stands on the board where the work is: cards, figures, dates. */
export const boardUpdate: Format = {
  id: 'board-update',
  icon: 'board-update',
  needs: 'format_board_update_needs',
  produces: 'format_board_update_produces',
  taken: 'read',
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
  draft: (facts) => writeDraft(WORDS, boardUpdate, facts),
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
