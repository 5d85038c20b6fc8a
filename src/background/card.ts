import { fail, ok, type CardFacts, type MeetingSnapshot, type Result } from '../core/model';
import { headlineOf } from './headline';
import { joinSnapshot } from './join';
import { judgeOf, type Judged } from './judged';
import type { World } from './world';

/** Beyond this, attendees are counted and not listed (guides: judging, section 9). */
export const MOST_LISTED = 15;

/** The judgement of one snapshot; null when nobody says when the meeting is. */
export function judgeSnapshot(snapshot: MeetingSnapshot, world: World): Judged | null {
  const joined = joinSnapshot(snapshot, world);
  return joined && judgeOf(world)(joined, snapshot.key);
}

/** A day off is a day off: whether it is leave, a holiday or a part-time day stays with us (the screen may be shared). */
const withoutReason = (attendee: CardFacts['attendees'][number]): CardFacts['attendees'][number] =>
  attendee.self || attendee.dayOff !== 'leave' ? attendee : { ...attendee, dayOff: null };

/** All that the card shows. `no-times` when the meeting cannot be placed in time. */
export function cardOf(snapshot: MeetingSnapshot, world: World): Result<CardFacts> {
  const judged = judgeSnapshot(snapshot, world);
  if (!judged) return fail('no-times');
  const { meeting, assessment, rest, joined } = judged;
  const { hours } = assessment;
  return ok({
    key: snapshot.key,
    seriesId: meeting.seriesId,
    title: snapshot.title === '' ? meeting.title : snapshot.title,
    start: meeting.start,
    end: meeting.end,
    allDay: meeting.allDay,
    cadence: meeting.cadence,
    viewerZone: world.settings.zone,
    verdict: assessment.verdict,
    flagged: assessment.flagged && !rest.async,
    confidence: assessment.confidence,
    headline: headlineOf(meeting, assessment, rest),
    reasons: assessment.reasons,
    findings: assessment.findings,
    kind: assessment.kind,
    severity: hours.severity,
    attendees: hours.attendees.length > MOST_LISTED ? [] : hours.attendees.map(withoutReason),
    affected: hours.affected,
    unknown: hours.unknown,
    considered: hours.considered,
    formats: assessment.formats,
    joined,
    kept: rest.kept || rest.sensitive,
    hideTitles: world.settings.hideTitles,
  });
}
