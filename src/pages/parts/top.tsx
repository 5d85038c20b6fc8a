import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

interface Props {
  readonly t: Translate;
  /** Address of the draft that the page belongs to; none where it belongs to none. */
  readonly back?: string | null;
  readonly children?: ComponentChildren;
}

/** The head of a page about one meeting: whose page it is, the way back to the draft, and what the page puts at its end. */
export function Top({ t, back = null, children }: Props): JSX.Element {
  return (
    <header class="top">
      <span class="mark">
        <Icon name="mark" class="g" />
        Asyncable
      </span>
      {back === null ? null : (
        <nav class="s" aria-label={t('record_back_label')}>
          <a href={back}>{t('record_back')}</a>
        </nav>
      )}
      {children}
    </header>
  );
}
