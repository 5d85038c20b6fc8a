import type { Format } from './format';
import { atLeast, atMost, bestFit, isKind, says } from './fit';
import { type FormatWords, writeDraft } from './draft';

const WORDS: FormatWords = {
  en: {
    subject: (title) => (title === '' ? 'My comments as a short clip' : `${title}: comments as a short clip`),
    noun: 'a short clip with comments',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} my comments on ${title} are in a clip, so that what I mean can be seen and heard.`,
      link === null ? 'The clip is attached, with captions.' : named('Clip, with captions', link),
      'Please answer beside the passage, or with a clip of your own.',
    ],
  },
  de: {
    subject: (title) => (title === '' ? 'Meine Anmerkungen als kurzes Video' : `${title}: Anmerkungen als kurzes Video`),
    noun: 'kurzes Video mit Anmerkungen',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} Meine Anmerkungen zu ${title} habe ich als Video aufgenommen; so ist zu sehen und zu hören, was gemeint ist.`,
      link === null ? 'Das Video ist angehängt, mit Untertiteln.' : named('Video, mit Untertiteln', link),
      'Antworten bitte direkt an der Stelle, oder mit einem eigenen Video.',
    ],
  },
  fr: {
    subject: (title) => (title === '' ? 'Mes remarques en courte vidéo' : `${title} : remarques en courte vidéo`),
    noun: 'de courte vidéo commentée',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} mes remarques sur ${title} sont dans une vidéo ; on y voit et on y entend ce que je veux dire.`,
      link === null ? 'La vidéo est jointe, avec sous-titres.' : named('Vidéo, avec sous-titres', link),
      'Merci de répondre à côté du passage, ou par une vidéo.',
    ],
  },
  es: {
    subject: (title) => (title === '' ? 'Mis comentarios en un vídeo breve' : `${title}: comentarios en un vídeo breve`),
    noun: 'como vídeo breve con comentarios',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} mis comentarios sobre ${title} van en un vídeo; así se ve y se oye lo que quiero decir.`,
      link === null ? 'El vídeo va adjunto, con subtítulos.' : named('Vídeo, con subtítulos', link),
      'Las respuestas, junto al pasaje o con otro vídeo.',
    ],
  },
  pt: {
    subject: (title) => (title === '' ? 'Meus comentários em um vídeo curto' : `${title}: comentários em um vídeo curto`),
    noun: 'um vídeo curto com comentários',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why} meus comentários sobre ${title} estão em um vídeo; assim se vê e se ouve o que quero dizer.`,
      link === null ? 'O vídeo está em anexo, com legendas.' : named('Vídeo, com legendas', link),
      'As respostas podem vir ao lado do trecho, ou em outro vídeo.',
    ],
  },
  ja: {
    subject: (title) => (title === '' ? 'コメントを短い動画で' : `${title}：コメントを短い動画で`),
    noun: 'コメント付きの短い動画',
    paragraphs: ({ why, title, named }, { link }) => [
      `${why}${title}へのコメントを動画にしました。意図を画面と声でお伝えします。`,
      link === null ? '動画は字幕付きで添付しています。' : named('動画（字幕付き）', link),
      'ご回答は該当箇所に直接、または動画でお願いします。',
    ],
  },
};

/** A clip of at most six minutes over the thing itself: feedback on design, text, code, slides, with the voice in it. */
export const videoFeedback: Format = {
  id: 'video-feedback',
  icon: 'video-feedback',
  needs: 'format_video_feedback_needs',
  produces: 'format_video_feedback_produces',
  taken: 'watch',
  readerMinutes: () => 6,
  suits: (facts) =>
    bestFit([
      [says(facts, 'visible') && says(facts, 'comments', 'draft-text'), 90, 'visible_thing'],
      [isKind(facts, 'work-review', 'draft-feedback') && says(facts, 'visible'), 90, 'visible_thing'],
      [isKind(facts, 'draft-feedback', 'work-review') && !atLeast(facts, 5), 80, 'feedback_on_work'],
      [isKind(facts, 'draft-feedback', 'work-review'), 72, 'feedback_on_work'],
      [says(facts, 'draft-text') && says(facts, 'comments'), atMost(facts, 4) ? 80 : 70, 'feedback_on_work'],
      [isKind(facts, 'demo'), 74, 'visible_thing'],
    ]),
  draft: (facts) => writeDraft(WORDS, videoFeedback, facts),
  examples: {
    yes: [
      { kind: 'work-review', cues: new Set(['visible']), people: 4 },
      { kind: 'draft-feedback', people: 2 },
    ],
    no: [
      { kind: 'status-update', recurring: true },
      { kind: 'all-hands', people: 90 },
    ],
  },
};
