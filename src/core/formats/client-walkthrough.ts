import type { DraftLang, Format } from './format';
import { bestFit, isKind, says, withClient } from './fit';
import { type DraftWords, writeDraft } from './draft';
import { planMinutes, watchMinutes } from './watch-time';

const WORDS: Readonly<Record<DraftLang, DraftWords>> = {
  en: {
    subject: (title, { minutes }) =>
      title === ''
        ? `A walkthrough to watch, ${watchMinutes(minutes)} min`
        : `${title}: a walkthrough to watch, ${watchMinutes(minutes)} min`,
    paragraphs: ({ slot, title }, { minutes }) => [
      `To save us ${slot}: I have recorded a walkthrough of ${title}, so that you can watch it when it suits and pass it on.`,
      `Recording, about ${watchMinutes(minutes)} min; plan ${planMinutes(minutes)} minutes including comments: [link], with captions. The slides are attached.`,
      'Comments and questions can go beside the slide or in a reply to this message.',
    ],
  },
  de: {
    subject: (title, { minutes }) =>
      title === ''
        ? `Ein Rundgang zum Ansehen, ${watchMinutes(minutes)} Min.`
        : `${title}: ein Rundgang zum Ansehen, ${watchMinutes(minutes)} Min.`,
    paragraphs: ({ slot, title }, { minutes }) => [
      `damit ${slot} frei wird: Zu ${title} habe ich einen Rundgang aufgenommen, der sich ansehen und weitergeben lässt, wann es passt.`,
      `Aufzeichnung, etwa ${watchMinutes(minutes)} Min.; mit Kommentaren rund ${planMinutes(minutes)} Minuten einplanen: [Link], mit Untertiteln. Die Folien sind angehängt.`,
      'Kommentare und Fragen gern an der Folie oder als Antwort auf diese Nachricht.',
    ],
  },
};

/** A recorded walk through a deliverable for people outside, with the time to watch it stated up front. */
export const clientWalkthrough: Format = {
  id: 'client-walkthrough',
  icon: 'client-walkthrough',
  needs: 'format_client_walkthrough_needs',
  produces: 'format_client_walkthrough_produces',
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
  draft: (facts) => writeDraft(WORDS, facts),
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
