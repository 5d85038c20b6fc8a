import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../core/model';
import type { Doors } from './doors';

export interface Live<T> {
  /** The last good answer; kept while a later question fails, so that nothing on the page is lost. */
  readonly state: T | null;
  readonly problem: Problem | null;
  readonly refresh: () => Promise<void>;
}

/**
 * Asks for a state when the page opens and again at each push. Only the newest question counts: an answer that arrives after a
 * later question was put is dropped.
 */
export function useLive<T>(doors: Doors, load: () => Promise<{ ok: true; value: T } | { ok: false; problem: Problem }>): Live<T> {
  const [state, setState] = useState<T | null>(null);
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
  useEffect(() => {
    const life = new AbortController();
    doors.onPush((push) => {
      if (push.kind === 'push/refresh') void refresh();
    }, life.signal);
    void refresh();
    return () => {
      newest.current += 1;
      life.abort();
    };
  }, [doors, refresh]);
  return { state, problem, refresh };
}
