/**
 * One reading of a feed: fetching, reading, removing, finishing. Where it stands is a row of the store, written in the same transaction as
 * what the step did, so that a worker that is killed anywhere goes on from there; doing a step twice does no harm.
 */
import { fetchFeed } from '../../calendars/feed/fetch-feed';
import { printOf } from '../../calendars/feed/print';
import { readParcel } from '../../calendars/feed/read-parcel';
import type { Turns } from '../../calendars/slices';
import type { FeedProgress, Instant, Problem } from '../../core/model';
import {
  calendarForFeed,
  calendarsOfFeed,
  endJob,
  FEED_TABLES,
  PEOPLE_TABLES,
  finishFeed,
  putDifference,
  removeMissing,
  sameJob,
  type CalendarRow,
  type FeedRow,
  type JobRow,
  type Shelves,
  type TableName,
} from '../../store';
import { learnFeed } from '../learn-calendar';
import type { FeedHouse } from './house';
import { nextAfterFailure, nextAfterSuccess } from './pace';
import { heldOf, walk, type Held, type TakeIn, type Walked } from './walk';

/** What this worker knows of a reading beyond its row; a new worker works it out again. */
interface Reading {
  readonly house: FeedHouse;
  readonly turns: Turns;
  held: readonly Held[] | null;
  walked: Walked | null;
}

/** What a step came to: the row for the next one, or null when the reading has ended. */
type Next = Promise<JobRow | null>;

const SHARE: Readonly<Record<JobRow['step'], readonly [from: number, size: number]>> = {
  fetching: [0, 0.2],
  reading: [0.2, 0.7],
  removing: [0.9, 0.05],
  finishing: [0.95, 0.05],
};

function tell({ house }: Reading, job: JobRow, part: number, events = job.events): void {
  const [from, size] = SHARE[job.step];
  const progress: FeedProgress = { phase: job.step, fraction: from + size * Math.min(1, part), events };
  house.tell(job.id, progress);
}

/** Does a step's work on the store, unless the reading was stopped meanwhile. */
async function step(
  reading: Reading,
  job: JobRow,
  work: (shelves: Shelves, feed: FeedRow) => Promise<JobRow | null>,
  more: readonly TableName[] = [],
): Next {
  const store = await reading.house.store();
  return store.change([...FEED_TABLES, ...more], async (shelves) => {
    const feed = await shelves.feeds.get(job.id);
    if (!feed || !(await sameJob(shelves, job))) return null;
    const next = await work(shelves, feed);
    if (next) await shelves.jobs.put(next);
    return next;
  });
}

/** Notes that a try has failed, and when the next one is. */
async function failed(reading: Reading, job: JobRow, problem: Problem): Next {
  const now = reading.house.now();
  return step(reading, job, async (shelves, feed) => {
    const failures = feed.failures + 1;
    const next = feed.state === 'kept' ? nextAfterFailure(problem, failures, now) : null;
    // What broke off in the middle may have left the calendar half old and half new: then nothing counts as read before.
    const print = job.step === 'fetching' ? (feed.print ?? null) : null;
    await shelves.feeds.put({ ...feed, failures, problem, next, print });
    await endJob(shelves, job.id);
    return null;
  });
}

async function fetching(reading: Reading, job: JobRow): Next {
  const { house, turns } = reading;
  const store = await house.store();
  const [feed, calendars] = await store.look(['feeds', 'calendars'], async (shelves) =>
    Promise.all([shelves.feeds.get(job.id), calendarsOfFeed(shelves, job.id)]),
  );
  if (!feed) return null;
  if (!(await house.mayAsk(feed.host))) return failed(reading, job, { code: 'feed-no-access', params: {} });
  // The same calendar in another span has other occurrences: then it is asked for whole.
  const { etag, modified } = inSameSpan(calendars, job) ? feed : { etag: null, modified: null };
  const { source, address } = feed;
  const onProgress = (part: number | null): void => tell(reading, job, part ?? 0.5);
  const answer = await fetchFeed({ source, address, etag, modified, signal: turns.signal, onProgress }, house.get);
  if (!answer.ok) return answer.problem.code === 'cancelled' ? null : failed(reading, job, answer.problem);
  const got = answer.value;
  return step(reading, job, async (shelves, before) => {
    const now = house.now();
    if (got.kind === 'body') {
      await shelves.parcels.put({ id: job.id, bytes: got.bytes });
      return { ...job, step: 'reading', etag: got.etag, modified: got.modified, touched: now };
    }
    return unchanged(shelves, before, job, now);
  });
}

const inSameSpan = (calendars: readonly CalendarRow[], { window }: JobRow): boolean =>
  calendars.length > 0 && calendars.every(({ from, to }) => from === window.from && to === window.to);

/** Ends a reading that brought nothing new. */
async function unchanged(shelves: Shelves, feed: FeedRow, job: JobRow, now: Instant): Next {
  const next = feed.state === 'kept' ? nextAfterSuccess(feed.source, now) : null;
  await shelves.feeds.put({ ...feed, refreshed: now, failures: 0, problem: null, next });
  await endJob(shelves, job.id);
  return null;
}

/** A print of what was fetched, unless it is known; null when what was fetched is gone or is no zip after all. */
async function printed(reading: Reading, job: JobRow): Promise<string | null> {
  if (job.print !== undefined) return job.print;
  const store = await reading.house.store();
  const parcel = await store.shelves.parcels.get(job.id);
  if (parcel === undefined) return null;
  const print = await printOf(parcel.bytes, reading.turns);
  // Times without a zone are read in the person's own.
  return print === null ? null : `${print} ${job.zone}`;
}

/** The calendars in what was fetched; the problem when there are none. `null`: what was fetched is gone. */
async function calendarsIn(reading: Reading, job: JobRow): Promise<readonly Held[] | Problem | null> {
  if (reading.held !== null) return reading.held;
  const store = await reading.house.store();
  const parcel = await store.shelves.parcels.get(job.id);
  if (!parcel) return null;
  const read = await readParcel(parcel.bytes, job.zone, reading.turns, (part) => tell(reading, job, part * 0.4));
  if (!read.ok) return read.problem;
  reading.held = heldOf(job.id, read.value);
  return reading.held;
}

async function takingIn(about: Reading, first: JobRow): Next {
  const print = await printed(about, first);
  const job: JobRow = { ...first, print };
  const store = await about.house.store();
  const known = await store.look(['feeds', 'calendars'], async (shelves) => {
    const feed = await shelves.feeds.get(job.id);
    return print !== null && feed?.print === print && inSameSpan(await calendarsOfFeed(shelves, job.id), job);
  });
  if (known) {
    const { etag, modified } = job;
    return step(about, job, async (shelves, feed) => unchanged(shelves, { ...feed, etag, modified }, job, about.house.now()));
  }
  const held = await calendarsIn(about, job);
  if (held === null) return step(about, job, async () => ({ ...job, step: 'fetching', cursor: 0 }));
  if (!isHeld(held)) return failed(about, job, held);
  const { house } = about;
  const total = held.reduce((sum, one) => sum + one.calendar.parsed.series.length, 0);
  const readBefore = new Set<string>();
  const begun = await step(about, job, async (shelves, feed) => {
    for (const { id, calendar } of held) await calendarForFeed(shelves, feed, id, calendar.fileName, house.now());
    for (const row of await calendarsOfFeed(shelves, job.id)) if (row.from !== null) readBefore.add(row.id);
    return job;
  });
  if (!begun) return null;
  let at = job;
  const takeIn: TakeIn = async (calendarId, batch, cursor, events) => {
    const fraction = cursor / Math.max(1, total);
    const next = await step(about, at, async (shelves) => {
      await putDifference(shelves, calendarId, batch, readBefore.has(calendarId));
      return { ...at, cursor, fraction, events, touched: house.now() };
    });
    if (!next) return false;
    at = next;
    tell(about, at, 0.4 + fraction * 0.6);
    return true;
  };
  const walked = await walk(held, job, about.turns, takeIn, house.batch);
  if (!walked) return null;
  about.walked = walked;
  return step(about, at, async () => ({ ...at, step: 'removing', tallies: walked.tallies, touched: house.now() }));
}

async function removing(about: Reading, job: JobRow): Next {
  const { house } = about;
  let { walked } = about;
  if (!walked) {
    const held = await calendarsIn(about, job);
    if (held === null || !isHeld(held)) return step(about, job, async () => ({ ...job, step: 'fetching', cursor: 0 }));
    walked = await walk(held, { ...job, cursor: Number.MAX_SAFE_INTEGER }, about.turns, async () => true);
  }
  const places = walked?.places ?? new Map<string, ReadonlyMap<string, string>>();
  tell(about, job, 0);
  return step(about, job, async (shelves) => {
    for (const { calendarId, cut } of job.tallies) {
      const there = places.get(calendarId);
      if (there) await removeMissing(shelves, calendarId, there, cut);
    }
    return { ...job, step: 'finishing', touched: house.now() };
  });
}

async function finishing(about: Reading, job: JobRow): Next {
  const { house } = about;
  const now = house.now();
  tell(about, job, 0);
  const finish = async (shelves: Shelves, feed: FeedRow): Next => {
    const next = feed.state === 'kept' ? nextAfterSuccess(feed.source, now) : null;
    const after = await finishFeed(shelves, feed, job, { now, next });
    if (after.state === 'kept') await learnFeed(shelves, job.tallies, { now, zone: house.zone() });
    return null;
  };
  return step(about, job, finish, ['settings', ...PEOPLE_TABLES]);
}

const STEPS: Readonly<Record<JobRow['step'], (about: Reading, job: JobRow) => Next>> = {
  fetching,
  reading: takingIn,
  removing,
  finishing,
};

const isHeld = (value: readonly Held[] | Problem): value is readonly Held[] => Array.isArray(value);

/** Goes on with the reading of a feed to its end. @throws {Stopped} when the signal is aborted, and what the store throws */
export async function runJob(feedId: string, house: FeedHouse, signal: AbortSignal): Promise<void> {
  const about: Reading = { house, turns: house.turns(signal), held: null, walked: null };
  const store = await house.store();
  let job = (await store.shelves.jobs.get(feedId)) ?? null;
  while (job !== null) job = await STEPS[job.step](about, job);
}

/** Ends a reading that broke, with what is said of it. */
export async function breakJob(feedId: string, house: FeedHouse, code: string): Promise<void> {
  const store = await house.store();
  const job = await store.shelves.jobs.get(feedId);
  if (!job) return;
  const about = { house, turns: house.turns(new AbortController().signal), held: null, walked: null };
  await failed(about, job, { code, params: {} });
}
