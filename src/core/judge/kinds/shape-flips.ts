import type { Facts } from '../../model';
import { Terms } from '../lexicon';
import { recurs } from '../shape';
import type { MeetingText } from '../text';
import { WEIGHTS } from '../weights';
import { anywhere, cuesOf, HEARD } from './compiled';
import { type KindId, kindFacts } from '.';
import type { Recognised } from './recognise';
import type { Shape } from './taxonomy';

/** From here on many people only listen (guides: judging, section 4, kind 15). */
const MANY = 12;
/** More than so many in a workshop with slides hear a lecture (kind 17). */
const LECTURE = 25;
/** At most so many in a stand-up on one clock are through in five minutes (kind 26). */
const CLOSE = 4;
/** At most so many ask one person anything and get an answer (kind 29). */
const HALL = 20;
/** The same people had so many meetings before: this is the fifth (kind 19). */
const BEFORE = 4;

const ASKS = new Terms(
  `ama, amas, ask me anything, ask us anything, q a, q and a, questions and answers, fragerunde, fragen und antworten, questions réponses,
  preguntas y respuestas, perguntas e respostas, tira dúvidas, 質疑応答, 質問会`,
);
const TELLS = new Terms(
  `update, updates, news, results, figures, demo, slides, presentation, neuigkeiten, zahlen, folien, präsentation, nouveautés, chiffres, résultats, diapos,
  novedades, resultados, cifras, diapositivas, novidades, números, 業績, 報告, 発表, 資料`,
);
const CLIENT_REVIEW = new Terms('qbr, qbrs, quarterly business review, ebr, ebrs, executive business review');

/** What is known of a meeting beside its words. */
export interface Shaped {
  readonly facts: Facts;
  readonly text: MeetingText;
  /** Headcount, null when not known. */
  readonly people: number | null;
  /** Hours between the two farthest clocks, null when not known. */
  readonly clockSpread: number | null;
}

/** Each shape holds only of what is known: what is not never turns a kind. */
const HOLDS: Readonly<Record<Shape, (meeting: Shaped) => boolean>> = {
  many: ({ people }) => people !== null && people >= MANY,
  lecture: ({ text, people }) =>
    people !== null && people > LECTURE && cuesOf(text).has('broadcast') && HEARD.interacts.in(text.description) === null,
  routine: ({ facts }) =>
    recurs(facts) &&
    facts.meeting.externals === 0 &&
    facts.history.newcomers === 0 &&
    facts.history.sameSet90d !== null &&
    facts.history.sameSet90d >= BEFORE,
  'known-client': ({ facts, text }) =>
    facts.history.earlierWithExternals !== null &&
    facts.history.earlierWithExternals >= WEIGHTS.externalEarlier &&
    anywhere(HEARD.informs, text) &&
    !anywhere(HEARD.interacts, text),
  'only-status': ({ text }) =>
    !text.description.empty && HEARD.informs.in(text.description) !== null && HEARD.interacts.in(text.description) === null,
  close: ({ people, clockSpread }) => people !== null && people <= CLOSE && clockSpread !== null && clockSpread < 1,
  'small-hall': ({ text, people }) => people !== null && people <= HALL && anywhere(ASKS, text) && !anywhere(TELLS, text),
  'with-client': ({ facts, text }) => (facts.meeting.externals ?? 0) > 0 && anywhere(CLIENT_REVIEW, text),
};

/** The kind that the shape of the meeting makes of the one its words name (guides: judging, section 4, flips). */
export function shaped(recognised: Recognised | null, meeting: Shaped): Recognised | null {
  if (recognised === null) return null;
  const flip = kindFacts(recognised.kind).flips?.find(({ shape }) => HOLDS[shape](meeting));
  return flip === undefined ? recognised : { ...recognised, kind: flip.to satisfies KindId };
}
