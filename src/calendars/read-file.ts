/** The page's side of an import: starts the worker, passes on what it gives, watches over it. */
import { fail, ok, type Result } from '../core/model';
import type { CalendarSink, ReadOptions, ReadSummary } from './contract';
import { LIMITS } from './ics/limits';
import type { FromWorker, ToWorker } from './worker-messages';

export type { CalendarBatch, CalendarSink, ReadOptions, ReadPhase, ReadProgress, ReadSummary, Window } from './contract';

/** The worker is given up when it says nothing for so long while it is its turn. */
export const STALL_MS = 15_000;

/** What is used of a Worker, so that tests can put another in its place. */
export type WorkerLike = {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<FromWorker>) => void): void;
};

// Vite finds the worker by this very expression.
const startWorker = (): WorkerLike => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Reads a calendar file (.ics, or a zip with some) in a worker into the sink, batch after batch.
 * Cancelling by the signal stops the worker at once and abandons the calendar that was under way; finished ones stay.
 * @returns what was taken in. Problems: `file-too-large`, `not-a-calendar`, `zip-broken`, `zip-too-large`, `zip-empty`,
 *   `cancelled`, `import-stalled`, `import-broke`, and `import-store` when the sink failed.
 */
export async function readCalendarFile(
  file: File,
  options: ReadOptions,
  makeWorker: () => WorkerLike = startWorker,
): Promise<Result<ReadSummary>> {
  if (options.signal.aborted) return fail('cancelled');
  if (file.size > LIMITS.bytes) return fail('file-too-large', { megabytes: LIMITS.bytes / 1024 / 1024 });
  const worker = makeWorker();
  const open = { calendar: false };
  const result = await talk(worker, file, { ...options, sink: watched(options.sink, open) });
  worker.terminate();
  if (!result.ok && open.calendar) await options.sink.abandon().catch(() => undefined);
  return result;
}

/** Remembers whether a calendar is begun and not finished. */
function watched(sink: CalendarSink, open: { calendar: boolean }): CalendarSink {
  return {
    begin(about) {
      open.calendar = true;
      return sink.begin(about);
    },
    put: (batch) => sink.put(batch),
    async finish(counts, problems) {
      await sink.finish(counts, problems);
      open.calendar = false;
    },
    abandon: () => sink.abandon(),
  };
}

/** One conversation with the worker, to its end. */
function talk(worker: WorkerLike, file: File, options: ReadOptions): Promise<Result<ReadSummary>> {
  const { signal, sink, onProgress, window, zone } = options;
  const over = new AbortController();
  return new Promise<Result<ReadSummary>>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (result: Result<ReadSummary>): void => {
      clearTimeout(timer);
      over.abort();
      resolve(result);
    };
    const waitForWorker = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end(fail('import-stalled')), STALL_MS);
    };
    const say = (message: ToWorker): void => {
      waitForWorker();
      worker.postMessage(message, []);
    };
    const store = (step: Promise<void>): void => {
      // Its turn is over until the sink has stored; a slow store is no stalled worker.
      clearTimeout(timer);
      step.then(
        () => over.signal.aborted || say({ kind: 'next' }),
        () => end(fail('import-store')),
      );
    };
    signal.addEventListener('abort', () => end(fail('cancelled')), { signal: over.signal });
    worker.addEventListener('error', () => end(fail('import-broke', { reason: 'worker' })));
    worker.addEventListener('message', ({ data }) => {
      if (over.signal.aborted) return;
      if (data.kind === 'done') end(ok(data.summary));
      else if (data.kind === 'failed') end({ ok: false, problem: data.problem });
      else if (data.kind === 'progress') {
        waitForWorker();
        const { phase, fraction, events } = data;
        onProgress({ phase, fraction, events });
      } else store(handOver(data, sink));
    });
    say({ kind: 'start', file, fileName: file.name, window, zone });
  });
}

function handOver(data: Extract<FromWorker, { kind: 'begin' | 'batch' | 'finish' }>, sink: CalendarSink): Promise<void> {
  if (data.kind === 'begin') return sink.begin({ name: data.name, fileName: data.fileName, bytes: data.bytes });
  return data.kind === 'batch' ? sink.put(data.batch) : sink.finish(data.counts, data.problems);
}
