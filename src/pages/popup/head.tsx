import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

export function Head({
  t,
  openOptions,
  children,
}: {
  t: Translate;
  openOptions: () => void;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="head">
      <h1 class="mark">
        <Icon name="mark" class="g" />
        {t('app_name')}
      </h1>
      {children}
      <button
        class="btn quiet small icon"
        type="button"
        aria-label={t('popup_settings')}
        title={t('popup_settings')}
        onClick={openOptions}
      >
        <Icon name="settings" class="g" />
      </button>
    </div>
  );
}
