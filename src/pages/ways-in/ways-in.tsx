import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import { AddressForm } from './address-form';
import { GoogleButton } from './google-button';
import type { Feeds } from './use-feeds';

interface Props {
  readonly feeds: Feeds;
  readonly t: Translate;
  /** How a file is given. */
  readonly file: ComponentChildren;
}

/** The three ways in, the one with the least effort first: what each gives, and what it needs. */
export function WaysIn({ feeds, t, file }: Props): JSX.Element {
  return (
    <ol class="ways" aria-label={t('feeds_ways')}>
      <li>
        <h3>{t('feeds_google')}</h3>
        <p>{t('feeds_google_gives')}</p>
        <p>{t('feeds_google_needs')}</p>
        <div class="act">
          <GoogleButton feeds={feeds} t={t} />
        </div>
      </li>
      <li>
        <h3>{t('feeds_address')}</h3>
        <p>{t('feeds_address_gives')}</p>
        <p>{t('feeds_address_needs')}</p>
        <div class="act">
          <AddressForm feeds={feeds} t={t} />
        </div>
      </li>
      <li>
        <h3>{t('feeds_file')}</h3>
        <p>{t('feeds_file_gives')}</p>
        <p>{t('feeds_file_needs')}</p>
        <div class="act">{file}</div>
      </li>
    </ol>
  );
}
