import type { JSX } from 'preact';
import type { Instant } from '../../core/model';
import { toLocal } from '../../core/time';
import { Icon } from '../../ui/icons';
import { Erase } from './erase';
import { Section } from './section';
import type { SectionProps } from './shared';

interface Props extends SectionProps {
  readonly now: () => Instant;
  readonly download: (fileName: string, text: string) => void;
}

/** What is read and where it stays; take it away or wipe it out. */
export function DataSection({ state, options, t, now, download }: Props): JSX.Element {
  const exportAll = async (): Promise<void> => {
    const reply = await options.change('data/export', {});
    if (reply.ok) download(`asyncable-${toLocal(state.settings.zone, now()).date}.json`, reply.value.json);
  };
  return (
    <Section id="data" intro={t('options_privacy')} t={t}>
      <div class="settings">
        <div class="setting">
          <button class="btn" type="button" onClick={() => void exportAll()}>
            <Icon name="download" class="g" />
            {t('options_export')}
          </button>
          <p class="s soft">{t('options_export_note')}</p>
        </div>
        <Erase t={t} erase={async () => (await options.change('data/erase', {})).ok} />
      </div>
    </Section>
  );
}
