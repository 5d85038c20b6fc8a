import { MeetingText, once, type Text, toText } from '../text';
import { WEIGHTS } from '../weights';
import { anywhere, cuesOf, FLIPS, HEARD, kindsIn, PART, type Told } from './compiled';
import { type KindFacts, type KindId, kindFacts, TAXONOMY } from '.';

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

const NO_WORD: Told = { any: 0, phrase: 0 };

function candidateOf(kind: KindId, inTitle: Told, below: Told, long: boolean): Candidate | null {
  const named = (inTitle.any & PART.not) === 0;
  if (named && (inTitle.any & (PART.strong | PART.title)) !== 0) return { kind, weight: WEIGHT.title, evidence: 'title' };
  const means = (below.any & PART.not) === 0;
  // One word of a long text names no kind, and one of any text no live talk: "social", "hearing" stand in many descriptions.
  const asked = kindFacts(kind).class === 'live' || long ? below.phrase : below.any;
  const strong = means && (asked & PART.strong) !== 0;
  const told = strong || (means && (asked & PART.said) !== 0);
  if (named && (inTitle.any & PART.weak) !== 0) {
    const borneOut = told || (means && (below.any & PART.said) !== 0);
    return borneOut ? { kind, weight: WEIGHT.borneOut, evidence: 'title-and-description' } : null;
  }
  if (named && (inTitle.any & PART.said) !== 0) return { kind, weight: WEIGHT.borneOut, evidence: 'said-in-title' };
  if (!told || !named) return null;
  return { kind, weight: strong ? WEIGHT.description : WEIGHT.said, evidence: 'description' };
}

/** Kinds of some class that a meeting's words may name, in the order of the taxonomy. */
function candidatesIn({ title, description }: MeetingText, isWanted: (kind: KindFacts) => boolean): Candidate[] {
  const inTitle = kindsIn(title);
  const below = kindsIn(description);
  if (inTitle.size + below.size === 0) return [];
  const long = description.plain.length > SHORT;
  return TAXONOMY.filter((kind) => isWanted(kind) && (inTitle.has(kind.id) || below.has(kind.id))).flatMap(
    ({ id }) => candidateOf(id, inTitle.get(id) ?? NO_WORD, below.get(id) ?? NO_WORD, long) ?? [],
  );
}
const isMeeting = (kind: KindFacts): boolean => kind.class !== 'not-a-meeting';
const isNone = (kind: KindFacts): boolean => kind.class === 'not-a-meeting';

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
function isNotice(text: MeetingText): boolean {
  if (anywhere(HEARD.interacts, text)) return false;
  const announced = kindsIn(text.title).get('announcement')?.any ?? 0;
  return recogniseNoMeeting(text.title) === 'reminder' || (announced & (PART.weak | PART.not)) === PART.weak;
}
const NOTICE: Recognised = { kind: 'announcement', evidence: 'title', tie: false };

const kindNamed = once((text: MeetingText): Recognised | null => {
  const cues = cuesOf(text);
  const aboutThing = cues.has('visible') || cues.has('draft-text');
  const found = candidatesIn(text, isMeeting)
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
  ((kindsIn(description).get(kind)?.phrase ?? 0) & (PART.strong | PART.said)) !== 0;

/** Comments and feedback are about a thing only where a thing is named: else they may be about a person (rubric, T4). */
const COMMENTED: ReadonlySet<KindId> = new Set<KindId>(['work-review', 'draft-feedback']);

/** Kinds that only say that people meet: any other says more. */
const GENERIC: ReadonlySet<KindId> = new Set<KindId>(['team-meeting', 'status-update', 'announcement']);
const LEAST: ReadonlySet<KindId> = new Set<KindId>(['team-meeting']);

const specific = (equals: readonly Candidate[]): Candidate | undefined =>
  equals.find(({ kind }) => !GENERIC.has(kind)) ?? equals.find(({ kind }) => !LEAST.has(kind));

function flipped(kind: KindId, text: MeetingText): KindId {
  for (const flip of FLIPS.get(kind) ?? []) if (anywhere(flip.list, text)) return flip.to;
  return kind;
}

const NOTHING = toText('');

/** Kinds N1 to N5, by the title alone: descriptions speak of holidays and deadlines all the time. */
export const recogniseNoMeeting = (title: Text): KindId | null =>
  candidatesIn(new MeetingText(title, NOTHING), isNone)[0]?.kind ?? null;
