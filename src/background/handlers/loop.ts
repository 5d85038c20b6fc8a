import { DAY, fail, ok } from '../../core/model';
import { dueTrials, toAsk } from '../../core/replace/loop';
import {
  addOutcome,
  keepSeries,
  markAsked,
  readProposals,
  readTrials,
  settleProposal,
  type Shelves,
  type TrialRow,
} from '../../store';
import { composed, COMPOSED_TABLES } from '../composition';
import type { Handlers } from '../context';
import { remark } from '../reminders';
import { beginTrial, takeTrialBack } from '../trials';
import { WORLD_TABLES } from '../world';
import { seriesNow } from './outcome';

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

const begin: Handlers['trial/begin'] = async ({ id }, context) => {
  const { store, reach } = context;
  const result = await store.change([...COMPOSED_TABLES, 'trials'], async (shelves) => {
    const of = await composed(shelves, id, context);
    if (!of.ok) return of;
    const { meeting, key, assessment } = of.value.judged;
    const begun = await beginTrial(shelves, { meeting, key, kind: assessment.kind, surface: 'card' }, context);
    return begun.ok ? ok({ trial: begun.value.trial }) : begun;
  });
  if (result.ok) {
    await remark(context);
    await reach.refresh();
  }
  return result;
};

/** What was learned by the trial: it is needed live, and is not mentioned again. Listed with its undo among the kept series. */
async function keepAfter(shelves: Shelves, { seriesId, title }: TrialRow, now: number, zone: string): Promise<void> {
  const kept = {
    seriesId,
    key: seriesId,
    title,
    kind: null,
    outcome: 'keep-live',
    why: null,
    surface: 'popup',
    at: now,
  } as const;
  const outcomeId = await addOutcome(shelves, kept);
  const fingerprint = await seriesNow(shelves, seriesId, now, zone);
  await keepSeries(shelves, { seriesId, title, why: 'kept', since: now, outcomeId, fingerprint });
}

/** Null takes the trial back as if it had not been begun. */
const decide: Handlers['trial/decide'] = async ({ seriesId, decided }, { store, now, zone, reach }) => {
  const found = await store.change([...WORLD_TABLES, 'trials'], async (shelves) => {
    if (decided === null) return takeTrialBack(shelves, seriesId);
    const trial = await shelves.trials.get(seriesId);
    if (!trial) return false;
    await shelves.trials.put({ ...trial, decided });
    if (decided === 'kept' && trial.decided === null) await keepAfter(shelves, trial, now, zone);
    return true;
  });
  if (!found) return fail('no-such-trial');
  await remark({ store, reach, now });
  await reach.refresh();
  return ok({});
};

export const loopHandlers = { 'loop/state': state, 'loop/answer': answer, 'trial/begin': begin, 'trial/decide': decide };
