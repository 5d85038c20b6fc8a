import { ok, type PopupState, type SiteId } from '../../core/model';
import { siteOfOrigin } from '../../messages/hosts';
import { readSettings, summaries, type HealthRow, type PageRow } from '../../store';
import { cardOfStored, spanAt } from '../card';
import type { Context, Handlers } from '../context';
import { dayAndWeek, popupSpan } from '../week';
import { WORLD_TABLES, readWorld } from '../world';

/** The site of an address; null for every other page. */
function siteOf(url: string | null): SiteId | null {
  try {
    return url === null ? null : siteOfOrigin(new URL(url).origin);
  } catch {
    return null;
  }
}

/** A tab of a site that never told us anything since the extension was installed or updated: it needs to be loaded anew. */
const notConnected = (site: SiteId, now: number): HealthRow => ({
  site,
  state: 'asleep',
  checks: [{ id: 'page-not-connected', found: 0, expected: 1 }],
  unreadable: 0,
  seen: now,
});

/** The page in front; from a popup that stands in a tab of its own, the page that was seen last. */
function pageInFront(pages: readonly PageRow[], activeId: number | null, context: Context): PageRow | null {
  const own = context.sender.role === 'app' ? context.sender.tabId : null;
  if (activeId !== null) return pages.find((row) => row.tabId === activeId) ?? null;
  return own === null ? null : (pages.toSorted((a, b) => b.seen - a.seen)[0] ?? null);
}

const state: Handlers['popup/state'] = async ({ tabUrl }, context) => {
  const { store, now, zone, reach } = context;
  const active = await reach.activeTab();
  const shown = await store.look([...WORLD_TABLES, 'pages', 'health'], async (shelves) => {
    const home = (await readSettings(shelves, zone, now)).zone;
    const world = await readWorld(shelves, { now, zone, snapshots: [], span: popupSpan(home, now), account: null });
    const row = pageInFront(await shelves.pages.all(), active?.id ?? null, context);
    const site = siteOf(tabUrl ?? active?.url ?? null);
    const health = await shelves.health.all();
    const stranded = site !== null && active !== null && row === null;
    return {
      settings: world.settings,
      calendars: summaries(new Map(world.calendars.map((calendar) => [calendar.id, calendar]))),
      now,
      ...dayAndWeek(world),
      page: row && { site: row.site, marks: row.marks, meetings: row.meetings },
      health: stranded ? [...health.filter((one) => one.site !== site), notConnected(site, now)] : health,
      memoryOnly: store.memoryOnly,
      readOnly: store.readOnly,
    } satisfies PopupState;
  });
  // What stands on a page is true of its moment only.
  if (shown.calendars.length > 0) reach.keepGlance('popup', { ...shown, page: null });
  return ok(shown);
};

const why: Handlers['popup/why'] = async ({ seriesId, start }, { store, now, zone }) =>
  store.look(WORLD_TABLES, async (shelves) => {
    const world = await readWorld(shelves, { now, zone, snapshots: [], span: spanAt(start), account: null });
    return cardOfStored(seriesId, start, world);
  });

export const popupHandlers = { 'popup/state': state, 'popup/why': why };
