/** Trials of a series: its next dates are left out, and the person decides on a day. */
import { DAY, fail, ok, type Meeting, type Result, type Trial } from '../core/model';
import { trialOf } from '../core/replace/loop';
import { addOutcome, undoOutcome, type OutcomeRow, type Shelves } from '../store';
import type { Context } from './context';
import { storedMeetings } from './join';
import { readWorld } from './world';

/** How far ahead the dates of a trial may lie. */
const AHEAD = 40 * DAY;

/** What the trial is of, and where it was begun. */
export interface TrialSubject extends Pick<OutcomeRow, 'key' | 'kind' | 'surface'> {
  readonly meeting: Meeting;
}

/** Begins a trial. Only whoever called the meeting can let it rest: an attendee has nothing of the kind to decide. */
export async function beginTrial(
  shelves: Shelves,
  { meeting, key, kind, surface }: TrialSubject,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Promise<Result<{ trial: Trial; outcomeId: number }>> {
  if (!meeting.attendees.some(({ self, organizer }) => self && organizer)) return fail('not-the-organizer');
  const span = { from: now, to: now + AHEAD };
  const world = await readWorld(shelves, { now, zone, snapshots: [], span, account: null });
  const starts = storedMeetings(world, span.from, span.to)
    .filter((one) => one.seriesId === meeting.seriesId && one.status !== 'cancelled')
    .map(({ start }) => start)
    .toSorted((a, b) => a - b);
  const { seriesId, title } = meeting;
  const trial = meeting.cadence === 'none' ? null : trialOf({ seriesId, title }, starts, now);
  if (trial === null) return fail('nothing-to-try');
  // A series that is left out is not marked meanwhile.
  const outcomeId = await addOutcome(shelves, { seriesId, key, title, kind, outcome: 'acted', why: null, surface, at: now });
  await shelves.trials.put({ ...trial, outcomeId });
  return ok({ trial, outcomeId });
}

/** Takes a trial back as if it had not been begun; false when there is none. */
export async function takeTrialBack(shelves: Shelves, seriesId: string): Promise<boolean> {
  const trial = await shelves.trials.get(seriesId);
  if (!trial) return false;
  await shelves.trials.remove(seriesId);
  if (typeof trial.outcomeId === 'number') await undoOutcome(shelves, trial.outcomeId);
  return true;
}
