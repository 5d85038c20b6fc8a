import type { JSX } from 'preact';
import { formatDay } from '../../core/time';
import { Icon } from '../../ui/icons';
import type { PartProps } from './shared';

/** The last drafts: taking one puts it in the place of this letter, and undo brings this one back. */
export function Recent({ state, composer, doors: { t } }: PartProps): JSX.Element | null {
  if (state.recent.length === 0 || state.hideTitles) return null;
  return (
    <details class="more">
      <summary>{t('compose_recent', { count: state.recent.length })}</summary>
      <ul class="recent">
        {state.recent.map((draft) => (
          <li key={draft.id}>
            <button class="btn quiet small" type="button" onClick={() => composer.take(draft)}>
              <Icon name={draft.format} class="g" />
              <bdi>{draft.subject}</bdi>
            </button>
            <small class="soft">{formatDay(state.zone, draft.at, t.lang)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
