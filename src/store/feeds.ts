/** Feeds and the steps of reading them. Each function belongs into the one transaction of a handler or a step. */
import { DAY, fail, ok, type FeedState, type Instant, type Result, type Zone } from '../core/model';
import { MEETING_TABLES } from './block-shelf';
import type { FeedRow, JobRow, Tally } from './feed-rows';
import { removeCalendar } from './import';
import type { CalendarRow, TableName } from './rows';
import type { Shelves } from './shelf';

/** Tables that a step of a reading touches. */
export const FEED_TABLES = ['feeds', 'jobs', 'parcels', 'calendars', ...MEETING_TABLES] as const satisfies readonly TableName[];

/** What was taken away can be brought back for so long. */
export const UNDO_FOR = DAY;
/** What was found and never said yes to goes after so long. */
const FOUND_FOR = DAY;

/** Adds a feed, or gives the one that is there already with this address: pasting it again is asking again. */
export async function addFeed(
  shelves: Shelves,
  feed: Pick<FeedRow, 'id' | 'source' | 'address' | 'host' | 'added'>,
): Promise<FeedRow> {
  const known = (await shelves.feeds.all()).find((one) => one.address === feed.address);
  if (known) {
    const back: FeedRow = known.state === 'removed' ? { ...known, state: 'kept', removed: null } : known;
    await shelves.feeds.put(back);
    if (known.state === 'removed') await showCalendars(shelves, known.id, 'removed', 'live');
    return back;
  }
  const fresh: FeedRow = {
    ...feed,
    state: 'new',
    etag: null,
    modified: null,
    refreshed: null,
    next: null,
    failures: 0,
    problem: null,
    removed: null,
  };
  await shelves.feeds.put(fresh);
  return fresh;
}

/** Calendars of a feed, whatever their state. */
export async function calendarsOfFeed(shelves: Shelves, feedId: string): Promise<CalendarRow[]> {
  return (await shelves.calendars.all()).filter((row) => row.feedId === feedId);
}

async function showCalendars(
  shelves: Shelves,
  feedId: string,
  from: CalendarRow['state'],
  to: CalendarRow['state'],
): Promise<void> {
  const rows = await calendarsOfFeed(shelves, feedId);
  await shelves.calendars.putAll(rows.filter((row) => row.state === from).map((row) => ({ ...row, state: to })));
}

/** The state that calendars of a feed have. */
const STATE_OF: Readonly<Record<FeedState, CalendarRow['state']>> = {
  new: 'found',
  found: 'found',
  kept: 'live',
  removed: 'removed',
};

/** Begins a reading, unless one is under way. */
export async function beginJob(
  shelves: Shelves,
  feedId: string,
  about: { readonly now: Instant; readonly zone: Zone; readonly window: JobRow['window'] },
): Promise<Result<JobRow>> {
  const feed = await shelves.feeds.get(feedId);
  if (!feed || feed.state === 'removed') return fail('no-such-feed');
  const running = await shelves.jobs.get(feedId);
  if (running) return ok(running);
  const job: JobRow = {
    id: feedId,
    started: about.now,
    step: 'fetching',
    cursor: 0,
    fraction: 0,
    events: 0,
    touched: about.now,
    window: about.window,
    zone: about.zone,
    etag: null,
    modified: null,
    tallies: [],
  };
  await shelves.jobs.put(job);
  return ok(job);
}

/** The reading as the store has it, if it is still the one that is being worked at; undefined when it was stopped or began anew. */
export async function sameJob(shelves: Shelves, job: Pick<JobRow, 'id' | 'started'>): Promise<JobRow | undefined> {
  const stored = await shelves.jobs.get(job.id);
  return stored?.started === job.started ? stored : undefined;
}

/** Ends a reading, done or not. */
export async function endJob(shelves: Shelves, feedId: string): Promise<void> {
  await shelves.jobs.remove(feedId);
  await shelves.parcels.remove(feedId);
}

/** The row under which a calendar of a feed is filled; made when it is new, hidden until the feed is kept. */
export async function calendarForFeed(
  shelves: Shelves,
  feed: FeedRow,
  id: string,
  fileName: string,
  now: Instant,
): Promise<void> {
  if (await shelves.calendars.get(id)) return;
  await shelves.calendars.put({
    id,
    name: feed.host,
    fileName,
    imported: now,
    events: 0,
    occurrences: 0,
    from: null,
    to: null,
    problems: [],
    mine: true,
    feedId: feed.id,
    namesGuests: false,
    state: 'found',
    touched: now,
    zone: null,
    owner: null,
  });
}

/** Calendars get the counts of what was read, and those that the feed does not hold any more go; the feed is up to date. */
export async function finishFeed(
  shelves: Shelves,
  feed: FeedRow,
  job: JobRow,
  done: { readonly now: Instant; readonly next: Instant | null },
): Promise<FeedRow> {
  const { now } = done;
  const cut = job.tallies.some((tally) => tally.cut);
  const after: FeedRow = {
    ...feed,
    state: feed.state === 'new' ? 'found' : feed.state,
    etag: job.etag,
    modified: job.modified,
    // A calendar that broke off is read again: it was not taken in whole.
    print: cut ? null : (job.print ?? null),
    refreshed: now,
    next: done.next,
    failures: 0,
    problem: cut ? { code: 'feed-truncated', params: {} } : null,
  };
  const owned = job.tallies.some((tally) => tally.owner !== null);
  for (const tally of job.tallies) await finishCalendar(shelves, after, job, tally, owned, now);
  const held = new Set(job.tallies.map((tally) => tally.calendarId));
  for (const row of await calendarsOfFeed(shelves, feed.id)) if (!held.has(row.id)) await removeCalendar(shelves, row.id);
  await shelves.feeds.put(after);
  await endJob(shelves, feed.id);
  return after;
}

async function finishCalendar(
  shelves: Shelves,
  feed: FeedRow,
  job: JobRow,
  tally: Tally,
  owned: boolean,
  now: Instant,
): Promise<void> {
  const before = await shelves.calendars.get(tally.calendarId);
  if (!before) return;
  await shelves.calendars.put({
    ...before,
    name: tally.name,
    fileName: tally.fileName,
    imported: now,
    touched: now,
    events: tally.events,
    occurrences: tally.occurrences,
    from: job.window.from,
    to: job.window.to,
    problems: tally.problems,
    namesGuests: tally.namesGuests,
    zone: tally.zone,
    owner: tally.owner,
    // Of several calendars the one with the person's address is surely theirs; the others they say.
    mine: before.state === 'found' && owned ? tally.owner !== null : before.mine,
    state: STATE_OF[feed.state],
  });
}

/** Makes what was found part of what is judged. */
export async function keepFeed(
  shelves: Shelves,
  feedId: string,
  mine: ReadonlySet<string>,
): Promise<Result<readonly CalendarRow[]>> {
  const feed = await shelves.feeds.get(feedId);
  if (feed?.state !== 'found') return fail('no-such-feed');
  await shelves.feeds.put({ ...feed, state: 'kept' });
  const rows = await calendarsOfFeed(shelves, feedId);
  const live = rows.map((row): CalendarRow => ({ ...row, state: 'live', mine: mine.has(row.id) }));
  await shelves.calendars.putAll(live);
  return ok(live);
}

/** Takes a feed away so that it can come back. One that was never kept goes for good. */
export async function removeFeed(shelves: Shelves, feedId: string, now: Instant): Promise<FeedRow | null> {
  const feed = await shelves.feeds.get(feedId);
  if (!feed) return null;
  await endJob(shelves, feedId);
  if (feed.state !== 'kept') {
    await dropFeed(shelves, feedId);
    return feed;
  }
  await shelves.feeds.put({ ...feed, state: 'removed', removed: now });
  await showCalendars(shelves, feedId, 'live', 'removed');
  return null;
}

export async function restoreFeed(shelves: Shelves, feedId: string): Promise<Result<FeedRow>> {
  const feed = await shelves.feeds.get(feedId);
  if (feed?.state !== 'removed') return fail('no-such-feed');
  const back: FeedRow = { ...feed, state: 'kept', removed: null };
  await shelves.feeds.put(back);
  await showCalendars(shelves, feedId, 'removed', 'live');
  return ok(back);
}

/** A file's calendar is taken away so that it can come back, or brought back. */
export async function hideCalendar(shelves: Shelves, id: string, hidden: boolean, now: Instant): Promise<boolean> {
  const row = await shelves.calendars.get(id);
  if (row?.feedId !== null || row.state !== (hidden ? 'live' : 'removed')) return false;
  await shelves.calendars.put({ ...row, state: hidden ? 'removed' : 'live', touched: now });
  return true;
}

async function dropFeed(shelves: Shelves, feedId: string): Promise<void> {
  for (const row of await calendarsOfFeed(shelves, feedId)) await removeCalendar(shelves, row.id);
  await shelves.feeds.remove(feedId);
}

/** Daily: what was taken away for good by now, and what was found and never said yes to. Gives the feeds that went. */
export async function clearFeeds(shelves: Shelves, now: Instant): Promise<FeedRow[]> {
  const gone = (await shelves.feeds.all()).filter(
    (feed) =>
      (feed.removed !== null && now - feed.removed > UNDO_FOR) ||
      ((feed.state === 'found' || feed.state === 'new') && now - (feed.refreshed ?? feed.added) > FOUND_FOR),
  );
  for (const { id } of gone) {
    await endJob(shelves, id);
    await dropFeed(shelves, id);
  }
  const files = (await shelves.calendars.all()).filter(
    (row) => row.state === 'removed' && row.feedId === null && now - row.touched > UNDO_FOR,
  );
  for (const { id } of files) await removeCalendar(shelves, id);
  return gone;
}
