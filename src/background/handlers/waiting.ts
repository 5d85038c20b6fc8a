import { DAY, fail, ok } from '../../core/model';
import { toAsk } from '../../core/replace/loop';
import { readProposals } from '../../store';
import { composed, COMPOSED_TABLES } from '../composition';
import type { Handlers } from '../context';
import { remark, REMINDER_TABLES, remindersOf } from '../reminders';

/** What became of a proposal is asked for this long; later nobody remembers. */
const ASKED_FOR = 90 * DAY;

const state: Handlers['waiting/state'] = async (_fields, { store, now }) =>
  store.look([...REMINDER_TABLES, 'proposals'], async (shelves) => {
    const [first] = toAsk(await readProposals(shelves, now - ASKED_FOR, now + 1), now);
    return ok({ waiting: (await remindersOf(shelves, now)).waiting, ask: first ?? null });
  });

/** Due when the meeting ends. Taken back it is as if it had never been asked for, and so it is once the recording is sent. */
const remind: Handlers['recording/remind'] = async ({ id, remind: wanted }, context) => {
  const result = await context.store.change([...COMPOSED_TABLES], async (shelves) => {
    const row = await shelves.compositions.get(id);
    if (!row) return fail('no-such-meeting');
    if (!wanted) {
      await shelves.compositions.put({ ...row, send: null });
      return ok({ due: null });
    }
    const of = await composed(shelves, id, context);
    if (!of.ok) return of;
    const { seriesId, title, end } = of.value.judged.meeting;
    await shelves.compositions.put({ ...row, format: 'recorded-meeting', send: { due: end, seriesId, title } });
    return ok({ due: end });
  });
  if (result.ok) await remark(context);
  return result;
};

/** The draft of that format names what was recorded from now on, and no other. */
const made: Handlers['recording/made'] = async ({ id, format, recording }, { store, reach }) => {
  const found = await store.change(['compositions'], async (shelves) => {
    const row = await shelves.compositions.get(id);
    if (row) await shelves.compositions.put({ ...row, format, made: recording === null ? null : { format, recording } });
    return row !== undefined;
  });
  if (!found) return fail('no-such-meeting');
  await reach.refresh();
  return ok({});
};

export const waitingHandlers = { 'waiting/state': state, 'recording/remind': remind, 'recording/made': made };
