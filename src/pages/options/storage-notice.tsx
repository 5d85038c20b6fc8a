import type { JSX } from 'preact';
import type { OptionsState, StoreTrouble } from '../../core/model';
import type { Translate } from '../../ui/contract';

function troubleWords(t: Translate, trouble: StoreTrouble | null): string {
  if (trouble === 'blocked') return t('options_memory_blocked');
  if (trouble === 'full') return t('options_memory_full');
  return t('options_memory_broken');
}

/** Says when what is set here does not last, or cannot be changed, and what to do about it. */
export function StorageNotice({ state, t }: { readonly state: OptionsState; readonly t: Translate }): JSX.Element | null {
  if (state.readOnly) return <p class="warn">{t('options_read_only')}</p>;
  return state.memoryOnly ? <p class="warn">{troubleWords(t, state.trouble)}</p> : null;
}
