/** Which of a page's meetings get a mark, and which of those are drawn. */
import { MINUTE, type Mark, type MeetingSnapshot } from '../core/model';
import { toLocal, weekOf } from '../core/time';
import type { ShownRow } from '../store';
import { withinBudget, type Candidate } from './budget';
import { hoursConfidence } from './confidence';
import { detailOf, headlineOf, hoursSign } from './headline';
import { joinSnapshot, storedMeetings } from './join';
import { isAttended, judgeOf, type Judged } from './judged';
import type { Lessons } from './learning';
import { isQuiet, lessonsOf, lifeOf } from './loudness';
import type { World } from './world';

/** A meeting that is over can only be changed for the next time. */
const PAST = 0.25;

interface Signs {
  readonly hours: 'outside' | 'night' | null;
  readonly async: boolean;
}

/** The signs a meeting has earned, before any budget. */
export function signsOf(judged: Judged, world: World, lessons: Lessons): Signs | null {
  const { assessment, rest } = judged;
  const { badges } = world.settings;
  if (!isAttended(judged) || rest.kept) return null;
  const hours = badges.hours && !rest.hours ? hoursSign(assessment) : null;
  const offered = lessons.isOffered(assessment.kind, judged.meeting.seriesId, judged.meeting.title);
  const async = badges.async && assessment.flagged && !rest.async && offered;
  return hours !== null || async ? { hours, async } : null;
}

function candidateOf(judged: Judged, signs: Signs, world: World, lessons: Lessons, before: ReadonlySet<string>): Candidate {
  const { meeting, assessment } = judged;
  const { zone } = world.settings;
  const sure = [
    ...(signs.async ? [assessment.confidence] : []),
    ...(signs.hours === null ? [] : [hoursConfidence(meeting, assessment, world)]),
  ];
  return {
    id: meeting.id,
    day: toLocal(zone, meeting.start).date,
    week: weekNameOf(meeting.start, world),
    start: meeting.start,
    minutes: (meeting.end - meeting.start) / MINUTE,
    people: Math.max(1, meeting.headcount ?? 1),
    night: signs.hours === 'night',
    confidence: Math.min(...sure),
    uptake: lessons.uptake(assessment.kind) * (meeting.end < world.now ? PAST : 1),
    before: before.has(meeting.id),
  };
}

const weekNameOf = (at: number, world: World): string => String(weekOf(world.settings.zone, at, 'mon').from);

function markOf(judged: Judged, signs: Signs, snapshot: MeetingSnapshot, shown: boolean, lang: string): Mark {
  const { meeting, assessment } = judged;
  // With the hours sign resting or switched off, the headline is about what is left.
  const spoken =
    signs.hours === null ? { ...assessment, hours: { ...assessment.hours, severity: 'inside' as const } } : assessment;
  return {
    key: snapshot.key,
    seriesId: meeting.seriesId,
    hours: signs.hours,
    async: signs.async,
    kind: assessment.kind,
    headline: headlineOf(meeting, spoken, { kept: false }),
    detail: detailOf(meeting, assessment, { hours: signs.hours !== null, async: signs.async }, lang),
    title: snapshot.title,
    start: meeting.start,
    shown,
  };
}

export interface PageMarks {
  readonly marks: readonly Mark[];
  /** To be added to the ledger. */
  readonly shown: readonly ShownRow[];
}

/**
 * The marks of a page.
 * @param world read for the span of the local weeks that the snapshots lie in
 * @param ledger what was drawn before in that span
 */
export function marksOf(
  snapshots: readonly MeetingSnapshot[],
  world: World,
  ledger: readonly ShownRow[],
  lang: string,
): PageMarks {
  const judge = judgeOf(world);
  const lessons = lessonsOf(world);
  const before = new Set(ledger.map((row) => row.id));
  const onPage = snapshots.flatMap((snapshot) => {
    const joined = joinSnapshot(snapshot, world);
    return joined ? [{ snapshot, judged: judge(joined, snapshot.key) }] : [];
  });
  const pageIds = new Set(onPage.map(({ judged }) => judged.meeting.id));
  const elsewhere = restOfWeeks(
    onPage.map(({ judged }) => judged.meeting.start),
    world,
  )
    .filter((meeting) => !pageIds.has(meeting.id))
    .map((meeting) => judge({ meeting, joined: true }, meeting.id));

  // The same event on two calendars is one meeting.
  const all = new Map([...elsewhere, ...onPage.map(({ judged }) => judged)].map((judged) => [judged.meeting.id, judged]));
  const meetings = new Map<string, number>();
  const candidates: Candidate[] = [];
  for (const judged of all.values()) {
    if (!isAttended(judged)) continue;
    const week = weekNameOf(judged.meeting.start, world);
    meetings.set(week, (meetings.get(week) ?? 0) + 1);
    const signs = signsOf(judged, world, lessons);
    if (signs) candidates.push(candidateOf(judged, signs, world, lessons, before));
  }
  const drawn = isQuiet(world) ? new Set<string>() : withinBudget(candidates, meetings, lifeOf(world));
  const marks = onPage.flatMap(({ snapshot, judged }) => {
    const signs = signsOf(judged, world, lessons);
    return signs ? [markOf(judged, signs, snapshot, drawn.has(judged.meeting.id), lang)] : [];
  });
  const shown = onPage.filter(({ judged }) => drawn.has(judged.meeting.id)).map(({ judged }) => shownRow(judged, world));
  return { marks, shown };
}

function shownRow({ meeting, assessment }: Judged, world: World): ShownRow {
  return {
    id: meeting.id,
    seriesId: meeting.seriesId,
    start: meeting.start,
    day: toLocal(world.settings.zone, meeting.start).date,
    kind: assessment.kind,
    at: world.now,
  };
}

/** Stored meetings of the weeks that a page touches: a day's marks are chosen with its week in view. */
function restOfWeeks(starts: readonly number[], world: World) {
  const weeks = new Map(starts.map((at) => weekOf(world.settings.zone, at, 'mon')).map((week) => [week.from, week]));
  return [...weeks.values()].flatMap((week) => storedMeetings(world, week.from, week.to));
}
