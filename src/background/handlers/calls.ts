import { DAY, fail, ok } from '../../core/model';
import { addOutcome, attemptCall, reportCall, sayOfCall } from '../../store';
import { callsState, lessonOf, RECENT } from '../calls/lines';
import type { Context, Handlers } from '../context';
import { readWorld, WORLD_TABLES, type World } from '../world';

/** Beyond the reach of any clock that is merely wrong: whatever claims to be of another year is no measurement. */
const NEAR = DAY;

const report: Handlers['call/report'] = async (fields, { store, now, sender, reach }) => {
  if (
    sender.role === 'app' ||
    sender.role === 'frame' ||
    Math.abs(fields.start - now) > 2 * NEAR ||
    Math.abs(fields.end - now) > NEAR
  )
    return fail('no-such-time');
  if (!(await reach.mayMeasure(fields.service))) return fail('no-right');
  const { tabId } = sender;
  await store.change(['calls'], async (shelves) => reportCall(shelves, { ...fields, tabId }));
  return ok({});
};

const attempt: Handlers['call/attempt'] = async (fields, { store, now, sender }) => {
  if (sender.role === 'app' || sender.role === 'frame') return fail('not-a-page');
  const { tabId } = sender;
  await store.change(['calls'], async (shelves) => attemptCall(shelves, { ...fields, tabId, at: now }));
  return ok({});
};

/** The world around the calls of the last days. */
const question = ({ now, zone }: Context) => ({
  now,
  zone,
  snapshots: [],
  span: { from: now - RECENT - DAY, to: now + DAY },
  account: null,
});

const state: Handlers['call/state'] = async (_fields, context) =>
  context.store.look(WORLD_TABLES, async (shelves) => ok(callsState(await readWorld(shelves, question(context)))));

/** An answer is kept with the call, and teaches what may be offered of such meetings. "Partly" teaches neither way. */
const answer: Handlers['call/answer'] = async ({ id, answer: said }, context) => {
  const { store, now, reach } = context;
  const done = await store.change([...WORLD_TABLES], async (shelves) => {
    if (!(await sayOfCall(shelves, id, { answer: said }))) return false;
    const world: World = await readWorld(shelves, question(context));
    const lesson = lessonOf(id, world);
    if (lesson === null) return true;
    for (const before of await shelves.outcomes.equal('seriesId', [lesson.seriesId]))
      if (before.key === lesson.key && before.id !== undefined) await shelves.outcomes.remove(before.id);
    if (said === 'partly') return true;
    const outcome = said === 'yes' ? 'was-async' : 'was-live';
    await addOutcome(shelves, { ...lesson, outcome, why: null, surface: 'popup', at: now });
    return true;
  });
  if (!done) return fail('no-such-call');
  await reach.refresh();
  return ok({});
};

const correct: Handlers['call/correct'] = async ({ id, correction }, { store, reach }) => {
  const done = await store.change(['calls'], async (shelves) => sayOfCall(shelves, id, { correction }));
  if (!done) return fail('no-such-call');
  await reach.refresh();
  return ok({});
};

export const callHandlers = {
  'call/report': report,
  'call/attempt': attempt,
  'call/state': state,
  'call/answer': answer,
  'call/correct': correct,
};
