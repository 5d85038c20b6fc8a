import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../core/model';
import type { Doors } from './doors';

export interface Live<T> {
  /** The last good answer; kept while a later question fails, so that nothing on the page is lost. */
  readonly state: T | null;
  readonly problem: Problem | null;
  /** What is shown is of an earlier look; the answer of now is on its way. */
  readonly provisional: boolean;
  readonly refresh: () => Promise<void>;
}

/**
 * Asks for a state when the page opens and again at each push. Only the newest question counts: an answer that arrives after a
 * later question was put is dropped.
 * @param before what an earlier look showed, for the first paint; null when that is not to be had
 */
export function useLive<T>(
  doors: Doors,
  load: () => Promise<{ ok: true; value: T } | { ok: false; problem: Problem }>,
  before?: () => Promise<T | null>,
): Live<T> {
  const [state, setState] = useState<T | null>(null);
  const [earlier, setEarlier] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef(0);
  const refresh = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    const reply = await load();
    if (mine !== newest.current) return;
    if (reply.ok) setState(reply.value);
    setProblem(reply.ok ? null : reply.problem);
  }, [load]);
  // Before the first frame: an effect after it would cost as much as the answer itself.
  useLayoutEffect(() => {
    const life = new AbortController();
    doors.onPush((push) => {
      if (push.kind === 'push/refresh') void refresh();
    }, life.signal);
    const begin = async (): Promise<void> => {
      // The question wakes the worker, which takes the processor from the frame that shows what is known already.
      const found = before === undefined ? null : await before();
      if (life.signal.aborted) return;
      setEarlier(found);
      await refresh();
    };
    void begin();
    return () => {
      newest.current += 1;
      life.abort();
    };
  }, [doors, refresh, before]);
  const provisional = state === null && problem === null && earlier !== null;
  return { state: provisional ? earlier : state, problem, provisional, refresh };
}
