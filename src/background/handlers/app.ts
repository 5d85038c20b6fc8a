import { fail, ok, type Settings } from '../../core/model';
import {
  exportAll,
  readCalendars,
  readSettings,
  releaseSeries,
  removePerson,
  savePerson,
  saveSettings,
  summaries,
  KEPT_TABLES,
  type Shelves,
} from '../../store';
import type { Context, Handlers } from '../context';
import { nextAnnouncement } from '../report-day';

/** Changes the settings in one transaction and tells everyone. */
async function change(context: Context, patch: Partial<Omit<Settings, 'installed'>>): Promise<Settings> {
  const { store, zone, now, reach } = context;
  const settings = await store.change(['settings'], async (shelves) => {
    const before = await readSettings(shelves, zone, now);
    // A field that is there and undefined (Firefox sends those) changes nothing.
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const after: Settings = { ...before, ...given };
    await saveSettings(shelves, after);
    return after;
  });
  if (patch.reportDay !== undefined || patch.hours || patch.zone) await reach.announceReportAt(nextAnnouncement(settings, now));
  await reach.refresh();
  return settings;
}

const pause: Handlers['app/pause'] = async ({ until }, context) => {
  await change(context, { pausedUntil: until });
  const tabs = until !== null && until > context.now ? await context.reach.siteTabs() : [];
  for (const tab of tabs) await context.reach.showSign(tab, 'paused', 0);
  return ok({});
};

const openOptions: Handlers['app/open-options'] = async ({ section }, { reach }) => {
  await reach.openOptions(section);
  return ok({});
};

const saved: Handlers['settings/save'] = async ({ patch }, context) => ok({ settings: await change(context, patch) });

const options: Handlers['options/state'] = async (_fields, { store, zone, now }) =>
  store.look(['settings', 'calendars', 'people', 'kept'], async (shelves: Shelves) => {
    const people = await shelves.people.all();
    const kept = await shelves.kept.all();
    return ok({
      settings: await readSettings(shelves, zone, now),
      calendars: summaries(await readCalendars(shelves)),
      people,
      kept: kept
        .map(({ seriesId, title, why, since }) => ({ seriesId, title, why, since }))
        .toSorted((a, b) => b.since - a.since),
      memoryOnly: store.memoryOnly,
    });
  });

const person: Handlers['person/save'] = async (fields, { store, reach }) => {
  await store.change(['people'], async (shelves) => savePerson(shelves, fields.person));
  await reach.refresh();
  return ok({});
};

const forget: Handlers['person/remove'] = async ({ email }, { store, reach }) => {
  await store.change(['people'], async (shelves) => removePerson(shelves, email));
  await reach.refresh();
  return ok({});
};

const release: Handlers['series/release'] = async ({ seriesId }, { store, reach }) => {
  await store.change(['kept', 'outcomes'], async (shelves) => releaseSeries(shelves, seriesId));
  await reach.refresh();
  return ok({});
};

const exported: Handlers['data/export'] = async (_fields, { store, now }) =>
  ok({ json: await store.look([...KEPT_TABLES], async (shelves) => exportAll(shelves, now)) });

/** Everything goes: the database, alarms, the browser's storage. Then a fresh store opens, and it is checked that it is empty. */
const erase: Handlers['data/erase'] = async (_fields, { store, reopen, reach }) => {
  await store.erase();
  await reach.clearRest();
  const fresh = await reopen();
  const left = await fresh.look([...KEPT_TABLES], async (shelves) => {
    const counts: number[] = [];
    for (const name of KEPT_TABLES) if (name !== 'settings') counts.push(await shelves[name].count());
    return counts.reduce((sum, count) => sum + count, 0);
  });
  await reach.refresh();
  return left === 0 ? ok({}) : fail('not-erased', { left });
};

export const appHandlers = {
  'app/pause': pause,
  'app/open-options': openOptions,
  'settings/save': saved,
  'options/state': options,
  'person/save': person,
  'person/remove': forget,
  'series/release': release,
  'data/export': exported,
  'data/erase': erase,
};
