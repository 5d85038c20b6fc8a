import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { clockDataReport } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { ClockData } from './clock-data';
import { Section } from './section';

interface Props {
  readonly version: string;
  readonly shortcut: () => Promise<string | null>;
  readonly t: Translate;
}

export function AboutSection({ version, shortcut, t }: Props): JSX.Element {
  const [keys, setKeys] = useState<string | null>(null);
  const report = useMemo(clockDataReport, []);
  useEffect(() => {
    shortcut().then(setKeys, () => setKeys(null));
  }, [shortcut]);
  return (
    <Section id="about" intro={t('options_about_intro')} t={t}>
      <dl class="facts">
        <dt>{t('options_version')}</dt>
        <dd>{version}</dd>
        <dt>{t('options_shortcut')}</dt>
        <dd>{keys === null ? t('options_shortcut_none') : <kbd>{keys}</kbd>}</dd>
      </dl>
      <p class="intro s">{t('options_health_note')}</p>
      <ClockData report={report} t={t} />
    </Section>
  );
}
