import { DAY, fail, ok, type Instant } from '../../core/model';
import { addOutcome, keepSeries, undoOutcome, type Fingerprint, type Shelves } from '../../store';
import { readWorld, WORLD_TABLES } from '../world';
import { storedMeetings } from '../join';
import type { Handlers } from '../context';
import { NOT_NOW_RESTS, fingerprintOf } from '../rest';

/** What the series looks like now; null when no file knows it: then keeping it never lapses. */
export async function seriesNow(shelves: Shelves, seriesId: string, now: Instant, zone: string): Promise<Fingerprint | null> {
  const world = await readWorld(shelves, {
    now,
    zone,
    snapshots: [],
    span: { from: now - 30 * DAY, to: now + 60 * DAY },
    account: null,
  });
  const occurrence = storedMeetings(world, now - 30 * DAY, now + 60 * DAY).find((meeting) => meeting.seriesId === seriesId);
  return occurrence ? fingerprintOf(occurrence) : null;
}

/** Whether the series goes to the list of kept ones, and why (guides: nudging, section 3). */
async function keepWhy(shelves: Shelves, fields: Parameters<Handlers['page/outcome']>[0]): Promise<'kept' | 'sensitive' | null> {
  if (fields.outcome === 'keep-live') return 'kept';
  if (fields.outcome === 'not-useful' && fields.why === 'sensitive') return 'sensitive';
  if (fields.outcome !== 'not-now') return null;
  const before = await shelves.outcomes.equal('seriesId', [fields.seriesId]);
  const times = before.filter((one) => one.outcome === 'not-now' && !one.released).length;
  return times > NOT_NOW_RESTS.length ? 'kept' : null;
}

const outcome: Handlers['page/outcome'] = async (fields, { store, now, zone, reach }) => {
  const outcomeId = await store.change([...WORLD_TABLES], async (shelves) => {
    const { meetingKind: kind, why: reason, ...rest } = fields;
    const id = await addOutcome(shelves, { ...rest, kind, why: fields.outcome === 'not-useful' ? reason : null, at: now });
    const why = await keepWhy(shelves, fields);
    if (why === null) return id;
    const { seriesId, title } = fields;
    // Sensitive is for good; a kept series may be mentioned again when it has become another meeting.
    const fingerprint = why === 'kept' ? await seriesNow(shelves, seriesId, now, zone) : null;
    await keepSeries(shelves, { seriesId, title, why, since: now, outcomeId: id, fingerprint });
    return id;
  });
  await reach.refresh();
  return ok({ outcomeId });
};

const undo: Handlers['page/undo'] = async ({ outcomeId }, { store, reach }) => {
  const undone = await store.change(['outcomes', 'kept'], async (shelves) => undoOutcome(shelves, outcomeId));
  if (!undone) return fail('no-such-outcome');
  await reach.refresh();
  return ok({});
};

export const outcomeHandlers = { 'page/outcome': outcome, 'page/undo': undo };
