import type { Instant, Waiting } from '../core/model';
import { dueTrials } from '../core/replace/loop';
import { readCheckIns, readToSend, readTrials, type Shelves } from '../store';
import type { Context, Reach } from './context';

/** The tables that {@link waitingNow} reads. */
export const REMINDER_TABLES = ['checkIns', 'trials', 'compositions'] as const;
export const REMINDERS = 'reminders';
/** How often it is looked whether something is due, in minutes. */
export const REMINDERS_EVERY = 15;

/** What waits for the person, longest first: check-ins and recordings they asked to be reminded of, and trials to decide. */
export async function waitingNow(shelves: Shelves, now: Instant): Promise<Waiting[]> {
  const checkIns = (await readCheckIns(shelves)).filter(({ remind, next }) => remind && next <= now);
  const toSend = (await readToSend(shelves)).filter(({ due }) => due <= now);
  const none = { compositionId: null } as const;
  const all: Waiting[] = [
    ...checkIns.map(({ seriesId, title, next }): Waiting => ({ kind: 'check-in', seriesId, title, since: next, ...none })),
    ...dueTrials(await readTrials(shelves), now).map(
      ({ seriesId, title, decideAt }): Waiting => ({ kind: 'trial', seriesId, title, since: decideAt, ...none }),
    ),
    ...toSend.map(
      ({ id, seriesId, title, due }): Waiting => ({
        kind: 'recording',
        seriesId,
        title,
        since: due,
        compositionId: id,
      }),
    ),
  ];
  return all.toSorted((a, b) => a.since - b.since);
}

interface Remarking extends Pick<Context, 'store' | 'now'> {
  readonly reach: Pick<Reach, 'remind'>;
}

/** The mark on the icon follows at once: what was done waits no longer. */
export async function remark({ store, reach, now }: Remarking): Promise<void> {
  const waiting = await store.look([...REMINDER_TABLES], async (shelves) => waitingNow(shelves, now));
  await reach.remind(waiting.length > 0);
}
