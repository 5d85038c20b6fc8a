import { fail, ok, type CalendarSummary, type Email, type ImportCounts, type Settings } from '../../core/model';
import { inferZones } from '../../people/infer';
import { mergeInferred } from '../../people/merge';
import { toLocal } from '../../core/time';
import {
  beginImport,
  clearAbandoned,
  finishImport,
  putImport,
  readCalendars,
  readPeople,
  readSettings,
  removeCalendar,
  saveSettings,
  summaries,
  type Shelves,
} from '../../store';
import type { Context, Handlers } from '../context';
import { follow, FOLLOW_TABLES } from '../follow';

const begin: Handlers['calendar/begin'] = async ({ name, fileName }, { store, now }) => {
  const id = crypto.randomUUID();
  await store.change(['calendars', 'events', 'occurrences'], async (shelves) => {
    await clearAbandoned(shelves, now);
    await beginImport(shelves, { id, name, fileName, now });
  });
  return ok({ importId: id });
};

const put: Handlers['calendar/put'] = async ({ importId, events, occurrences }, { store, now }) => {
  const stored = await store.change(['calendars', 'events', 'occurrences'], async (shelves) =>
    putImport(shelves, importId, { events, occurrences, now }),
  );
  return stored.ok ? ok({ stored: stored.value }) : stored;
};

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
async function learnPeople(shelves: Shelves, settings: Settings, context: Context): Promise<void> {
  const live = await readCalendars(shelves);
  const events = (await shelves.events.all()).filter((event) => live.has(event.calendarId));
  const inferred = inferZones(events, new Set(settings.emails), toLocal('UTC', context.now).date);
  const people = await readPeople(shelves);
  await shelves.people.putAll(mergeInferred(people, inferred));
}

const finish: Handlers['calendar/finish'] = async ({ importId, counts, problems }, context) => {
  const { store, now, zone, reach } = context;
  const finished = await store.change([...FOLLOW_TABLES], async (shelves) => {
    const row = await finishImport(shelves, importId, { counts, problems, now });
    if (!row.ok) return row;
    const settings = settingsAfter(await readSettings(shelves, zone, now), counts);
    await saveSettings(shelves, settings);
    await learnPeople(shelves, settings, context);
    await follow(shelves, now, zone);
    return row;
  });
  if (!finished.ok) return finished;
  await reach.refresh();
  const [calendar] = summaries(new Map([[finished.value.id, finished.value]]));
  return calendar ? ok<{ calendar: CalendarSummary }>({ calendar }) : fail('no-such-import');
};

const abandon: Handlers['calendar/abandon'] = async ({ importId }, { store }) => {
  await store.change(['calendars', 'events', 'occurrences'], async (shelves) => {
    const row = await shelves.calendars.get(importId);
    if (row?.state === 'staging') await removeCalendar(shelves, importId);
  });
  return ok({});
};

const remove: Handlers['calendar/remove'] = async ({ calendarId }, { store, reach }) => {
  await store.change(['calendars', 'events', 'occurrences'], async (shelves) => removeCalendar(shelves, calendarId));
  await reach.refresh();
  return ok({});
};

export const calendarHandlers = {
  'calendar/begin': begin,
  'calendar/put': put,
  'calendar/finish': finish,
  'calendar/abandon': abandon,
  'calendar/remove': remove,
};
