import { FORMATS, type FormatFacts, rankFormats } from '../formats';
import type { Assessment, FormatChoice, Reason, Verdict } from '../model';
import type { Asked, Likely } from './ask';
import { mayBeAboutSomebody } from './certainty';
import { type KindId, kindFacts } from './kinds';
import { namesThingToWrite } from './kinds/compiled';
import { reasonsFor } from './reasons';
import type { Held, Ruled } from './rules';
import { minutesOf, recurs } from './shape';
import { isCut } from './text';
import { BANDS, CONFIDENCE, READING, WEIGHTS } from './weights';

/**
 * Guards that only hint: words of working life, and two people who name no thing. They shut the flag like any other, and the reader says
 * whether the talk is protected or merely live.
 */
const isHint = ({ id, reason }: Held): boolean => id === 'working-life' || reason.code === 'protected_two_people';

const because = (code: string): Reason => ({ code, params: {} });

type Outcome = Omit<Assessment, 'hours' | 'flagged'> & { readonly flagged?: boolean };

/**
 * Weighs what the rules found beside what the reader makes of the whole. Order (docs/judging.md): no meeting, protected, live, score,
 * bands, confidence. A gate is never outvoted; the reader may only add protection, and doubt.
 */
export function decide(ruled: Ruled, asked: () => Asked): Assessment {
  const { hours } = ruled;
  const outcome = outcomeOf(ruled, asked);
  return { ...outcome, flagged: outcome.flagged ?? false, hours };
}

const quiet = (verdict: Verdict, kind: KindId | null, confidence: number, reasons: readonly Reason[]): Outcome => ({
  verdict,
  kind,
  score: null,
  confidence: Math.round(confidence * 100) / 100,
  reasons,
  findings: [],
  formats: [],
});

/** Told by words that stand for other things as well: with others invited, the reader is asked. */
const isSaidOnly = (reason: Reason): boolean => reason.code === 'no_meeting_words' || reason.code === 'nobody_else';

function outcomeOf(ruled: Ruled, ask: () => Asked): Outcome {
  const { none, held } = ruled;
  if (none !== null && !isSaidOnly(none.reason)) return quiet('not_a_meeting', none.kind, CONFIDENCE.title, [none.reason]);
  if (held !== null && !isHint(held)) return quiet('protected', held.kind, 1, [held.reason]);
  const asked = ask();
  const { shares } = asked;
  if (none !== null) {
    return shares.protected > READING.protectsEntry
      ? quiet('protected', asked.kindOf('protected')?.id ?? null, shares.protected, [because('protected_topic')])
      : quiet('not_a_meeting', none.kind, CONFIDENCE.title, [none.reason]);
  }
  if (held !== null && shares.protected > READING.softens) return quiet('protected', held.kind, 1, [held.reason]);
  if (shares.protected > READING.protects)
    return quiet('protected', asked.kindOf('protected')?.id ?? null, shares.protected, [because('protected_topic')]);
  return open(ruled, asked, mayFlag(ruled, asked));
}

const isFlaggedByRules = ({ verdict, confidence }: Ruled): boolean => verdict === 'async' && confidence >= CONFIDENCE.badge;

/** Words of a title that says no more than that people meet, and of a description that has no agenda. */
const FEW = { title: 3, body: 5 } as const;

/** A title names a talk, a workshop or a retrospective, and no description says that it is something else. */
const namesTalk = ({ recognised, cues, text }: Ruled): boolean =>
  recognised !== null &&
  recognised.evidence === 'title' &&
  !recognised.tie &&
  kindFacts(recognised.kind).class === 'live' &&
  text.description.tokens.length <= FEW.body &&
  !cues.has('async-said');

/** Nobody knows how many, and the text says next to nothing: it may be a talk of two. */
function mayBeOfTwo(ruled: Ruled): boolean {
  const { people, text } = ruled;
  if (people !== null || isFlaggedByRules(ruled)) return false;
  return text.title.tokens.length <= FEW.title && text.description.tokens.length <= FEW.body && !namesThingToWrite(text);
}

/** How sure the reader must be that it could be written, by what the rules say. */
function priceOf(ruled: Ruled): number {
  const { verdict, recognised, cues } = ruled;
  // An invitation that says it is asynchronous is taken at its word.
  if (verdict === 'async' && cues.has('async-said')) return 0;
  if (isFlaggedByRules(ruled)) return READING.agreed;
  if (verdict === 'async') return READING.likely;
  if (verdict === 'unclear') return READING.unclear;
  if (verdict === 'mixed') return READING.mixed;
  return recognised === null ? READING.unnamed : READING.named;
}

/**
 * Where no reading flags: a guard holds; the title names a talk; a person may be meant (rubric, T4); the end of the text is not known; it is
 * urgent or sensitive (T8); two people, or a series that may be of two, and no thing to write is named.
 */
function isShut(ruled: Ruled): boolean {
  const { facts, people, text, held, findings } = ruled;
  if (held !== null || namesTalk(ruled) || isCut(facts.meeting) || mayBeAboutSomebody(facts, text, people)) return true;
  if (findings.some(({ delta }) => delta >= WEIGHTS.urgentWord)) return true;
  return people === 2 ? !namesThingToWrite(text) : recurs(facts) && mayBeOfTwo(ruled);
}

function mayFlag(ruled: Ruled, { shares, protectedKinds }: Asked): boolean {
  const isDoubted = mayBeOfTwo(ruled);
  const price = isDoubted ? Math.max(READING.doubted, priceOf(ruled)) : priceOf(ruled);
  if (isShut(ruled) || shares.async <= price) return false;
  const isAgreed = !isDoubted && (isFlaggedByRules(ruled) || ruled.verdict === 'mixed');
  const most = isAgreed ? READING.whereAgreed : READING.whereAlone;
  return shares.protected < most.protected && protectedKinds() < most.protectedKinds;
}

/** Neither protected nor no meeting: live, mixed, asynchronous, or not to be told. */
function open(ruled: Ruled, asked: Asked, flagged: boolean): Outcome {
  const { facts, people, findings } = ruled;
  const { shares } = asked;
  const verdict = flagged ? 'async' : quietVerdict(ruled, asked);
  if (verdict === 'unclear') return quiet(verdict, ruled.kind, CONFIDENCE.structure, [because('cannot_tell')]);
  if (verdict === 'live') {
    const named = ruled.verdict === 'live' && ruled.kind !== null;
    const reasons = [because(named ? 'kind_live' : 'no_sign_of_async')];
    return quiet(
      verdict,
      named ? ruled.kind : null,
      named ? ruled.confidence : Math.max(CONFIDENCE.structure, shares.live),
      reasons,
    );
  }
  const kind = kindOf(ruled, asked);
  return {
    verdict,
    flagged,
    kind,
    score: ruled.score ?? scoreOf(verdict, asked),
    confidence: confidenceOf(asked, flagged),
    reasons: reasonsFor(verdict, kind, findings, facts, people),
    findings,
    formats: formatsOf(ruled, asked, kind),
  };
}

function quietVerdict({ verdict, held }: Ruled, { shares }: Asked): Verdict {
  if (held !== null) return 'live';
  // A reading alone takes no meeting out of a week: hours that were spent stay counted.
  if (shares.none > READING.none) return 'unclear';
  if (verdict === 'unclear') return 'unclear';
  if (shares.async > READING.async && verdict !== 'mixed') return 'async';
  if (verdict === 'async' || verdict === 'mixed') return shares.live > READING.live ? 'live' : 'mixed';
  return 'live';
}

/** The need for live talk, 0 to 100, inside the band of the verdict. */
function scoreOf(verdict: Verdict, { shares }: Asked): number {
  const need = Math.round(100 * (1 - shares.async));
  return verdict === 'async' ? Math.min(BANDS.async, need) : Math.max(BANDS.async + 1, Math.min(BANDS.live - 1, need));
}

/** The kind that the rules name in the title, unless the reader is surer of another. */
function kindOf({ recognised }: Ruled, asked: Asked): KindId {
  const read = asked.kindOf('candidate');
  const named = recognised !== null && kindFacts(recognised.kind).class === 'candidate' ? recognised : null;
  if (read === null) return named?.kind ?? 'team-meeting';
  if (named === null) return read.id;
  const price = named.evidence === 'title' && !named.tie ? READING.kindNamed : READING.kindHeard;
  return read.share > price ? read.id : named.kind;
}

function confidenceOf({ shares }: Asked, flagged: boolean): number {
  const sure = flagged
    ? Math.min(CONFIDENCE.most, Math.max(CONFIDENCE.badge, shares.async))
    : Math.min(shares.async, CONFIDENCE.unsure);
  return Math.round(sure * 100) / 100;
}

/** How many formats are offered. */
const MOST = 3;

/** Formats by reading, each with the fact that speaks for it; where the reader is unsure the rules' first choice leads. */
function formatsOf(ruled: Ruled, asked: Asked, kind: KindId): readonly FormatChoice[] {
  const { facts, people, clockSpread, cues } = ruled;
  const offered = facts.settings.formats;
  const suits: FormatFacts = {
    kind,
    recurring: recurs(facts),
    minutes: minutesOf(facts),
    people,
    externals: facts.meeting.externals,
    clockSpread,
    cues,
  };
  const byRules = rankFormats(suits, offered);
  const read = asked.formats().filter(({ id }) => offered.includes(id));
  const chosen = merged(byRules, read);
  return chosen.slice(0, MOST).map((id) => ({ id, why: whyOf(id, suits) }));
}

function merged(byRules: readonly FormatChoice[], read: readonly Likely<FormatChoice['id']>[]): FormatChoice['id'][] {
  const [first] = read;
  const [ruled] = byRules;
  const leads = first !== undefined && (ruled === undefined || first.share >= READING.formatSure);
  const ordered = leads ? read.map(({ id }) => id) : [...(ruled === undefined ? [] : [ruled.id]), ...read.map(({ id }) => id)];
  return [...new Set(ordered)];
}

const whyOf = (id: FormatChoice['id'], suits: FormatFacts): Reason =>
  FORMATS.find((format) => format.id === id)?.suits(suits)?.why ?? because('reads_like_it');
