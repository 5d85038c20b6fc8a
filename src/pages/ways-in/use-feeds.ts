import { useCallback, useEffect, useState } from 'preact/hooks';
import { readFeedAddress } from '../../calendars/feed/address';
import { fail, ok, type FeedProgress, type FeedsState, type Problem, type Result } from '../../core/model';
import type { FeedRequests } from '../../messages/areas/feeds';
import { useLive } from '../parts/use-live';
import type { FeedDoors } from './doors';

type FeedAct = 'feeds/read' | 'feeds/stop' | 'feeds/remove' | 'feeds/restore';

export interface Feeds {
  /** Null until the first answer. */
  readonly state: FeedsState | null;
  /** How far each reading is, by feed; newer than the state. */
  readonly progress: ReadonlyMap<string, FeedProgress>;
  readonly problem: Problem | null;
  readonly connectGoogle: () => Promise<Result<null>>;
  /** Asks for the host's right first, in the click. Problems: those of the address, and `host-denied` with `host`. */
  readonly connect: (address: string) => Promise<Result<null>>;
  readonly act: (kind: FeedAct, feedId: string) => Promise<void>;
  /** Asks for the host's right again, then reads. */
  readonly allow: (feedId: string, host: string) => Promise<void>;
  readonly keep: (feedId: string, mine: readonly string[]) => Promise<void>;
  readonly setMine: (calendarId: string, mine: boolean) => Promise<void>;
  readonly bringBack: (calendarId: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** The feeds as they stand, and everything that can be done with one. */
export function useFeeds(doors: FeedDoors): Feeds {
  const { ask, onPush, requestHost } = doors;
  const load = useCallback(() => ask('feeds/state', {}), [ask]);
  const { state, problem, refresh } = useLive<FeedsState>(doors, load);
  const [progress, setProgress] = useState<ReadonlyMap<string, FeedProgress>>(new Map());
  const [refused, setRefused] = useState<Problem | null>(null);

  useEffect(() => {
    const life = new AbortController();
    onPush((push) => {
      if (push.kind === 'push/feed') setProgress((before) => new Map([...before, [push.feedId, push.progress]]));
      else setProgress(new Map());
    }, life.signal);
    return () => life.abort();
  }, [onPush]);

  const tell = useCallback(
    async <K extends keyof FeedRequests>(kind: K, fields: FeedRequests[K]): Promise<Result<null>> => {
      const reply: { ok: true } | { ok: false; problem: Problem } = await ask(kind, fields as never);
      setRefused(reply.ok ? null : reply.problem);
      await refresh();
      return reply.ok ? ok(null) : reply;
    },
    [ask, refresh],
  );

  const connect = async (text: string): Promise<Result<null>> => {
    const read = readFeedAddress(text);
    if (!read.ok) return read;
    const { host, address } = read.value;
    if (!(await requestHost(host).catch(() => false))) return fail('host-denied', { host });
    return tell('feeds/connect', { address });
  };

  return {
    state,
    progress,
    problem: refused ?? problem,
    connectGoogle: async () => {
      if (!(await requestHost('calendar.google.com').catch(() => false)))
        return fail('host-denied', { host: 'calendar.google.com' });
      return tell('feeds/google', {});
    },
    connect,
    act: async (kind, feedId) => void (await tell(kind, { feedId })),
    allow: async (feedId, host) => {
      if (await requestHost(host).catch(() => false)) await tell('feeds/read', { feedId });
    },
    keep: async (feedId, mine) => void (await tell('feeds/keep', { feedId, mine })),
    setMine: async (calendarId, mine) => void (await tell('calendar/mine', { calendarId, mine })),
    bringBack: async (calendarId) => void (await tell('calendar/restore', { calendarId })),
    refresh,
  };
}
