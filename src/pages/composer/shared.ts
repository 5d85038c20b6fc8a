import type { ComposerState } from '../../core/model';
import type { ComposerDoors } from './doors';
import type { Composer } from './use-composer';

/** What each part of the composer gets. */
export interface PartProps {
  readonly composer: Composer;
  readonly state: ComposerState;
  readonly doors: ComposerDoors;
}
