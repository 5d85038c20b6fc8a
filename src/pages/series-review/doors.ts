import type { Doors } from '../parts/doors';

/** What the series review needs from outside. */
export interface ReviewDoors extends Doors {
  /** Puts text on the clipboard; false when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Opens the composer for what was put down under this number. */
  readonly openComposer: (id: number) => Promise<void>;
}
