import { fail, ok, type CalendarSummary } from '../../core/model';
import {
  MEETING_TABLES,
  PEOPLE_TABLES,
  beginImport,
  clearAbandoned,
  finishImport,
  hideCalendar,
  putImport,
  readSettings,
  removeCalendar,
  saveSettings,
  summaries,
} from '../../store';
import { follow, FOLLOW_TABLES } from '../follow';
import type { Handlers } from '../context';
import { learnPeople, settingsAfter } from '../learn-calendar';

const begin: Handlers['calendar/begin'] = async ({ name, fileName }, { store, now }) => {
  const id = crypto.randomUUID();
  await store.change(['calendars', ...MEETING_TABLES], async (shelves) => {
    await clearAbandoned(shelves, now);
    await beginImport(shelves, { id, name, fileName, now });
  });
  return ok({ importId: id });
};

const put: Handlers['calendar/put'] = async ({ importId, events, occurrences }, { store, now }) => {
  const stored = await store.change(['calendars', ...MEETING_TABLES], async (shelves) =>
    putImport(shelves, importId, { events, occurrences, now }),
  );
  return stored.ok ? ok({ stored: stored.value }) : stored;
};

const finish: Handlers['calendar/finish'] = async ({ importId, counts, problems }, context) => {
  const { store, now, zone, reach } = context;
  const finished = await store.change([...FOLLOW_TABLES, ...PEOPLE_TABLES], async (shelves) => {
    const row = await finishImport(shelves, importId, { counts, problems, now });
    if (!row.ok) return row;
    const settings = settingsAfter(await readSettings(shelves, zone, now), counts);
    await saveSettings(shelves, settings, now);
    await learnPeople(shelves, settings, now);
    await follow(shelves, now, zone);
    return row;
  });
  if (!finished.ok) return finished;
  await reach.refresh();
  const [calendar] = summaries(new Map([[finished.value.id, finished.value]]));
  return calendar ? ok<{ calendar: CalendarSummary }>({ calendar }) : fail('no-such-import');
};

const abandon: Handlers['calendar/abandon'] = async ({ importId }, { store }) => {
  await store.change(['calendars', ...MEETING_TABLES], async (shelves) => {
    const row = await shelves.calendars.get(importId);
    if (row?.state === 'staging') await removeCalendar(shelves, importId);
  });
  return ok({});
};

/** Taken away, and for a day still to be brought back. */
const remove: Handlers['calendar/remove'] = async ({ calendarId }, { store, now, reach }) => {
  await store.change(['calendars'], async (shelves) => hideCalendar(shelves, calendarId, true, now));
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
