import { useRef, useState } from 'preact/hooks';

export interface Edits<T> {
  /** What was last saved, with what is on its way to the store laid over it. */
  readonly now: T;
  /**
   * Makes a change and sends it. `send` gives whether it was saved, after the saved value has been read anew; a change that could not
   * be saved stays on the page.
   */
  readonly edit: (change: (latest: T) => Partial<T>, send: (next: T) => Promise<boolean>) => Promise<void>;
  /** The last change could not be saved. */
  readonly failed: boolean;
}

/** Fields that are saved one by one as they are left: a second change never takes back the first while that is still being saved. */
export function useEdits<T extends object>(saved: T): Edits<T> {
  const latest = useRef(saved);
  latest.current = saved;
  const pending = useRef<Partial<T>>({});
  const underWay = useRef(0);
  const [failed, setFailed] = useState(false);
  const [, redraw] = useState(0);
  const merged = (): T => ({ ...latest.current, ...pending.current });
  return {
    now: merged(),
    failed,
    async edit(change, send) {
      pending.current = { ...pending.current, ...change(merged()) };
      underWay.current += 1;
      redraw((count) => count + 1);
      const done = await send(merged());
      underWay.current -= 1;
      if (done && underWay.current === 0) pending.current = {};
      setFailed(!done);
      redraw((count) => count + 1);
    },
  };
}
