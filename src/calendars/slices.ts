/** Long work on a thread that others need too: done in slices, with a turn for everybody else between them. */

/** A slice lasts no longer than this, in milliseconds: a message that comes meanwhile is answered as if nobody worked. */
export const SLICE_MS = 12;

export interface Turns {
  readonly signal: AbortSignal;
  /** Milliseconds, only ever compared with one another. */
  clock(): number;
  /** Lets everybody else have a turn. */
  pause(): Promise<void>;
}

/** The platform's own turns. */
export const turns = (signal: AbortSignal): Turns => ({
  signal,
  clock: () => performance.now(),
  pause: nextTask,
});

/** The end of the queue. A timer would wait four milliseconds longer each time, a quarter of all the work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Thrown into the work that is no longer wanted. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Runs a generator to its end in slices.
 * @param told what it yields, once a slice
 * @throws {Stopped} when the signal is aborted
 */
export async function inSlices<Y, T>(work: Generator<Y, T>, turn: Turns, told?: (value: Y) => void): Promise<T> {
  let began = turn.clock();
  for (;;) {
    if (turn.signal.aborted) throw new Stopped('stopped');
    const { done, value } = work.next();
    if (done) return value;
    if (turn.clock() - began < SLICE_MS) continue;
    told?.(value);
    await turn.pause();
    began = turn.clock();
  }
}
