import { DAY, fail, ok, type Mark, type MeetingSnapshot, type SiteHealth } from '../../core/model';
import { weekOf } from '../../core/time';
import {
  readSettings,
  rememberGuests,
  saveHealth,
  savePage,
  addShown,
  type GuestsSource,
  type Shelves,
  type TableName,
} from '../../store';
import { factsOf } from '../card';
import { openedMeeting } from '../opened';
import type { Context, Handlers } from '../context';
import { joinKeyOf } from '../join-key';
import { marksOf } from '../marks';
import { WORLD_TABLES, readWorld, type World } from '../world';

/** Reads what the judgement of these snapshots needs; their local weeks included. */
async function worldOf(
  shelves: Shelves,
  snapshots: readonly MeetingSnapshot[],
  account: string | null,
  context: Context,
): Promise<World> {
  const { now, zone } = context;
  const { zone: home } = await readSettings(shelves, zone, now);
  const weeks = snapshots.flatMap(({ start }) => (start === null ? [] : [weekOf(home, start, 'mon')]));
  const span =
    weeks.length === 0
      ? null
      : { from: Math.min(...weeks.map((week) => week.from)), to: Math.max(...weeks.map((week) => week.to)) };
  return readWorld(shelves, { now, zone, snapshots, span, account });
}

/** The account of the page is kept with its tab, so that later questions about one meeting know who is asking. */
async function accountOf(shelves: Shelves, context: Context): Promise<string | null> {
  return context.sender.role === 'page' ? ((await shelves.pages.get(context.sender.tabId))?.account ?? null) : null;
}

export const isPaused = (world: World): boolean => world.settings.pausedUntil !== null && world.settings.pausedUntil > world.now;

export async function noteHealth(shelves: Shelves, health: SiteHealth, context: Context): Promise<void> {
  // A page that is none of the site's calendar views says nothing about whether those can be read.
  if (health.state !== 'not-applicable') await saveHealth(shelves, { ...health, seen: context.now });
}

interface PageAnswer {
  readonly paused: boolean;
  readonly found: readonly Mark[];
}

/** A store written by a newer release is read and not written: marks still come, nothing is noted. */
const inStore = (
  { store }: Context,
  tables: readonly TableName[],
  work: (shelves: Shelves) => Promise<PageAnswer>,
): Promise<PageAnswer> => (store.readOnly ? store.look(tables, work) : store.change(tables, work));

const marks: Handlers['page/marks'] = async ({ site, snapshots, health, account }, context) => {
  const { sender, store, reach } = context;
  if (sender.role !== 'page') return fail('not-a-page');
  const { paused, found } = await inStore(context, [...WORLD_TABLES, 'pages', 'health'], async (shelves) => {
    const world = await worldOf(shelves, snapshots, account, context);
    const starts = snapshots.flatMap(({ start }) => (start === null ? [] : [weekOf(world.settings.zone, start, 'mon').from]));
    const ledger =
      starts.length === 0 ? [] : await shelves.shown.between('start', Math.min(...starts), Math.max(...starts) + 8 * DAY);
    const isResting = isPaused(world);
    const page = isResting ? { marks: [], shown: [] } : marksOf(snapshots, world, ledger, context.lang);
    if (!store.readOnly) {
      await noteHealth(shelves, health, context);
      await addShown(shelves, page.shown);
      await savePage(shelves, {
        tabId: sender.tabId,
        site,
        account,
        marks: page.marks,
        meetings: snapshots.length,
        seen: context.now,
      });
    }
    return { paused: isResting, found: page.marks };
  });
  const drawn = found.filter((mark) => mark.shown).length;
  const awake = paused ? 'paused' : drawn > 0 ? 'marks' : 'idle';
  await reach.showSign(sender.tabId, health.state === 'asleep' ? 'asleep' : awake, drawn);
  return ok({ marks: found, paused });
};

const card: Handlers['page/card'] = async ({ snapshot }, context) => {
  const { world, judged } = await openedMeeting(snapshot, context);
  return judged ? ok(factsOf(judged, world, snapshot.title)) : fail('no-times');
};

/** Gmail shows invitations; Google Calendar an opened event or the editor. */
const sourceOf = ({ site }: MeetingSnapshot, editor: boolean): GuestsSource =>
  site === 'gmail' ? 'invitation' : editor ? 'editor' : 'event';

/** Guests seen in an opened event, the editor or an invitation fill the gap of files that leave them out. */
const guests: Handlers['page/guests'] = async ({ snapshot, editor }, { store, now }) => {
  const seriesId = joinKeyOf(snapshot);
  const seen = snapshot.guests ?? [];
  if (seriesId === null || seen.length === 0) return ok({ remembered: 0 });
  await store.change(['guests'], async (shelves) =>
    rememberGuests(shelves, {
      seriesId,
      site: snapshot.site,
      source: sourceOf(snapshot, editor ?? false),
      guests: seen,
      seen: now,
    }),
  );
  return ok({ remembered: seen.length });
};

/** A page that fell asleep has spoken: the popup shows what was looked for, and marks of an earlier view no longer count. */
const health: Handlers['page/health'] = async (fields, context) => {
  const { sender } = context;
  const { site, state } = fields.health;
  await context.store.change(['health', 'pages'], async (shelves) => {
    await noteHealth(shelves, fields.health, context);
    if (sender.role !== 'page' || state !== 'asleep') return;
    const account = await accountOf(shelves, context);
    await savePage(shelves, { tabId: sender.tabId, site, account, marks: [], meetings: 0, seen: context.now });
  });
  if (sender.role === 'page' && state === 'asleep') await context.reach.showSign(sender.tabId, 'asleep', 0);
  return ok({});
};

export const pageHandlers = { 'page/marks': marks, 'page/card': card, 'page/guests': guests, 'page/health': health };
