import { isAlive, onWithdrawn } from '../platform/content';

/** One life of the content script: everything it starts ends with the signal. */
export interface Life {
  readonly signal: AbortSignal;
  end(): void;
  /** False once the extension was replaced under the page, or its right to the page taken back; then `orphaned` has been called. */
  check(): boolean;
}

// In our isolated world's global: the page cannot see it, a second copy in the same world can.
const keyOf = (name: string): symbol => Symbol.for(name);
const world = globalThis as { [key: symbol]: AbortController | undefined };

/**
 * Starts a life, ending an earlier one of its name in this world. `orphaned` is called once when the extension is gone, or may no longer
 * be here.
 * @param name scripts that live side by side on one page have one each
 */
export function startLife(orphaned: () => void, name = 'life'): Life {
  const key = keyOf(name);
  world[key]?.abort();
  const controller = new AbortController();
  world[key] = controller;
  let told = false;
  const tell = (): void => {
    if (told || controller.signal.aborted) return;
    told = true;
    orphaned();
  };
  const check = (): boolean => {
    if (!told && isAlive()) return !controller.signal.aborted;
    tell();
    return false;
  };
  onWithdrawn(tell, controller.signal);
  return { signal: controller.signal, end: () => controller.abort(), check };
}
