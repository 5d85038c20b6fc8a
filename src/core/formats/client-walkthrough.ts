import type { Format } from './format';
import { bestFit, isKind, says, withClient } from './fit';
import { type FormatWords, writeDraft } from './draft';
import { watchMinutes } from './watch-time';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'A walkthrough to watch' : `${title}: a walkthrough to watch`),
    noun: 'a recorded walkthrough',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} I have recorded a walkthrough of ${title}, to watch when it suits and to pass on.`,
      link === null ? 'The recording and the slides are attached, with captions.' : named('Recording, with captions', link),
      'Comments and questions can go beside the slide or in a reply to this message.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Ein Rundgang zum Ansehen' : `${title}: ein Rundgang zum Ansehen`),
    noun: 'aufgezeichneter Rundgang',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} Zu ${title} habe ich einen Rundgang aufgenommen, der sich ansehen und weitergeben lässt, wann es passt.`,
      link === null ? 'Aufzeichnung und Folien sind angehängt, mit Untertiteln.' : named('Aufzeichnung, mit Untertiteln', link),
      'Kommentare und Fragen gern an der Folie oder als Antwort auf diese Nachricht.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Une présentation à regarder' : `${title} : une présentation à regarder`),
    noun: 'de présentation enregistrée',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} j’ai enregistré une présentation de ${title}, à regarder quand cela convient et à transmettre.`,
      link === null
        ? 'L’enregistrement et les diapositives sont joints, avec sous-titres.'
        : named('Enregistrement, avec sous-titres', link),
      'Commentaires et questions peuvent se mettre à côté de la diapositive ou en réponse à ce message.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Una presentación para ver' : `${title}: una presentación para ver`),
    noun: 'como presentación grabada',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} he grabado una presentación de ${title}, para verla cuando convenga y compartirla.`,
      link === null ? 'La grabación y las diapositivas van adjuntas, con subtítulos.' : named('Grabación, con subtítulos', link),
      'Los comentarios y preguntas pueden ir junto a la diapositiva o en respuesta a este mensaje.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Uma apresentação para assistir' : `${title}: uma apresentação para assistir`),
    noun: 'uma apresentação gravada',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} gravei uma apresentação de ${title}, para assistir quando for melhor e repassar.`,
      link === null ? 'A gravação e os slides estão em anexo, com legendas.' : named('Gravação, com legendas', link),
      'Comentários e perguntas podem ficar ao lado do slide ou em resposta a esta mensagem.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? '録画によるご説明' : `${title}：録画によるご説明`),
    noun: '録画での説明',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}の説明を録画しました。ご都合のよいときにご覧いただき、共有していただけます。`,
      link === null ? '録画と資料は字幕付きで添付しています。' : named('録画（字幕付き）', link),
      'コメントやご質問は、該当するスライドの横か、このメッセージへの返信でお願いします。',
    ],
  },
};

/** A recorded walk through a deliverable for people outside, with the time to watch it stated up front. */
export const clientWalkthrough: Format = {
  id: 'client-walkthrough',
  icon: 'client-walkthrough',
  needs: 'format_client_walkthrough_needs',
  produces: 'format_client_walkthrough_produces',
  taken: 'watch',
  readerMinutes: watchMinutes,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'client-presentation'), 94, 'for_client'],
      [says(facts, 'client') && says(facts, 'broadcast'), 91, 'for_client'],
      [
        withClient(facts) && isKind(facts, 'metrics-review', 'demo', 'announcement', 'status-update', 'work-review'),
        88,
        'for_client',
      ],
    ]),
  draft: (facts) => writeDraft(WORDS, clientWalkthrough, facts),
  examples: {
    yes: [
      { kind: 'client-presentation', externals: 3, people: 6 },
      { kind: 'metrics-review', externals: 2 },
    ],
    no: [
      { kind: 'metrics-review', externals: 0 },
      { kind: 'stand-up', externals: 0 },
    ],
  },
};
