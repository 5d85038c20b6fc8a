/** Runs an import off the page's thread. It ends by being terminated: there is no other cancel. */
import type { CalendarSink, ReadProgress } from './contract';
import { importFile } from './import-file';
import type { FromWorker, ToWorker } from './worker-messages';

/** The part of a worker's global scope that is used here; the DOM's types know only the page's. */
interface Scope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = self as unknown as Scope;
const post = (message: FromWorker): void => scope.postMessage(message, []);

/** Set while the page is taking in what it was given. */
let wake: (() => void) | null = null;

/** Hands something over and waits until the page has stored it. */
function hand(message: FromWorker): Promise<void> {
  return new Promise((resolve) => {
    wake = resolve;
    post(message);
  });
}

const sink: CalendarSink = {
  begin: (about) => hand({ kind: 'begin', ...about }),
  put: (batch) => hand({ kind: 'batch', batch }),
  finish: (counts, problems) => hand({ kind: 'finish', counts, problems }),
  // The page abandons by itself when the worker fails or is stopped.
  abandon: () => Promise.resolve(),
};

/** The page draws each step of progress: told of every one (hundreds a second) it took longer to draw than we to read. */
const PACE_MS = 100;

/** Tells of progress when a phase begins, and then ten times a second. */
function paced(tell: (progress: ReadProgress) => void): (progress: ReadProgress) => void {
  let phase: ReadProgress['phase'] | null = null;
  let told = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - told < PACE_MS) return;
    phase = progress.phase;
    told = now;
    tell(progress);
  };
}

async function start(message: Extract<ToWorker, { kind: 'start' }>): Promise<void> {
  const { file, fileName, window, zone } = message;
  post({ kind: 'progress', phase: 'reading', fraction: 0, events: 0 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const onProgress = paced((progress) => post({ kind: 'progress', ...progress }));
  const result = await importFile({ bytes, fileName, window, zone, sink, onProgress });
  post(result.ok ? { kind: 'done', summary: result.value } : { kind: 'failed', problem: result.problem });
}

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'next') {
    wake?.();
    return;
  }
  start(data).catch((error: unknown) => {
    // The name of the error only: its text may hold a piece of somebody's calendar.
    post({
      kind: 'failed',
      problem: { code: 'import-broke', params: { reason: error instanceof Error ? error.name : '' } },
    });
  });
});
