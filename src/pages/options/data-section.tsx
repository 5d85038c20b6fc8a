import type { JSX } from 'preact';
import type { Instant } from '../../core/model';
import { toLocal } from '../../core/time';
import { Icon } from '../../ui/icons';
import { type Lasting, LastingSetting } from './data/lasting';
import { Restore } from './data/restore';
import { Retention } from './data/retention';
import type { Restore as Restoring } from './data/use-restore';
import { Erase } from './erase';
import { isManaged } from './managed';
import { Section } from './section';
import type { SectionProps } from './shared';

interface Props extends SectionProps {
  readonly now: () => Instant;
  readonly download: (fileName: string, text: string, type?: string) => void;
  readonly lasting: Lasting;
  readonly restore: Restoring;
}

/** What is read and where it stays; take it away, bring it back or wipe it out. */
export function DataSection({ state, options, t, now, download, lasting, restore }: Props): JSX.Element {
  const today = (): string => toLocal(state.settings.zone, now()).date;
  const exportAll = async (): Promise<void> => {
    const reply = await options.change('data/export', {});
    if (reply.ok) download(`asyncable-${today()}.json`, reply.value.json);
  };
  const exportTable = async (): Promise<void> => {
    const reply = await options.change('data/csv', {});
    if (reply.ok) download(`asyncable-meetings-${today()}.csv`, reply.value.csv, 'text/csv');
  };
  return (
    <Section id="data" intro={t('options_privacy')} t={t}>
      <div class="settings">
        <Retention
          days={state.settings.keepDays}
          managed={isManaged(state.managed, 'keepDays')}
          change={(keepDays) => void options.save({ keepDays })}
          t={t}
        />
        <p class="s soft">{t('data_sync_note')}</p>
        <div class="setting">
          <button class="btn" type="button" onClick={() => void exportAll()}>
            <Icon name="download" class="g" />
            {t('options_export')}
          </button>
          <p class="s soft">{t('options_export_note')}</p>
        </div>
        <div class="setting">
          <button class="btn" type="button" disabled={state.calendars.length === 0} onClick={() => void exportTable()}>
            <Icon name="list" class="g" />
            {t('data_csv')}
          </button>
          <p class="s soft">{t('data_csv_note')}</p>
        </div>
        <Restore restore={restore} t={t} />
        {state.memoryOnly ? null : <LastingSetting lasting={lasting} t={t} />}
        <Erase t={t} erase={async () => (await options.change('data/erase', {})).ok} />
      </div>
    </Section>
  );
}
