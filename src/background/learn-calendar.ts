/** What a calendar tells of its owner and of the people in it, noted when it is taken in. */
import type { Email, ImportCounts, Instant, Settings, Zone } from '../core/model';
import { toLocal } from '../core/time';
import { inferZones } from '../people/infer';
import { readAllEvents, readCalendars, readSettings, saveSettings, type Shelves } from '../store';
import { learn } from './learn';

/**
 * What a file tells of its owner. The address is added; the zone is the person's own setting in their primary calendar and replaces
 * the guess of the machine's clock, never what the person has confirmed. `UTC` there is a default nobody chose.
 */
export function settingsAfter(settings: Settings, counts: Pick<ImportCounts, 'owner' | 'zone'>): Settings {
  const { owner, zone } = counts;
  if (owner === null) return settings;
  const emails: readonly Email[] = settings.emails.includes(owner) ? settings.emails : [...settings.emails, owner];
  const suggested = !settings.hoursConfirmed && zone !== null && zone !== 'UTC' && zone !== 'Etc/UTC';
  return { ...settings, emails, zone: suggested ? zone : settings.zone };
}

/** Learns zones from the series people organise, in every stored calendar; what the person said is never touched. */
export async function learnPeople(shelves: Shelves, settings: Settings, now: Instant): Promise<void> {
  const live = await readCalendars(shelves);
  const events = await readAllEvents(shelves, live);
  const inferred = inferZones(events, new Set(settings.emails), toLocal('UTC', now).date);
  await learn(shelves, inferred);
}

/** Notes what the calendars of a feed tell, once they are kept. */
export async function learnFeed(
  shelves: Shelves,
  calendars: readonly Pick<ImportCounts, 'owner' | 'zone'>[],
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): Promise<void> {
  let settings = await readSettings(shelves, zone, now);
  for (const calendar of calendars) settings = settingsAfter(settings, calendar);
  await saveSettings(shelves, settings, now);
  await learnPeople(shelves, settings, now);
}
