import type { Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'In a shared note instead' : `${title}: in a shared note`),
    noun: 'a shared note',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} everything for ${title} is in a shared note, to read when it suits.`,
      link === null ? 'This thread is the note.' : named('Note', link),
      agenda === '' ? '' : named('On it', agenda),
      'Please write comments, ideas and numbers there, next to what they belong to.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Stattdessen in einer gemeinsamen Notiz' : `${title}: in einer gemeinsamen Notiz`),
    noun: 'gemeinsame Notiz',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} Alles zu ${title} steht in einer gemeinsamen Notiz und lässt sich lesen, wann es passt.`,
      link === null ? 'Die Notiz ist dieser Faden.' : named('Notiz', link),
      agenda === '' ? '' : named('Inhalt', agenda),
      'Bitte Kommentare, Ideen und Zahlen dort hineinschreiben, an die Stelle, zu der sie gehören.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Plutôt dans une note partagée' : `${title} : dans une note partagée`),
    noun: 'de note partagée',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} tout ce qui concerne ${title} est dans une note partagée, à lire quand cela convient.`,
      link === null ? 'La note, c’est ce fil.' : named('Note', link),
      agenda === '' ? '' : named('Au programme', agenda),
      'Merci d’y écrire commentaires, idées et chiffres, à côté de ce qu’ils concernent.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Mejor en una nota compartida' : `${title}: en una nota compartida`),
    noun: 'como nota compartida',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} todo lo de ${title} está en una nota compartida, para leerla cuando convenga.`,
      link === null ? 'La nota es este mismo hilo.' : named('Nota', link),
      agenda === '' ? '' : named('Contenido', agenda),
      'Los comentarios, ideas y cifras van ahí, junto a aquello a lo que se refieren.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Melhor em uma nota compartilhada' : `${title}: em uma nota compartilhada`),
    noun: 'uma nota compartilhada',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why} tudo sobre ${title} está em uma nota compartilhada, para ler quando for melhor.`,
      link === null ? 'A nota é esta própria conversa.' : named('Nota', link),
      agenda === '' ? '' : named('Conteúdo', agenda),
      'Comentários, ideias e números vão ali, ao lado daquilo a que se referem.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '共有ノートで進めませんか' : `${title}：共有ノートで`),
    noun: '共有ノート',
    paragraphs: ({ why, title, named }, { link, agenda }) => [
      `${why}${title}の内容を共有ノートにまとめました。ご都合のよいときにお読みください。`,
      link === null ? 'このスレッドをノートとして使います。' : named('ノート', link),
      agenda === '' ? '' : named('内容', agenda),
      'コメント、アイデア、数字は、該当する箇所に直接お書きください。',
    ],
  },
};

/** A document in which several people write their comments, ideas or numbers. Suits anything a little. */
export const sharedNote: Format = {
  id: 'shared-note',
  icon: 'shared-note',
  needs: 'format_shared_note_needs',
  produces: 'format_shared_note_produces',
  taken: 'read',
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
  draft: (facts) => writeDraft(WORDS, sharedNote, facts),
  examples: {
    yes: [
      { kind: 'brainstorm', people: 8 },
      { kind: 'document-reading', cues: new Set(['comments']), people: 7 },
    ],
    no: [{ kind: 'stand-up', recurring: true }, { kind: 'hand-off' }],
  },
};
