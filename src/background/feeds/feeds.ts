/** Feeds at work: which are being read, which are due, and what wakes the background for them. */
import { Stopped } from '../../calendars/slices';
import { MINUTE } from '../../core/model';
import { beginJob, clearFeeds, failureOf, FEED_TABLES, readSettings, type FeedRow } from '../../store';
import type { FeedHouse } from './house';
import { spanAround } from './pace';
import { breakJob, runJob } from './run-job';

export interface Feeds {
  /** Begins a reading, or goes on with one. Ends when it has ended; nobody needs to wait. */
  read(feedId: string): Promise<void>;
  /** Stops a reading that this worker is at. */
  stop(feedId: string): void;
  /** Goes on with what an earlier worker left, and begins what is due. */
  wake(): Promise<void>;
  /** Clears away what was taken away for good; gives the hosts that no feed needs any more. */
  clear(): Promise<string[]>;
}

/** A reading that is under way wakes the background again every minute, until it has ended. */
const NUDGE = 1;
/** Feeds that rest are looked at at least so often, in minutes. */
const LOOK = 30;

export function makeFeeds(house: FeedHouse): Feeds {
  const running = new Map<string, AbortController>();

  async function begin(feedId: string): Promise<boolean> {
    const store = await house.store();
    if (store.readOnly) return false;
    const now = house.now();
    const begun = await store.change([...FEED_TABLES, 'settings'], async (shelves) => {
      const { zone } = await readSettings(shelves, house.zone(), now);
      return beginJob(shelves, feedId, { now, zone, window: spanAround(now) });
    });
    return begun.ok;
  }

  async function work(feedId: string): Promise<void> {
    const life = new AbortController();
    running.set(feedId, life);
    try {
      await runJob(feedId, house, life.signal);
    } catch (error) {
      if (error instanceof Stopped) return;
      const failure = failureOf(error);
      if (failure === null || failure === 'storage-broken') house.surprised('feeds/read', error);
      await breakJob(feedId, house, failure ?? 'feed-broke').catch(() => undefined);
    } finally {
      running.delete(feedId);
    }
  }

  async function setAlarm(): Promise<void> {
    const store = await house.store();
    const { jobs, feeds } = await store.look(['jobs', 'feeds'], async (shelves) => ({
      jobs: await shelves.jobs.count(),
      feeds: await shelves.feeds.all(),
    }));
    const now = house.now();
    const nexts = feeds.flatMap(({ state, next }) => (state === 'kept' && next !== null ? [next] : []));
    if (jobs > 0) await house.wakeAt(now + NUDGE * MINUTE, NUDGE);
    else await house.wakeAt(nexts.length === 0 ? null : Math.max(now + MINUTE, Math.min(...nexts)), LOOK);
  }

  const isDue = (feed: FeedRow): boolean => feed.state === 'kept' && feed.next !== null && feed.next <= house.now();

  const feeds: Feeds = {
    async read(feedId) {
      if (!(await begin(feedId))) return;
      await setAlarm();
      await house.alone(`feed/${feedId}`, () => work(feedId));
      await setAlarm();
      await house.refresh();
    },
    stop: (feedId) => running.get(feedId)?.abort(),
    async wake() {
      const store = await house.store();
      if (store.readOnly) return;
      const { jobs, all } = await store.look(['jobs', 'feeds'], async (shelves) => ({
        jobs: await shelves.jobs.all(),
        all: await shelves.feeds.all(),
      }));
      const wanted = new Set([...jobs.map(({ id }) => id), ...all.filter(isDue).map(({ id }) => id)]);
      // One after another: two large calendars at once would only take each other's turns.
      for (const id of wanted) if (!running.has(id)) await feeds.read(id);
      if (wanted.size === 0) await setAlarm();
    },
    async clear() {
      const store = await house.store();
      if (store.readOnly) return [];
      const gone = await store.change(FEED_TABLES, async (shelves) => clearFeeds(shelves, house.now()));
      const left = new Set((await store.shelves.feeds.all()).map(({ host }) => host));
      return gone.map(({ host }) => host).filter((host) => !left.has(host));
    },
  };
  return feeds;
}
