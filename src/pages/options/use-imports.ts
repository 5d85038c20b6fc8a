import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Zone } from '../../core/model';
import type { OptionsDoors } from './doors';
import { type ImportJob, runImport, waiting } from './import-job';

export interface Imports {
  readonly jobs: readonly ImportJob[];
  readonly add: (files: readonly File[]) => void;
  readonly cancel: (id: number) => void;
  /** Takes a job that is over off the list. */
  readonly dismiss: (id: number) => void;
}

interface Queued {
  readonly file: File;
  readonly id: number;
  readonly life: AbortController;
}

/** Files being read in, one after another in the order they came. */
export function useImports(
  doors: Pick<OptionsDoors, 'ask' | 'readCalendar' | 'now'>,
  zone: Zone,
  refresh: () => Promise<void>,
): Imports {
  const [jobs, setJobs] = useState<readonly ImportJob[]>([]);
  const lives = useRef(new Map<number, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const next = useRef(0);
  const about = useRef({ doors, zone, refresh });
  about.current = { doors, zone, refresh };

  const patch = useCallback((id: number, changed: Partial<ImportJob>) => {
    setJobs((before) => before.map((job) => (job.id === id ? { ...job, ...changed } : job)));
  }, []);

  const run = useCallback(
    async ({ file, id, life }: Queued) => {
      const { doors: out, zone: owner } = about.current;
      const report = (changed: Partial<ImportJob>): void => patch(id, changed);
      if (life.signal.aborted) return;
      const { ask, readCalendar: read } = out;
      await runImport({ file, ask, zone: owner, now: out.now(), signal: life.signal, read, report });
      lives.current.delete(id);
      await about.current.refresh();
    },
    [patch],
  );

  useEffect(
    () => () => {
      for (const life of lives.current.values()) life.abort();
    },
    [],
  );

  return useMemo(
    () => ({
      jobs,
      add: (files) => {
        const queued = files.map((file) => {
          next.current += 1;
          const life = new AbortController();
          lives.current.set(next.current, life);
          return { file, id: next.current, life };
        });
        setJobs((before) => [...before, ...queued.map(({ id, file }) => waiting(id, file.name))]);
        for (const one of queued) line.current = line.current.then(() => run(one));
      },
      cancel: (id) => {
        lives.current.get(id)?.abort();
        setJobs((before) =>
          before.map((job) => (job.id === id && job.state === 'waiting' ? { ...job, state: 'cancelled' } : job)),
        );
      },
      dismiss: (id) => setJobs((before) => before.filter((job) => job.id !== id)),
    }),
    [jobs, run],
  );
}
