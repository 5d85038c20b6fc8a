import type { Format } from './format';
import { atLeast, bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';
import { watchMinutes } from './watch-time';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'As a recording' : `${title}: as a recording`),
    noun: 'a recording',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} I am recording ${title}, so that everybody can watch it when it suits, at their own speed.`,
      link === null
        ? 'The recording follows in a reply here, with captions and chapters.'
        : named('Recording, with captions', link),
      'Questions go into the thread below it; I answer there for everybody to read.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Als Aufzeichnung' : `${title}: als Aufzeichnung`),
    noun: 'Aufzeichnung',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} ${title} nehme ich auf; so lässt es sich ansehen, wann es passt und so schnell es passt.`,
      link === null
        ? 'Die Aufzeichnung folgt als Antwort hier, mit Untertiteln und Kapiteln.'
        : named('Aufzeichnung, mit Untertiteln', link),
      'Fragen bitte in den Faden darunter; dort antworte ich für alle lesbar.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'En enregistrement' : `${title} : en enregistrement`),
    noun: 'd’enregistrement',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} j’enregistre ${title}, à regarder quand cela convient et à la vitesse voulue.`,
      link === null
        ? 'L’enregistrement suivra en réponse ici, avec sous-titres et chapitres.'
        : named('Enregistrement, avec sous-titres', link),
      'Les questions vont dans le fil en dessous ; j’y réponds pour tout le monde.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'En una grabación' : `${title}: en una grabación`),
    noun: 'como grabación',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} grabo ${title}, para verlo cuando convenga y a la velocidad que convenga.`,
      link === null
        ? 'La grabación llegará como respuesta aquí, con subtítulos y capítulos.'
        : named('Grabación, con subtítulos', link),
      'Las preguntas van en el hilo de abajo; ahí respondo para todos.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Em uma gravação' : `${title}: em uma gravação`),
    noun: 'uma gravação',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} vou gravar ${title}, para assistir quando for melhor e na velocidade que for melhor.`,
      link === null ? 'A gravação virá como resposta aqui, com legendas e capítulos.' : named('Gravação, com legendas', link),
      'As perguntas vão na conversa abaixo dela; respondo ali para todos.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '録画でお届けします' : `${title}：録画で`),
    noun: '録画',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}を録画します。ご都合のよいときに、お好みの速さでご覧ください。`,
      link === null ? '録画は、字幕とチャプターを付けてこのスレッドに返信します。' : named('録画（字幕付き）', link),
      'ご質問は録画の下のスレッドへどうぞ。皆さんが読めるよう、そこで回答します。',
    ],
  },
};

/** A recording to watch when it suits, with a thread for questions: broadcasts, and meetings that some cannot attend. */
export const recordedMeeting: Format = {
  id: 'recorded-meeting',
  icon: 'recorded-meeting',
  needs: 'format_recorded_meeting_needs',
  produces: 'format_recorded_meeting_produces',
  taken: 'watch',
  readerMinutes: watchMinutes,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'all-hands', 'public-event', 'training'), 84, 'one_to_many'],
      [isKind(facts, 'demo'), 80, 'shown_to_many'],
      [says(facts, 'broadcast') && atLeast(facts, 9), 80, 'people_listen', { count: facts.people ?? 0 }],
      [says(facts, 'broadcast'), 76, 'one_to_many'],
      [isKind(facts, 'announcement', 'kick-off'), 72, 'one_to_many'],
      [says(facts, 'lasting') && atLeast(facts, 9), 66, 'people_listen', { count: facts.people ?? 0 }],
      [isKind(facts, 'client-presentation'), 68, 'shown_to_many'],
      [isKind(facts, 'metrics-review') && !facts.recurring, 73, 'shown_to_many'],
      [atLeast(facts, 9), 56, 'people_listen', { count: facts.people ?? 0 }],
    ]),
  draft: (facts) => writeDraft(WORDS, recordedMeeting, facts),
  examples: {
    yes: [
      { kind: 'all-hands', people: 140 },
      { kind: 'training', people: 20 },
    ],
    no: [
      { kind: 'quick-question', people: 2 },
      { kind: 'stand-up', people: 5, recurring: true },
    ],
  },
};
