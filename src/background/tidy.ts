import type { Instant } from '../core/model';
import { browser } from '../platform/browser';
import { machineZone } from '../platform/clock';
import { cleanUp, cleanUpReplacements, clearAbandoned, type Store } from '../store';
import { follow, FOLLOW_TABLES } from './follow';
import { REMINDERS, REMINDERS_EVERY } from './reminders';

export const DAILY = 'daily';

/** Sets the daily alarm, once: alarms outlive the worker, and in some browsers a restart loses them. */
export async function dailyAlarm(): Promise<void> {
  if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 60, periodInMinutes: 24 * 60 });
  if (!(await browser.alarms.get(REMINDERS))) await browser.alarms.create(REMINDERS, { periodInMinutes: REMINDERS_EVERY });
}

/** Takes away what has served its time. After a restart of the browser tab numbers mean other tabs: what they showed is forgotten. */
export async function tidy(store: Store, now: Instant, { restarted }: { restarted: boolean }): Promise<void> {
  if (store.readOnly) return;
  const tables = [...FOLLOW_TABLES, 'shown', 'pages', 'compositions', 'answers'] as const;
  await store.change(tables, async (shelves) => {
    await clearAbandoned(shelves, now);
    await cleanUp(shelves, now);
    await follow(shelves, now, machineZone());
    await cleanUpReplacements(shelves, now);
    if (restarted) await shelves.pages.clear();
  });
}
