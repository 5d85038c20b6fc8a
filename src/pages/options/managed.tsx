import type { JSX } from 'preact';
import type { Settings } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

/** Says that a company set this, so that nobody looks for the fault at their own end. */
export function Managed({ on, t }: { readonly on: boolean; readonly t: Translate }): JSX.Element | null {
  if (!on) return null;
  return (
    <p class="managed s">
      <Icon name="lock" class="g" />
      {t('options_managed')}
    </p>
  );
}

/** Whether any of these settings is not the person's to change. */
export const isManaged = (managed: readonly (keyof Settings)[], ...keys: readonly (keyof Settings)[]): boolean =>
  keys.some((key) => managed.includes(key));
