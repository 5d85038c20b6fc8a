import type { JSX } from 'preact';
import type { PopupState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { ago, HEALTH_ICON, healthWords, SITE_NAME } from './site-words';

/** Each site in words; shown when one is not read as it should be. */
export function Sites({ state, t }: { state: PopupState; t: Translate }): JSX.Element | null {
  if (state.health.every(({ state: one }) => one === 'healthy' || one === 'not-applicable')) return null;
  return (
    <section class="sec" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('popup_sites')}</h2>
      <ul class="sites">
        {state.health.map((health) => (
          <li key={health.site}>
            <Icon name={HEALTH_ICON[health.state]} class="g" />
            <span>{SITE_NAME[health.site]}</span>
            <span class="left">{healthWords(t, health, state.settings.zone)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Health in one line. */
export function HealthLine({ state, t }: { state: PopupState; t: Translate }): JSX.Element {
  const asleep = state.health.filter(({ state: one }) => one === 'asleep').length;
  const read = state.health.filter(({ state: one }) => one === 'healthy' || one === 'degraded');
  const newest = Math.max(...read.map(({ seen }) => seen));
  const [icon, words] =
    asleep > 0
      ? (['snooze', t('popup_health_asleep', { count: asleep })] as const)
      : read.length > 0
        ? (['check', t('popup_health_read', { count: read.length, when: ago(t.lang, newest, state.now) })] as const)
        : (['unknown', t('popup_health_none')] as const);
  return (
    <span class="health">
      <Icon name={icon} class="g" />
      {words}
    </span>
  );
}
