import type { ReadOptions, ReadSummary } from '../../calendars/contract';
import type { Result } from '../../core/model';
import type { FeedDoors } from '../ways-in/doors';

/** What the welcome page needs from outside. */
export interface WelcomeDoors extends FeedDoors {
  readonly readCalendar: (file: File, options: ReadOptions) => Promise<Result<ReadSummary>>;
  /** The zone of the browser's clock. */
  readonly browserZone: string;
  /** Opens a web address in a tab. */
  readonly openTab: (url: string) => Promise<void>;
  /** Closes the page. */
  readonly close: () => Promise<void>;
}
