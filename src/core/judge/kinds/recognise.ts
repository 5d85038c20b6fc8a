import type { Terms } from '../lexicon';
import { remembered } from '../remember';
import { MeetingText, type Text, toText } from '../text';
import { WEIGHTS } from '../weights';
import { FLIPS, HEARD, MEETINGS, meetingsIn, noMeetingsIn, type CompiledKind, anywhere, cuesOf } from './compiled';
import { type KindId, kindFacts } from '.';

/** How sure a kind is, by where it was found. */
export type Evidence = 'title' | 'title-and-description' | 'said-in-title' | 'description';

export interface Recognised {
  readonly kind: KindId;
  readonly evidence: Evidence;
  /** A kind of another class was named just as clearly. */
  readonly tie: boolean;
}

interface Candidate {
  readonly kind: KindId;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** A strong term in the title; a weak one borne out by the description; the description alone (judgement). */
const WEIGHT = { title: 3, borneOut: 2.5, description: 2, said: 1.5 } as const;
/** Characters of a description that has nothing but its point. */
const SHORT = 200;

function candidateOf(one: CompiledKind, { title, description }: MeetingText): Candidate | null {
  const kind = one.kind;
  const inTitle = one.unless.in(title) === null;
  const inDescription = one.unless.in(description) === null;
  if (inTitle && (one.strong.in(title) ?? one.titled.in(title)) !== null)
    return { kind, weight: WEIGHT.title, evidence: 'title' };
  // One word of a long text names no kind, and one of any text no live talk: "social", "hearing" stand in many descriptions.
  const phraseOnly = kindFacts(kind).class === 'live' || description.plain.length > SHORT;
  const ask = (terms: Terms): boolean =>
    inDescription && (phraseOnly ? terms.phraseIn(description) : terms.in(description)) !== null;
  const named = ask(one.strong);
  const told = named || ask(one.said);
  if (inTitle && one.weak.in(title) !== null) {
    if (told || (inDescription && one.said.in(description) !== null))
      return { kind, weight: WEIGHT.borneOut, evidence: 'title-and-description' };
    return null;
  }
  if (inTitle && one.said.in(title) !== null) return { kind, weight: WEIGHT.borneOut, evidence: 'said-in-title' };
  if (!told || !inTitle) return null;
  return { kind, weight: named ? WEIGHT.description : WEIGHT.said, evidence: 'description' };
}

/**
 * The kind that the text names. A title outweighs a description, unless it is generic ("weekly") and the description names the kind;
 * between live and could-be-async, live wins (rubric, T5 and T13).
 * @param people headcount, null when not known
 */
export function recognise(text: MeetingText, people: number | null): Recognised | null {
  const named = kindNamed(text);
  if (named !== null) return named;
  return people !== null && people >= WEIGHTS.broadcastPeople && isNotice(text) ? NOTICE : null;
}

/** Weak words of an announcement, or a reminder, that so many are asked to hear, and nothing that they do together (rubric, T10). */
const isNotice = remembered(
  (text: MeetingText): boolean =>
    !anywhere(HEARD.interacts, text) &&
    (recogniseNoMeeting(text.title) === 'reminder' ||
      meetingsIn(text.title).some(
        (one) => one.kind === 'announcement' && one.weak.in(text.title) !== null && one.unless.in(text.title) === null,
      )),
);
const NOTICE: Recognised = { kind: 'announcement', evidence: 'title', tie: false };

const kindNamed = remembered((text: MeetingText): Recognised | null => {
  const cues = cuesOf(text);
  const aboutThing = cues.has('visible') || cues.has('draft-text');
  const found = meetingsIn(text.title, text.description)
    .flatMap((one) => candidateOf(one, text) ?? [])
    .filter((one) => aboutThing || one.weight === WEIGHT.title || !COMMENTED.has(one.kind))
    .toSorted((a, b) => b.weight - a.weight);
  const [first] = found;
  if (first === undefined) return null;
  const equals = found.filter(({ weight }) => weight === first.weight);
  const best =
    equals.find(({ kind }) => kindFacts(kind).class === 'live') ?? toldOf(equals, found, text) ?? specific(equals) ?? first;
  const tie = equals.some(({ kind }) => kindFacts(kind).class !== kindFacts(best.kind).class);
  return { kind: flipped(best.kind, text), evidence: best.evidence, tie };
});

/** A title that only says that people meet takes the kind that a phrase of the description names (rubric, T5). */
function toldOf(equals: readonly Candidate[], found: readonly Candidate[], text: MeetingText): Candidate | undefined {
  if (equals.some(({ kind }) => !LEAST.has(kind))) return undefined;
  const told = found.find(({ kind, evidence }) => evidence === 'description' && !LEAST.has(kind) && saysPhrase(kind, text));
  return told && { ...told, evidence: 'title-and-description' };
}

const saysPhrase = (kind: KindId, { description }: MeetingText): boolean =>
  MEETINGS.some((one) => one.kind === kind && (one.strong.phraseIn(description) ?? one.said.phraseIn(description)) !== null);

/** Comments and feedback are about a thing only where a thing is named: else they may be about a person (rubric, T4). */
const COMMENTED: ReadonlySet<KindId> = new Set<KindId>(['work-review', 'draft-feedback']);

/** Kinds that only say that people meet: any other says more. */
const GENERIC: ReadonlySet<KindId> = new Set<KindId>(['team-meeting', 'status-update', 'announcement']);
const LEAST: ReadonlySet<KindId> = new Set<KindId>(['team-meeting']);

const specific = (equals: readonly Candidate[]): Candidate | undefined =>
  equals.find(({ kind }) => !GENERIC.has(kind)) ?? equals.find(({ kind }) => !LEAST.has(kind));

function flipped(kind: KindId, text: MeetingText): KindId {
  for (const flip of FLIPS.get(kind) ?? []) if (anywhere(flip.any, text)) return flip.to;
  return kind;
}

const NOTHING = toText('');

/** Kinds N1 to N5, by the title alone: descriptions speak of holidays and deadlines all the time. */
export const recogniseNoMeeting = remembered((title: Text): KindId | null => {
  const text = new MeetingText(title, NOTHING);
  return noMeetingsIn(title).find((one) => candidateOf(one, text) !== null)?.kind ?? null;
});
