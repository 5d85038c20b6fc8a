/** What tests of calls need, whichever site holds them. */
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { EVERY } from '../../../src/content/call-watch';

/**
 * Lets the script look at the page so often. It looks from a world of its own and changes nothing, so that its pace is all that can be
 * waited for: by the page's own clock, from one frame to the next.
 */
export const looks = (frame: Frame, times: number): Promise<unknown> =>
  frame.evaluate((long) => {
    const end = performance.now() + long;
    return new Promise<void>((resolve) => {
      const next = (): void => (performance.now() >= end ? resolve() : void requestAnimationFrame(next));
      next();
    });
  }, times * EVERY);
/** Right to within two seconds. */
export const near = (found: number, truth: number): void => expect(Math.abs(found - truth)).toBeLessThanOrEqual(2000);
