import { rankFormats } from '../formats';
import type { Assessment, Facts, Finding, Reason, Verdict } from '../model';
import { assessHours } from '../time';
import { certainty, isOutspoken, mayBeAboutSomebody } from './certainty';
import { FACTORS, type Weighed } from './factors';
import { GUARDS } from './guards';
import { kindFacts } from './kinds';
import { cuesOf } from './kinds/compiled';
import { recognise, type Recognised } from './kinds/recognise';
import { shaped } from './kinds/shape-flips';
import { noMeeting } from './no-meeting';
import { reasonsFor } from './reasons';
import { clockSpread, minutesOf, peopleOf, recurs } from './shape';
import { isCut, type MeetingText, readings, readText } from './text';
import { ASYNC_PRIOR, BANDS, CONFIDENCE, WEIGHTS } from './weights';

/**
 * Judges one meeting from facts alone; the same facts give the same verdict. Order: not a meeting, protected, live, score, bands,
 * confidence, at most two reasons (guides: judging, section 3). What is not known is never a reason to flag.
 */
export function assess(facts: Facts): Assessment {
  const hours = assessHours(facts.meeting, facts.people, facts.settings);
  const text = readText(facts.meeting);
  const people = peopleOf(facts);
  const ended = (verdict: Verdict, kind: string | null, confidence: number, reasons: readonly Reason[]): Assessment => ({
    verdict,
    kind,
    score: null,
    confidence,
    flagged: false,
    reasons,
    findings: [],
    formats: [],
    hours,
  });

  const none = noMeeting(facts, text, people);
  if (none !== null) return ended('not_a_meeting', none.kind, CONFIDENCE.title, [none.reason]);

  const spread = clockSpread(facts, hours);
  const recognised = shaped(recognise(text, people), { facts, text, people, clockSpread: spread });
  const guard = guardOf(facts, text, people, recognised);
  if (guard !== null) return ended('protected', guard.kind, 1, [guard.reason]);

  const cues = cuesOf(text);
  const asyncSaid = cues.has('async-said');
  const gate = recognised === null ? null : kindFacts(recognised.kind).class;
  if (recognised !== null && gate === 'live' && !asyncSaid) {
    return ended('live', recognised.kind, certainty(recognised, facts, text, people), [{ code: 'kind_live', params: {} }]);
  }
  if (recognised === null && !asyncSaid) return unrecognised(facts, text, people, ended);

  const kind = recognised?.kind ?? 'team-meeting';
  const prior = asyncSaid ? Math.min(kindFacts(kind).prior, ASYNC_PRIOR) : kindFacts(kind).prior;
  const minutes = minutesOf(facts);
  const weighed: Weighed = {
    facts,
    text,
    kind,
    people,
    minutes,
    recurring: recurs(facts),
    hours,
    clockSpread: spread,
    asyncSaid,
  };
  const findings: Finding[] = [];
  for (const factor of FACTORS) findings.push(...factor(weighed));
  if (
    kind === 'team-meeting' &&
    recurs(facts) &&
    !findings.some(({ factor }) => factor === 'interaction' || factor === 'sensitivity')
  ) {
    return ended('unclear', kind, CONFIDENCE.structure, [{ code: 'cannot_tell', params: {} }]);
  }
  const score = scoreOf(prior, findings);
  const sure =
    asyncSaid && !mayBeAboutSomebody(facts, text, people) ? CONFIDENCE.title : certainty(recognised, facts, text, people);
  const outspoken = !asyncSaid && isOutspoken(recognised, findings) ? Math.min(sure, CONFIDENCE.outspoken) : sure;
  const confidence = isCut(facts.meeting) ? Math.min(outspoken, CONFIDENCE.cut) : outspoken;
  const verdict = band(score);
  const suits = {
    kind,
    recurring: recurs(facts),
    minutes,
    people,
    externals: facts.meeting.externals,
    clockSpread: spread,
    cues,
  };
  const formats = rankFormats(suits, facts.settings.formats);
  return {
    verdict,
    kind,
    score,
    confidence,
    flagged: verdict === 'async' && confidence >= CONFIDENCE.badge,
    reasons: reasonsFor(verdict, kind, findings, facts, people),
    findings,
    formats: verdict === 'live' ? [] : formats,
    hours,
  };
}

function guardOf(
  facts: Facts,
  text: MeetingText,
  people: number | null,
  recognised: Recognised | null,
): { kind: string | null; reason: Reason } | null {
  const namesThing =
    recognised !== null &&
    recognised.evidence !== 'description' &&
    !recognised.tie &&
    kindFacts(recognised.kind).class === 'candidate';
  const named = recognised === null || recognised.evidence === 'description' ? null : recognised.kind;
  for (const read of readings(text)) {
    for (const guard of GUARDS) {
      const reason = guard.holds({ facts, text: read, people, namesThing, named });
      if (reason !== null) return { kind: guard.kind, reason };
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
function unrecognised(
  facts: Facts,
  _text: MeetingText,
  people: number | null,
  ended: (verdict: Verdict, kind: string | null, confidence: number, reasons: readonly Reason[]) => Assessment,
): Assessment {
  const series = recurs(facts) && (people === null || people >= WEIGHTS.teamPeople);
  return series
    ? ended('unclear', null, CONFIDENCE.structure, [{ code: 'cannot_tell', params: {} }])
    : ended('live', null, CONFIDENCE.structure, [{ code: 'no_sign_of_async', params: {} }]);
}
