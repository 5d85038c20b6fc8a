import type { Fetch } from '../../calendars/feed/fetch-feed';
import type { Turns } from '../../calendars/slices';
import type { FeedProgress, Instant, Zone } from '../../core/model';
import type { Store } from '../../store';

/** What reading feeds needs of the rest of the background; tests bring their own. */
export interface FeedHouse {
  /** Asked anew before each step: an erase in between opens another. */
  store(): Promise<Store>;
  now(): Instant;
  zone(): Zone;
  /** Whether the person lets us ask this host. */
  mayAsk(host: string): Promise<boolean>;
  /** Tells our own pages how far a reading is. */
  tell(feedId: string, progress: FeedProgress): void;
  /** Tells everyone that what is stored has changed. */
  refresh(): Promise<void>;
  /** Does the work unless somebody is at it already; a worker that was killed holds nothing. */
  alone(name: string, work: () => Promise<void>): Promise<void>;
  /** Wakes the background at this time, or never (null); `every` again after so many minutes. */
  wakeAt(at: Instant | null, every: number): Promise<void>;
  turns(signal: AbortSignal): Turns;
  surprised(code: string, error: unknown): void;
  readonly get?: Fetch;
  /** Rows that one step of a reading writes, when not the usual number. */
  readonly batch?: number;
}
