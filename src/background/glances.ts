/** Keeps ready what the popup and the report paint first. */
import type { Context, Handlers } from './context';

type Shown = Pick<Handlers, 'popup/state' | 'report/week'>;

/**
 * Makes the renewal: what was kept is dropped, and the answers of now are made anew, which keep themselves. While one is being made
 * further ones wait together, so that a burst of changes costs two.
 * @param drop takes away what is kept; awaited before anything is made
 */
export function makeRenewal(handlers: Shown, context: () => Promise<Context>, drop: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const makeBoth = async (): Promise<void> => {
    const now = await context();
    await handlers['popup/state']({ tabUrl: null }, now);
    await handlers['report/week']({ at: null }, now);
  };
  const run = async (): Promise<void> => {
    do {
      again = false;
      await makeBoth();
    } while (again);
  };
  return async () => {
    again = true;
    await drop();
    running ??= run().finally(() => {
      running = null;
    });
    await running;
  };
}
