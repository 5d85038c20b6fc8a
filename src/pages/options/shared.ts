import type { OptionsState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import type { Options } from './use-options';

/** What each section gets. */
export interface SectionProps {
  readonly state: OptionsState;
  readonly options: Options;
  readonly t: Translate;
}
