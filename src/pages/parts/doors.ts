import type { Ask, Push } from '../../messages/messages';
import type { Translate } from '../../ui/contract';

/** What a page of ours needs from outside. The entry takes it from `platform`; a test brings its own. */
export interface Doors {
  readonly ask: Ask;
  /** Calls back for each push of the background until the signal is aborted. */
  readonly onPush: (handler: (push: Push) => void, signal: AbortSignal) => void;
  readonly t: Translate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
