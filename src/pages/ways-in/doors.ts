import type { Doors } from '../parts/doors';

/** What connecting a calendar needs from outside. */
export interface FeedDoors extends Doors {
  /** Asks the person for the right to ask a host; to be called in the click itself. True when it is given, or was there. */
  readonly requestHost: (host: string) => Promise<boolean>;
}
