import { ok, type Settings } from '../../core/model';
import { readCalendars, readPolicy, readSettings, releaseSeries, saveSettings, summaries, type Shelves } from '../../store';
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
    await saveSettings(shelves, after, now);
    return readSettings(shelves, zone, now);
  });
  if (patch.reportDay !== undefined || patch.hours || patch.zone) await reach.announceReportAt(nextAnnouncement(settings, now));
  await Promise.all([reach.refresh(), reach.shareSettings(store)]);
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
  store.look(['settings', 'calendars', 'people', 'evidence', 'kept'], async (shelves: Shelves) => {
    const people = await shelves.people.all();
    const kept = await shelves.kept.all();
    return ok({
      settings: await readSettings(shelves, zone, now),
      managed: Object.keys(await readPolicy(shelves)) as (keyof Settings)[],
      evidence: await shelves.evidence.all(),
      trouble: store.trouble,
      readOnly: store.readOnly,
      calendars: summaries(await readCalendars(shelves)),
      people,
      kept: kept
        .map(({ seriesId, title, why, since }) => ({ seriesId, title, why, since }))
        .toSorted((a, b) => b.since - a.since),
      memoryOnly: store.memoryOnly,
    });
  });

const release: Handlers['series/release'] = async ({ seriesId }, { store, reach }) => {
  await store.change(['kept', 'outcomes'], async (shelves) => releaseSeries(shelves, seriesId));
  await reach.refresh();
  return ok({});
};

export const appHandlers = {
  'app/pause': pause,
  'app/open-options': openOptions,
  'settings/save': saved,
  'options/state': options,
  'series/release': release,
};
