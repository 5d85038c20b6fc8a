import { googleExport, readFeedAddress, type FeedAddress } from '../../calendars/feed/address';
import { fail, ok, type FeedSource, type FeedSummary, type GuestsKnown, type Result } from '../../core/model';
import {
  addFeed,
  endJob,
  FEED_TABLES,
  PEOPLE_TABLES,
  hideCalendar,
  keepFeed,
  readSettings,
  removeFeed,
  restoreFeed,
  summaries,
  type CalendarRow,
  type FeedRow,
  type JobRow,
} from '../../store';
import type { Context, Handlers } from '../context';
import { nextAfterSuccess } from '../feeds/pace';
import { guestsKnown } from '../guests-known';
import { learnFeed } from '../learn-calendar';
import { previewOf } from '../preview';

const listed = (rows: readonly CalendarRow[]): FeedSummary['calendars'] => summaries(new Map(rows.map((row) => [row.id, row])));

/** What a page may know of a feed: everything but the address. */
function summaryOf(
  feed: FeedRow,
  calendars: readonly CalendarRow[],
  job: JobRow | undefined,
  guests: GuestsKnown | null,
): FeedSummary {
  const { id, source, host, state, refreshed, next, problem } = feed;
  const own = calendars.filter((row) => row.feedId === id && (state !== 'new' || job === undefined));
  const progress = job ? { phase: job.step, fraction: job.fraction, events: job.events } : null;
  return { id, source, host, state, calendars: listed(own), refreshed, next, problem, progress, guests };
}

const ofFeed = (calendars: readonly CalendarRow[], feedId: string): CalendarRow[] =>
  calendars.filter((row) => row.feedId === feedId && row.state === 'live');

const state: Handlers['feeds/state'] = async (_fields, { store, now, zone }) =>
  store.look([...FEED_TABLES, 'settings', 'guests'], async (shelves) => {
    const calendars = await shelves.calendars.all();
    const jobs = new Map((await shelves.jobs.all()).map((job) => [job.id, job]));
    const feeds = (await shelves.feeds.all()).toSorted((a, b) => a.added - b.added);
    const settings = await readSettings(shelves, zone, now);
    const reading = new Set(feeds.filter((feed) => feed.state === 'new').map(({ id }) => id));
    const shown = calendars.filter((row) => row.state === 'live' || (row.state === 'found' && !reading.has(row.feedId ?? '')));
    const known = await Promise.all(feeds.map(({ id }) => guestsKnown(shelves, ofFeed(calendars, id), now)));
    return ok({
      feeds: feeds.map((feed, at) => summaryOf(feed, calendars, jobs.get(feed.id), known[at] ?? null)),
      removed: listed(calendars.filter((row) => row.state === 'removed' && row.feedId === null)),
      preview: await previewOf(shelves, shown, settings, now),
    });
  });

async function connect(
  found: FeedAddress,
  source: FeedSource,
  { store, now, reach }: Context,
): Promise<Result<{ feedId: string }>> {
  const { address, host } = found;
  const feed = await store.change(FEED_TABLES, async (shelves) =>
    addFeed(shelves, { id: crypto.randomUUID(), source, address, host, added: now }),
  );
  reach.readFeed(feed.id);
  return ok({ feedId: feed.id });
}

const address: Handlers['feeds/connect'] = async (fields, context) => {
  const found = readFeedAddress(fields.address);
  return found.ok ? connect(found.value, 'address', context) : found;
};

const google: Handlers['feeds/google'] = async (_fields, context) =>
  connect(googleExport(await context.reach.googleAccount()), 'google', context);

const read: Handlers['feeds/read'] = async ({ feedId }, { store, reach }) => {
  if (!(await store.shelves.feeds.get(feedId))) return fail('no-such-feed');
  reach.readFeed(feedId);
  return ok({});
};

/** Stops a reading. What was never read to its end goes; what is kept stays as it was before, but for what came in. */
const stop: Handlers['feeds/stop'] = async ({ feedId }, { store, now, reach }) => {
  reach.stopFeed(feedId);
  const gone = await store.change(FEED_TABLES, async (shelves) => {
    const feed = await shelves.feeds.get(feedId);
    if (feed?.state === 'new') return removeFeed(shelves, feedId, now);
    // A stopped reading leaves the calendar half old and half new: the next one begins from the start.
    if (feed) await shelves.feeds.put({ ...feed, etag: null, modified: null, print: null });
    await endJob(shelves, feedId);
    return null;
  });
  if (gone) await reach.giveBack(await unneeded(gone.host, store));
  await reach.refresh();
  return ok({});
};

async function unneeded(host: string, store: Context['store']): Promise<string[]> {
  return (await store.shelves.feeds.all()).some((feed) => feed.host === host) ? [] : [host];
}

const keep: Handlers['feeds/keep'] = async ({ feedId, mine }, { store, now, zone, reach }) => {
  const kept = await store.change([...FEED_TABLES, 'settings', ...PEOPLE_TABLES], async (shelves) => {
    const rows = await keepFeed(shelves, feedId, new Set(mine));
    if (!rows.ok) return rows;
    const feed = await shelves.feeds.get(feedId);
    if (feed) await shelves.feeds.put({ ...feed, next: nextAfterSuccess(feed.source, now) });
    const own = rows.value.filter((row) => row.mine);
    await learnFeed(shelves, own, { now, zone });
    return rows;
  });
  if (!kept.ok) return kept;
  reach.mindFeeds();
  await reach.refresh();
  return ok({});
};

const remove: Handlers['feeds/remove'] = async ({ feedId }, { store, now, reach }) => {
  reach.stopFeed(feedId);
  const gone = await store.change(FEED_TABLES, async (shelves) => removeFeed(shelves, feedId, now));
  if (gone) await reach.giveBack(await unneeded(gone.host, store));
  reach.mindFeeds();
  await reach.refresh();
  return ok({});
};

const restore: Handlers['feeds/restore'] = async ({ feedId }, { store, reach }) => {
  const back = await store.change(FEED_TABLES, async (shelves) => restoreFeed(shelves, feedId));
  if (!back.ok) return back;
  reach.mindFeeds();
  await reach.refresh();
  return ok({});
};

const mine: Handlers['calendar/mine'] = async (fields, { store, reach }) => {
  const done = await store.change(['calendars'], async (shelves) => {
    const row = await shelves.calendars.get(fields.calendarId);
    if (row) await shelves.calendars.put({ ...row, mine: fields.mine });
    return row !== undefined;
  });
  if (!done) return fail('no-such-calendar');
  await reach.refresh();
  return ok({});
};

const bringBack: Handlers['calendar/restore'] = async ({ calendarId }, { store, now, reach }) => {
  const done = await store.change(['calendars'], async (shelves) => hideCalendar(shelves, calendarId, false, now));
  if (!done) return fail('no-such-calendar');
  await reach.refresh();
  return ok({});
};

export const feedHandlers = {
  'feeds/state': state,
  'feeds/connect': address,
  'feeds/google': google,
  'feeds/read': read,
  'feeds/stop': stop,
  'feeds/keep': keep,
  'feeds/remove': remove,
  'feeds/restore': restore,
  'calendar/mine': mine,
  'calendar/restore': bringBack,
};
