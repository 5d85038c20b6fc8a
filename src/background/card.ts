import { fail, ok, type CardFacts, type Instant, type MeetingSnapshot, type Result } from '../core/model';
import { headlineOf } from './headline';
import { joinSnapshot, storedMeetings } from './join';
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

/** All that the card shows of a judged meeting; the title as the page shows it, where one does. */
export function factsOf({ key, meeting, assessment, words, rest, joined }: Judged, world: World, shownTitle: string): CardFacts {
  const { hours } = assessment;
  return {
    key,
    seriesId: meeting.seriesId,
    title: shownTitle === '' ? meeting.title : shownTitle,
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
    words: world.settings.hideTitles ? [] : words(),
    severity: hours.severity,
    attendees: hours.attendees.length > MOST_LISTED ? [] : hours.attendees.map(withoutReason),
    affected: hours.affected,
    unknown: hours.unknown,
    considered: hours.considered,
    formats: assessment.formats,
    joined,
    kept: rest.kept || rest.sensitive,
    hideTitles: world.settings.hideTitles,
  };
}

/** The span that {@link cardOfStored} needs its world read for: a meeting without length lies in it too. */
export const spanAt = (start: Instant): { from: Instant; to: Instant } => ({ from: start - 1, to: start + 1 });

/**
 * The same of a meeting that no page shows, from the stored calendars alone, without the people by name.
 * `no-such-meeting` when none of them has it at this start (any more).
 */
export function cardOfStored(seriesId: string, start: Instant, world: World): Result<CardFacts> {
  const { from, to } = spanAt(start);
  const meeting = storedMeetings(world, from, to).find((one) => one.seriesId === seriesId && one.start === start);
  if (!meeting) return fail('no-such-meeting');
  return ok({ ...factsOf(judgeOf(world)({ meeting, joined: true }, meeting.id), world, ''), attendees: [] });
}
