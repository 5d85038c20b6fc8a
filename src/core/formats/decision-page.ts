import type { Format } from './format';
import { bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'A page to decide on' : `${title}: a page to decide on`),
    noun: 'a page to decide on',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ${title} is on a page, with the question, the options and what I propose.`,
      link === null ? 'The page is attached.' : named('Page', link),
      'Please write agreement, objections or a better option there. With no objection by then, the proposal stands, and the page remains as the record.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Eine Seite zur Entscheidung' : `${title}: eine Seite zur Entscheidung`),
    noun: 'Entscheidungsseite',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ${title} steht auf einer Seite, mit der Frage, den Möglichkeiten und meinem Vorschlag.`,
      link === null ? 'Die Seite ist angehängt.' : named('Seite', link),
      'Bitte Zustimmung, Einwände oder eine bessere Möglichkeit dort vermerken. Ohne Einwand bis dahin gilt der Vorschlag, und die Seite hält ihn fest.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Une page pour décider' : `${title} : une page pour décider`),
    noun: 'de page de décision',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ${title} est sur une page, avec la question, les options et ma proposition.`,
      link === null ? 'La page est jointe.' : named('Page', link),
      'Merci d’y noter accord, objections ou meilleure option. Sans objection d’ici là, la proposition est retenue, et la page en garde la trace.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Una página para decidir' : `${title}: una página para decidir`),
    noun: 'como página de decisión',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ${title} está en una página, con la pregunta, las opciones y mi propuesta.`,
      link === null ? 'La página va adjunta.' : named('Página', link),
      'Ahí se anotan el acuerdo, las objeciones o una opción mejor. Sin objeciones hasta entonces, vale la propuesta, y la página queda como registro.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Uma página para decidir' : `${title}: uma página para decidir`),
    noun: 'uma página de decisão',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ${title} está em uma página, com a questão, as opções e a minha proposta.`,
      link === null ? 'A página está em anexo.' : named('Página', link),
      'Basta anotar ali concordância, objeções ou uma opção melhor. Sem objeção até lá, vale a proposta, e a página fica como registro.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '決定用のページ' : `${title}：決定用のページ`),
    noun: '決定用のページ',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}について、論点、選択肢、私の提案をページにまとめました。`,
      link === null ? 'ページは添付のとおりです。' : named('ページ', link),
      '賛成、異議、よりよい案をページにお書きください。期限までに異議がなければ提案どおりとし、ページを記録として残します。',
    ],
  },
};

/** A page that lasts: the answer, rule, checklist or decision, with a date by which objections are heard. */
export const decisionPage: Format = {
  id: 'decision-page',
  icon: 'decision-page',
  needs: 'format_decision_page_needs',
  produces: 'format_decision_page_produces',
  taken: 'read',
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
  draft: (facts) => writeDraft(WORDS, decisionPage, facts),
  examples: {
    yes: [
      { kind: 'approval', people: 4 },
      { kind: 'document-reading', cues: new Set(['lasting']), people: 6 },
    ],
    no: [{ kind: 'stand-up', recurring: true }, { kind: 'hand-off' }],
  },
};
