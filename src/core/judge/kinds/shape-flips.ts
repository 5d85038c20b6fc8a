import type { Facts } from '../../model';
import { listOf, stands } from '../../languages';
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

const ASKS = listOf('shape/asks');
const TELLS = listOf('shape/tells');
const CLIENT_REVIEW = listOf('shape/client-review');

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
    people !== null && people > LECTURE && cuesOf(text).has('broadcast') && !stands(HEARD.interacts, text.description),
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
    !text.description.empty && stands(HEARD.informs, text.description) && !stands(HEARD.interacts, text.description),
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
