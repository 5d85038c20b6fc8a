import { useCallback, useState } from 'preact/hooks';
import type { Options } from '../use-options';

export interface Undo {
  /** What was done last, in words; null when there is nothing to take back. */
  readonly words: string | null;
  readonly offer: (undo: number, words: string) => void;
  readonly takeBack: () => Promise<void>;
  readonly dismiss: () => void;
}

/** The last change of people, and the way back. It stays until the next one: nobody has to be quick. */
export function useUndo(options: Options): Undo {
  const [last, setLast] = useState<{ readonly undo: number; readonly words: string } | null>(null);
  const { change } = options;
  const takeBack = useCallback(async () => {
    if (last && (await change('people/undo', { undo: last.undo })).ok) setLast(null);
  }, [last, change]);
  return {
    words: last?.words ?? null,
    offer: (undo, words) => setLast({ undo, words }),
    takeBack,
    dismiss: () => setLast(null),
  };
}
