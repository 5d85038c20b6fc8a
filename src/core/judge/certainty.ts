import type { Facts, Finding } from '../model';
import { joinsNames } from './guards';
import { guessLanguage, isKnownLanguage } from './language';
import { type KindId, kindFacts } from './kinds';
import { anywhere, HEARD, namesThingToWrite } from './kinds/compiled';
import type { Recognised } from './kinds/recognise';
import { namesPerson } from './person-named';
import { type MeetingText, readings } from './text';
import { CONFIDENCE } from './weights';
import { speaksOfWorkLife } from './work-life';

/** So many may be two and somebody who listens. */
const VERY_FEW = 4;

/** Kinds that need an audience: nobody holds them alone with one other. */
const HAS_AUDIENCE: ReadonlySet<KindId> = new Set<KindId>([
  'all-hands',
  'stand-up',
  'demo',
  'training',
  'triage',
  'announcement',
  'metrics-review',
]);

/**
 * How sure the judge is of a kind: by where the term stands, less for a tie or a language without a vocabulary. When nobody knows how
 * many attend, at most 0.6, unless kind or text speak of a group: the cap guards talks of two (docs/decisions/0005). A title that
 * names a person is never sure enough either: it may be about them.
 */
export function certainty(recognised: Recognised | null, facts: Facts, text: MeetingText, people: number | null): number {
  let sure: number = CONFIDENCE.structure;
  if (recognised !== null) sure = recognised.evidence === 'description' ? CONFIDENCE.description : CONFIDENCE.title;
  if (recognised?.tie === true) sure += CONFIDENCE.tie;
  if (!isKnownLanguage(languageOf(facts, text))) sure += CONFIDENCE.foreign;
  if (people === null && !isGroup(recognised, text)) sure = Math.min(sure, CONFIDENCE.unknownCap);
  if (mayBeAboutSomebody(facts, text, people) || mayBeOfTwo(text, people)) sure = Math.min(sure, CONFIDENCE.personCap);
  if (people === 2 && !namesThingToWrite(text)) sure = Math.min(sure, CONFIDENCE.personCap);
  return Math.round(Math.max(0, sure) * 100) / 100;
}

/**
 * The title does not name the kind, and the agenda asks people to react to each other: what was heard in passing does not outweigh that
 * (rubric, T6).
 */
export const isOutspoken = (recognised: Recognised | null, findings: readonly Finding[]): boolean =>
  (recognised?.evidence === 'description' || recognised?.evidence === 'said-in-title') &&
  findings.some(({ reason }) => reason.code === 'agenda_interacts');

/** A person is named, or working life is spoken of: it cannot be told whether it is about a thing (rubric, T4). */
export const mayBeAboutSomebody = (facts: Facts, text: MeetingText, people: number | null): boolean =>
  readings(text).some((read) => speaksOfWorkLife(read) || namesPerson(facts, read, people));

/** Two names joined by an arrow, and few invited: a talk of two that somebody else may sit in on. */
const mayBeOfTwo = (text: MeetingText, people: number | null): boolean =>
  people !== null && people <= VERY_FEW && joinsNames(text.title.plain) === 'surely';

const languageOf = (facts: Facts, text: MeetingText): string | null =>
  facts.lang ?? guessLanguage(text.title) ?? guessLanguage(text.description);

function isGroup(recognised: Recognised | null, text: MeetingText): boolean {
  if (joinsNames(text.title.plain) === 'surely') return false;
  // What stands below a title says who is invited less surely than the title.
  const inTitle = recognised?.evidence === 'title' || recognised?.evidence === 'title-and-description';
  if (inTitle && HAS_AUDIENCE.has(recognised.kind)) return true;
  const candidate = recognised !== null && kindFacts(recognised.kind).class === 'candidate';
  return candidate && anywhere(HEARD.group, text);
}
