import type { Instant } from '../core/model';
import { browser } from '../platform/browser';
import { cleanMails, cleanUp, clearAbandoned, type Store } from '../store';

export const DAILY = 'daily';

/** Sets the daily alarm, once: alarms outlive the worker, and in some browsers a restart loses them. */
export async function dailyAlarm(): Promise<void> {
  if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 60, periodInMinutes: 24 * 60 });
}

/** Takes away what has served its time. After a restart of the browser tab numbers mean other tabs: what they showed is forgotten. */
export async function tidy(store: Store, now: Instant, { restarted }: { restarted: boolean }): Promise<void> {
  if (store.readOnly) return;
  await store.change(['calendars', 'events', 'occurrences', 'shown', 'guests', 'pages', 'outcomes', 'mailPrompts'], async (shelves) => {
    await clearAbandoned(shelves, now);
    await cleanUp(shelves, now);
    await cleanMails(shelves, now);
    if (restarted) await shelves.pages.clear();
  });
}
