import { DAY, fail, ok } from '../../core/model';
import { dueTrials, toAsk, trialOf } from '../../core/replace/loop';
import { markAsked, readProposals, readTrials, settleProposal } from '../../store';
import { composed, COMPOSED_TABLES } from '../composition';
import type { Handlers } from '../context';
import { storedMeetings } from '../join';
import { remark } from '../reminders';
import { readWorld } from '../world';

/** How far back proposals are shown. */
const SHOWN = 90 * DAY;

const state: Handlers['loop/state'] = async (_fields, { store, now }) =>
  store.look(['proposals', 'trials'], async (shelves) => {
    const proposals = await readProposals(shelves, now - SHOWN, now + 1);
    const trials = await readTrials(shelves);
    return ok({ proposals, ask: toAsk(proposals, now), trials, due: dueTrials(trials, now) });
  });

/** Null: the person does not say; then they are not asked again. */
const answer: Handlers['loop/answer'] = async ({ proposalId, became }, { store, now, reach }) => {
  const found = await store.change(['proposals'], async (shelves) => {
    if (became !== null) return settleProposal(shelves, proposalId, became, 'person', now);
    await markAsked(shelves, proposalId);
    return true;
  });
  if (!found) return fail('no-such-proposal');
  await reach.refresh();
  return ok({});
};

/** Only whoever called the meeting can let it rest: an attendee has nothing of the kind to decide. */
const begin: Handlers['trial/begin'] = async ({ id }, context) => {
  const { store, now, zone, reach } = context;
  const result = await store.change([...COMPOSED_TABLES, 'trials'], async (shelves) => {
    const of = await composed(shelves, id, context);
    if (!of.ok) return of;
    const { meeting } = of.value.judged;
    if (!meeting.attendees.some(({ self, organizer }) => self && organizer)) return fail('not-the-organizer');
    const span = { from: now, to: now + 40 * DAY };
    const world = await readWorld(shelves, { now, zone, snapshots: [], span, account: null });
    const starts = storedMeetings(world, span.from, span.to)
      .filter((one) => one.seriesId === meeting.seriesId && one.status !== 'cancelled')
      .map(({ start }) => start)
      .toSorted((a, b) => a - b);
    const { seriesId, title } = meeting;
    const trial = meeting.cadence === 'none' ? null : trialOf({ seriesId, title }, starts, now);
    if (trial === null) return fail('nothing-to-try');
    await shelves.trials.put(trial);
    return ok({ trial });
  });
  if (result.ok) await reach.refresh();
  return result;
};

/** Null takes the trial back as if it had not been begun. */
const decide: Handlers['trial/decide'] = async ({ seriesId, decided }, { store, now, reach }) => {
  const found = await store.change(['trials'], async (shelves) => {
    const trial = await shelves.trials.get(seriesId);
    if (!trial) return false;
    if (decided === null) await shelves.trials.remove(seriesId);
    else await shelves.trials.put({ ...trial, decided });
    return true;
  });
  if (!found) return fail('no-such-trial');
  await remark({ store, reach, now });
  await reach.refresh();
  return ok({});
};

export const loopHandlers = { 'loop/state': state, 'loop/answer': answer, 'trial/begin': begin, 'trial/decide': decide };
