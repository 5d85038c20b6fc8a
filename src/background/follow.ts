import { DAY, type Instant, type Zone } from '../core/model';
import { becameOf, type SeriesNow } from '../core/replace/loop';
import { settleProposal, type ProposalRow, type Shelves } from '../store';
import { storedMeetings } from './join';
import { readWorld, WORLD_TABLES, type World } from './world';

/** The tables that {@link follow} works with. */
export const FOLLOW_TABLES = [...WORLD_TABLES, 'proposals'] as const;

/** How far a proposal is followed: later, what changed may have had other reasons. */
const FOLLOWED = 60 * DAY;

/** The series of a proposal in the calendars of today. */
function seriesNow({ seriesId, at, before }: ProposalRow, world: World): SeriesNow {
  const coming = storedMeetings(world, at, world.now + FOLLOWED)
    .filter((one) => one.seriesId === seriesId && one.status !== 'cancelled' && one.start > at)
    .toSorted((a, b) => a.start - b.start);
  const taken = Math.max(0, ...world.calendars.map(({ imported }) => imported));
  const reaches = (from: Instant | null, to: Instant | null): boolean =>
    from !== null && to !== null && from <= before.start && before.start <= to;
  return { coming, taken, covers: world.calendars.some(({ imported, from, to }) => imported > at && reaches(from, to)) };
}

/**
 * Looks at every proposal that nobody has settled, and writes down what the calendars say became of it. Called when a calendar has
 * been taken in, and daily. Gives how many were settled.
 */
export async function follow(shelves: Shelves, now: Instant, zone: Zone): Promise<number> {
  const open = (await shelves.proposals.between('at', now - FOLLOWED, now + 1)).filter(({ became }) => became === null);
  if (open.length === 0) return 0;
  const oldest = Math.min(...open.map(({ at }) => at));
  const span = { from: oldest - FOLLOWED, to: now + FOLLOWED };
  const world = await readWorld(shelves, { now, zone, snapshots: [], span, account: null });
  let settled = 0;
  for (const row of open) {
    const became = becameOf(row, seriesNow(row, world), now, world.settings.zone);
    if (became === null || row.id === undefined) continue;
    await settleProposal(shelves, row.id, became, 'calendar', now);
    settled += 1;
  }
  return settled;
}
