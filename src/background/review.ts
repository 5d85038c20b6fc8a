/** Every series of the quarter, out of the stored calendars. */
import { spentOf } from '../core/calls/spent';
import { REVIEW_SPAN, type ReviewLine, reviewLines } from '../core/load';
import { DAY, type Instant, type Meeting, type Zone } from '../core/model';
import type { Shelves } from '../store';
import { storedMeetings } from './join';
import { judgeOf, type Judged } from './judged';
import { readWorld, type World } from './world';

/** The next date of a monthly series lies within this. */
const AHEAD = 35 * DAY;

/** The world as a review asks for it. */
export const reviewWorld = async (shelves: Shelves, now: Instant, zone: Zone): Promise<World> =>
  readWorld(shelves, { now, zone, snapshots: [], span: { from: now - REVIEW_SPAN, to: now + AHEAD }, account: null });

/** The meetings that a review is about. */
export const reviewMeetings = (world: World): Meeting[] =>
  storedMeetings(world, world.now - REVIEW_SPAN, world.now + AHEAD, Number.POSITIVE_INFINITY).filter(
    ({ cadence }) => cadence !== 'none',
  );

/** Lines of every series. */
export function linesOf(world: World): ReviewLine[] {
  const meetings = reviewMeetings(world);
  const judge = judgeOnce(world);
  const { now } = world;
  // The latest that took place stands for its series; what is to come may lie behind a change of clocks.
  const latestFirst = meetings.toSorted((a, b) => Number(a.start >= now) - Number(b.start >= now) || b.start - a.start);
  return reviewLines({
    judged: latestFirst.map((meeting) => judge(meeting)),
    spent: spentOf(world.calls, meetings),
    moved: movedOf(world),
    now,
  });
}

/** Dates of a series that say the same of the same people are judged once: whichever is asked for first lends its hours. */
function judgeOnce(world: World): (meeting: Meeting) => Pick<Judged, 'meeting' | 'assessment'> {
  const judge = judgeOf(world);
  const known = new Map<string, Judged['assessment']>();
  return (meeting) => {
    const { seriesId, title, description, headcount, status, ownAnswer, start, end } = meeting;
    const text = JSON.stringify([seriesId, title, description, headcount, status, ownAnswer, end - start]);
    const assessment = known.get(text) ?? judge({ meeting, joined: true }, meeting.id).assessment;
    known.set(text, assessment);
    return { meeting, assessment };
  };
}

/** How often a date of each series lies elsewhere than its rule put it. */
function movedOf(world: World): Map<string, number> {
  const moved = new Map<string, Set<Instant>>();
  for (const { baseId, instance, start, allDay } of world.occurrences) {
    if (allDay || instance === start || start >= world.now) continue;
    moved.set(baseId, (moved.get(baseId) ?? new Set()).add(instance));
  }
  return new Map([...moved].map(([seriesId, dates]) => [seriesId, dates.size]));
}
