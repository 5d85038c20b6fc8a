/** Long work in short tasks, so that the page's own frames and keys come in between. */

/** Work that may rest wherever it yields. */
export type Work<Result> = Generator<undefined, Result>;

/** Milliseconds that one task of ours may take, at any speed of the processor. */
export const SLICE = 8;

/** What slicing asks of the platform. */
export interface Turns {
  /** Milliseconds, on a clock that only goes forward. */
  elapsed(): number;
  /** Tasks soon after this one; none after the signal has aborted. */
  taskQueue(signal: AbortSignal): (task: () => void) => void;
}

/** Does all of the work at once. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Works until it is done or the slice is over; at least one step. */
export function slice<Result>(work: Work<Result>, { elapsed }: Pick<Turns, 'elapsed'>): IteratorResult<undefined, Result> {
  const end = elapsed() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done === true || elapsed() >= end) return step;
  }
}

function messageTasks(signal: AbortSignal): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  signal.addEventListener('abort', () => {
    waiting.length = 0;
    port1.close();
  });
  return (task) => {
    if (signal.aborted) return;
    waiting.push(task);
    port2.postMessage(null);
  };
}

/** Messages come as tasks of their own, without the delays of timers. */
export const MESSAGE_TURNS: Turns = { elapsed: () => performance.now(), taskQueue: messageTasks };
