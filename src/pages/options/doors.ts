import type { Result } from '../../core/model';
import type { ReadOptions, ReadSummary } from '../../calendars/contract';
import type { CALL_PATTERNS } from '../../messages/hosts';
import type { FeedDoors } from '../ways-in/doors';
import type { Lasting } from './data/lasting';

/** What the options page needs from outside. */
export interface OptionsDoors extends FeedDoors {
  readonly readCalendar: (file: File, options: ReadOptions) => Promise<Result<ReadSummary>>;
  /** The zone of the browser's clock. */
  readonly browserZone: string;
  /** Rights to services whose calls may be measured; asking has to happen in a click. */
  readonly callRights: {
    readonly has: (service: keyof typeof CALL_PATTERNS) => Promise<boolean>;
    readonly ask: (service: keyof typeof CALL_PATTERNS) => Promise<boolean>;
    readonly giveBack: (service: keyof typeof CALL_PATTERNS) => Promise<boolean>;
  };
  readonly version: string;
  /** The keys that open the card; null when there are none. */
  readonly shortcut: () => Promise<string | null>;
  /** Hands a text to the person as a file. */
  readonly download: (fileName: string, text: string, type?: string) => void;
  /** How long the browser keeps what is stored. */
  readonly lasting: Lasting;
  /** Asks for the right to notify, in a click; true when given. */
  readonly mayNotify: () => Promise<boolean>;
  /** Fetches the words of a language and makes them everybody's; null is the browser's. False when they could not be had. */
  readonly useLanguage: (lang: string | null) => Promise<boolean>;
  readonly reload: () => void;
}
