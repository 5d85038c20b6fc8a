import type { Instant } from '../core/model';
import { dueTrials } from '../core/replace/loop';
import { readCheckIns, readTrials, type Shelves } from '../store';

/** The tables that {@link dueReminders} reads. */
export const REMINDER_TABLES = ['checkIns', 'trials'] as const;
export const REMINDERS = 'reminders';
/** How often it is looked whether something is due, in minutes. */
export const REMINDERS_EVERY = 15;

/** How much waits for the person: check-ins they asked to be reminded of, and trials to decide. */
export async function dueReminders(shelves: Shelves, now: Instant): Promise<number> {
  const asked = (await readCheckIns(shelves)).filter(({ remind, next }) => remind && next <= now);
  return asked.length + dueTrials(await readTrials(shelves), now).length;
}
