import type { JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

/** Lies over the page while a file is dragged over it. */
export function DropCover({ t }: { t: Translate }): JSX.Element {
  return (
    <div class="cover" aria-hidden="true">
      <p>
        <Icon name="upload" class="g" />
        {t('options_drop_here')}
      </p>
    </div>
  );
}
