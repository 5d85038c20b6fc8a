import { DAY, type Instant, type Zone } from '../core/model';
import { browser } from '../platform/browser';
import {
  CLEANED_TABLES,
  cleanMails,
  cleanUp,
  cleanUpCalls,
  cleanUpReplacements,
  clearAbandoned,
  closeSilentCalls,
  readSettings,
  type Store,
} from '../store';
import { follow, FOLLOW_TABLES } from './follow';

export const DAILY = 'daily';

/** Sets the daily alarm, once: alarms outlive the worker, and in some browsers a restart loses them. */
export async function dailyAlarm(): Promise<void> {
  if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 60, periodInMinutes: 24 * 60 });
}

/**
 * Takes away what has served its time, as long as the person wants things kept. After a restart of the browser tab numbers mean other
 * tabs: what they showed is forgotten.
 */
export async function tidy(
  store: Store,
  { now, zone, restarted }: { readonly now: Instant; readonly zone: Zone; readonly restarted: boolean },
): Promise<void> {
  if (store.readOnly) return;
  const tables = [...FOLLOW_TABLES, ...CLEANED_TABLES, 'calls', 'zoomPrompts', 'mailPrompts', 'compositions', 'answers'] as const;
  await store.change(tables, async (shelves) => {
    const { keepDays } = await readSettings(shelves, zone, now);
    await clearAbandoned(shelves, now);
    await follow(shelves, now, zone);
    await cleanUp(shelves, now, keepDays * DAY);
    await closeSilentCalls(shelves, now, restarted);
    await cleanUpCalls(shelves, now);
    await cleanMails(shelves, now);
    await cleanUpReplacements(shelves, now);
    if (restarted) await shelves.pages.clear();
  });
}
