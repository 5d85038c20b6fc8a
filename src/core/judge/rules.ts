import type { Cue } from '../formats';
import type { Assessment, Facts, Finding, HoursAssessment, Reason, Verdict } from '../model';
import { assessHours } from '../time';
import { certainty, isOutspoken, mayBeAboutSomebody } from './certainty';
import { FACTORS, type Weighed } from './factors';
import { GUARDS } from './guards';
import { type KindId, kindFacts } from './kinds';
import { cuesOf } from './kinds/compiled';
import { recognise, type Recognised } from './kinds/recognise';
import { shaped } from './kinds/shape-flips';
import { noMeeting, type NoMeeting } from './no-meeting';
import { reasonsFor } from './reasons';
import { clockSpread, minutesOf, peopleOf, recurs } from './shape';
import { isCut, type MeetingText, readings, readText } from './text';
import { ASYNC_PRIOR, BANDS, CONFIDENCE, WEIGHTS } from './weights';

/** A guard that holds. */
export interface Held {
  readonly id: string;
  readonly kind: KindId | null;
  readonly reason: Reason;
}

/** What the written rules make of a meeting: gates, a kind, a score. The judge weighs it beside the reading. */
export interface Ruled {
  readonly facts: Facts;
  readonly text: MeetingText;
  readonly hours: HoursAssessment;
  /** Human beings invited, null when not known. */
  readonly people: number | null;
  /** Hours between the two farthest clocks, null when fewer than two are known. */
  readonly clockSpread: number | null;
  readonly cues: ReadonlySet<Cue>;
  readonly recognised: Recognised | null;
  readonly none: NoMeeting | null;
  readonly held: Held | null;
  readonly verdict: Verdict;
  readonly kind: KindId | null;
  /** Null when a gate ended the judgement. */
  readonly score: number | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
}

type Outcome = Pick<Ruled, 'verdict' | 'kind' | 'score' | 'confidence' | 'reasons' | 'findings'>;

const because = (code: string): Reason => ({ code, params: {} });
const ended = (verdict: Verdict, kind: KindId | null, confidence: number, reasons: readonly Reason[]): Outcome => ({
  verdict,
  kind,
  score: null,
  confidence,
  reasons,
  findings: [],
});

/**
 * Judges by rules alone, in the order of docs/judging.md: no meeting, protected, live, score, bands, confidence. What is not known is
 * never a reason to flag.
 */
export function byRules(facts: Facts): Ruled {
  const hours = assessHours(facts.meeting, facts.people, facts.settings);
  const text = readText(facts.meeting);
  const people = peopleOf(facts);
  const none = noMeeting(facts, text, people);
  const spread = clockSpread(facts, hours);
  const recognised = none === null ? shaped(recognise(text, people), { facts, text, people, clockSpread: spread }) : null;
  const held = none === null ? guardOf(facts, text, people, recognised) : null;
  const cues = cuesOf(text);
  const meeting = { facts, text, hours, people, clockSpread: spread, cues, recognised, none, held };
  if (none !== null) return { ...meeting, ...ended('not_a_meeting', none.kind, CONFIDENCE.title, [none.reason]) };
  if (held !== null) return { ...meeting, ...ended('protected', held.kind, 1, [held.reason]) };
  return { ...meeting, ...beyondGates(meeting) };
}

function beyondGates({ facts, text, hours, people, clockSpread: spread, cues, recognised }: Omit<Ruled, keyof Outcome>): Outcome {
  const asyncSaid = cues.has('async-said');
  const recurring = recurs(facts);
  if (recognised !== null && kindFacts(recognised.kind).class === 'live' && !asyncSaid)
    return ended('live', recognised.kind, certainty(recognised, facts, text, people), [because('kind_live')]);
  if (recognised === null && !asyncSaid) return unrecognised(recurring, people);

  const kind = recognised?.kind ?? 'team-meeting';
  const prior = asyncSaid ? Math.min(kindFacts(kind).prior, ASYNC_PRIOR) : kindFacts(kind).prior;
  const weighed: Weighed = {
    facts,
    text,
    kind,
    people,
    minutes: minutesOf(facts),
    recurring,
    hours,
    clockSpread: spread,
    asyncSaid,
  };
  const findings: Finding[] = [];
  for (const factor of FACTORS) findings.push(...factor(weighed));
  const saysMore = findings.some(({ factor }) => factor === 'interaction' || factor === 'sensitivity');
  if (kind === 'team-meeting' && recurring && !saysMore)
    return ended('unclear', kind, CONFIDENCE.structure, [because('cannot_tell')]);
  const score = scoreOf(prior, findings);
  const verdict = band(score);
  const sure =
    asyncSaid && !mayBeAboutSomebody(facts, text, people) ? CONFIDENCE.title : certainty(recognised, facts, text, people);
  const outspoken = !asyncSaid && isOutspoken(recognised, findings) ? Math.min(sure, CONFIDENCE.outspoken) : sure;
  const confidence = isCut(facts.meeting) ? Math.min(outspoken, CONFIDENCE.cut) : outspoken;
  return { verdict, kind, score, confidence, findings, reasons: reasonsFor(verdict, kind, findings, facts, people) };
}

function guardOf(facts: Facts, text: MeetingText, people: number | null, recognised: Recognised | null): Held | null {
  const namesThing =
    recognised !== null &&
    recognised.evidence !== 'description' &&
    !recognised.tie &&
    kindFacts(recognised.kind).class === 'candidate';
  const named = recognised === null || recognised.evidence === 'description' ? null : recognised.kind;
  for (const read of readings(text)) {
    for (const { id, kind, holds } of GUARDS) {
      const reason = holds({ facts, text: read, people, namesThing, named });
      if (reason !== null) return { id, kind, reason };
    }
  }
  return null;
}

/** Prior and factors; the factors move it by at most 40 either way. */
function scoreOf(prior: number, findings: readonly Finding[]): number {
  const sum = findings.reduce((total, { delta }) => total + delta, 0);
  const moved = prior + Math.max(-WEIGHTS.most, Math.min(WEIGHTS.most, sum));
  return Math.max(0, Math.min(100, moved));
}

const band = (score: number): Verdict => (score <= BANDS.async ? 'async' : score < BANDS.live ? 'mixed' : 'live');

/** No kind was recognised: a series says nothing of itself, anything else is taken as the talk it is (rubric, T2 and T5). */
const unrecognised = (recurring: boolean, people: number | null): Outcome =>
  recurring && (people === null || people >= WEIGHTS.teamPeople)
    ? ended('unclear', null, CONFIDENCE.structure, [because('cannot_tell')])
    : ended('live', null, CONFIDENCE.structure, [because('no_sign_of_async')]);

/** What the rules alone would say, as an assessment. */
export const alone = ({ verdict, kind, score, confidence, reasons, findings, hours }: Ruled): Assessment => ({
  verdict,
  kind,
  score,
  confidence,
  flagged: verdict === 'async' && confidence >= CONFIDENCE.badge,
  reasons,
  findings,
  formats: [],
  hours,
});
