import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarSummary, Instant, Zone } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { ImportRow } from '../options/import-row';
import type { Imports } from '../options/use-imports';
import { AddressForm } from '../ways-in/address-form';
import { FeedRow } from '../ways-in/feed-row';
import { FilePicker } from '../ways-in/file-picker';
import { GoogleButton } from '../ways-in/google-button';
import type { Feeds } from '../ways-in/use-feeds';
import { Preview } from './preview';
import { Step, type Standing } from './step';

interface Props {
  readonly feeds: Feeds;
  readonly imports: Imports;
  readonly calendars: readonly CalendarSummary[];
  readonly zone: Zone;
  readonly standing: Standing;
  readonly now: () => Instant;
  readonly t: Translate;
  readonly skip: () => void;
}

/** The calendar: one click, one paste or one file, the least effort first; what it holds is shown before any of it is kept. */
export function CalendarStep({ feeds, imports, calendars, zone, standing, now, t, skip }: Props): JSX.Element {
  const [other, setOther] = useState<'address' | 'file' | null>(null);
  const turn = (way: 'address' | 'file'): void => setOther(other === way ? null : way);
  const connected = feeds.state?.feeds ?? [];
  const started = connected.some(({ state, progress }) => state !== 'new' || progress !== null);
  return (
    <Step
      number={2}
      standing={standing}
      title={t('welcome_calendar')}
      intro={t('welcome_calendar_intro')}
      caption={started || calendars.length === 0 ? t('welcome_finds') : t('welcome_found')}
      view={<Preview preview={feeds.state?.preview ?? null} zone={zone} t={t} />}
      t={t}
    >
      <div class="row">
        <GoogleButton feeds={feeds} primary={!started && calendars.length === 0} t={t} />
        <button class="btn quiet" type="button" aria-label={t('welcome_skip_of', { step: t('welcome_calendar') })} onClick={skip}>
          {t('welcome_skip')}
        </button>
      </div>
      <div class="row tight ways-more">
        <button class="btn quiet small" type="button" aria-expanded={other === 'address'} onClick={() => turn('address')}>
          {t('welcome_paste')}
        </button>
        <button class="btn quiet small" type="button" aria-expanded={other === 'file'} onClick={() => turn('file')}>
          {t('welcome_file')}
        </button>
      </div>
      {other === 'address' ? (
        <div class="way">
          <p class="s soft">{t('feeds_address_needs')}</p>
          <AddressForm feeds={feeds} t={t} />
        </div>
      ) : null}
      {other === 'file' ? (
        <div class="way">
          <FilePicker t={t} take={imports.add} />
        </div>
      ) : null}
      {connected.length + imports.jobs.length > 0 ? <h3 class="vh">{t('feeds_list')}</h3> : null}
      <ul class="feeds">
        {connected.map((feed) => (
          <FeedRow key={feed.id} feed={feed} feeds={feeds} now={now()} t={t} />
        ))}
        {imports.jobs.map((job) => (
          <ImportRow key={job.id} job={job} imports={imports} t={t} />
        ))}
      </ul>
    </Step>
  );
}
