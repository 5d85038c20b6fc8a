import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Zone } from '../../core/model';
import { formatTime } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { Notice } from './notice';
import { diagnostics, type Health, SITE_NAME } from './site-words';

interface Props {
  readonly health: Health;
  readonly zone: Zone;
  readonly t: Translate;
  readonly again: () => void;
  readonly copy: (text: string) => Promise<boolean>;
}

/** A site whose page is no longer understood: nothing is drawn there, and this says so. */
export function AsleepNotice({ health, zone, again, copy, t }: Props): JSX.Element {
  const [copied, setCopied] = useState('');
  const onCopy = async (): Promise<void> => {
    setCopied((await copy(diagnostics(health))) ? t('popup_copied') : t('popup_copy_failed'));
  };
  // The background says so of a tab that has not spoken since the extension was installed or updated.
  if (health.checks.some(({ id }) => id === 'page-not-connected')) {
    return (
      <Notice icon="refresh" title={t('popup_reload_title')}>
        <p>{t('popup_reload_body')}</p>
      </Notice>
    );
  }
  return (
    <Notice icon="snooze" title={t('popup_asleep_title', { site: SITE_NAME[health.site] })}>
      <p>{t('popup_asleep_body', { time: formatTime(zone, health.seen, t.lang) })}</p>
      <div class="row tight">
        <button class="btn small" type="button" onClick={again}>
          <Icon name="refresh" class="g" />
          {t('popup_check_again')}
        </button>
      </div>
      <details class="alt">
        <summary>{t('popup_what_checked')}</summary>
        <dl class="checks">
          {health.checks.map(({ id, found, expected }) => [
            <dt key={id}>{id}</dt>,
            <dd key={`${id}-n`}>{expected === null ? found : t('popup_found_of', { found, expected })}</dd>,
          ])}
        </dl>
        <div class="row tight">
          <button class="btn quiet small" type="button" onClick={() => void onCopy()}>
            <Icon name="copy" class="g" />
            {t('popup_copy_diagnostics')}
          </button>
          <span role="status">{copied}</span>
        </div>
      </details>
    </Notice>
  );
}
