import type { Instant, Waiting } from '../core/model';
import { readCheckIns, readToSend, readTrials, type Shelves } from '../store';
import type { Context, Reach } from './context';

/** The tables that {@link remindersOf} reads. */
export const REMINDER_TABLES = ['checkIns', 'trials', 'compositions'] as const;
export const REMINDERS = 'reminders';

interface Reminders {
  /** What waits for the person, longest first. */
  readonly waiting: readonly Waiting[];
  /** When the next thing is due that does not wait yet; null when nothing is. */
  readonly next: Instant | null;
}

/** Check-ins and recordings that the person asked to be reminded of, and trials to decide. */
export async function remindersOf(shelves: Shelves, now: Instant): Promise<Reminders> {
  const none = { compositionId: null } as const;
  const checkIns = (await readCheckIns(shelves)).filter(({ remind }) => remind);
  const trials = (await readTrials(shelves)).filter(({ decided }) => decided === null);
  const toSend = await readToSend(shelves);
  const all: Waiting[] = [
    ...checkIns.map(({ seriesId, title, next }): Waiting => ({ kind: 'check-in', seriesId, title, since: next, ...none })),
    ...trials.map(({ seriesId, title, decideAt }): Waiting => ({ kind: 'trial', seriesId, title, since: decideAt, ...none })),
    ...toSend.map(
      ({ id, seriesId, title, due }): Waiting => ({ kind: 'recording', seriesId, title, since: due, compositionId: id }),
    ),
  ];
  const inOrder = all.toSorted((a, b) => a.since - b.since);
  return {
    waiting: inOrder.filter(({ since }) => since <= now),
    next: inOrder.find(({ since }) => since > now)?.since ?? null,
  };
}

interface Remarking extends Pick<Context, 'store' | 'now'> {
  readonly reach: Pick<Reach, 'remind'>;
}

/**
 * The mark on the icon follows at once, what was done waits no longer; and the one alarm stands at the minute of what is due next. Called
 * whenever something of it changes, when that alarm goes, and at the start of the browser, which forgets both.
 */
export async function remark({ store, reach, now }: Remarking): Promise<void> {
  const { waiting, next } = await store.look([...REMINDER_TABLES], async (shelves) => remindersOf(shelves, now));
  await reach.remind(waiting.length > 0, next);
}
