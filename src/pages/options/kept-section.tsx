import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OptionsState } from '../../core/model';
import { Icon } from '../../ui/icons';
import { Section } from './section';
import type { SectionProps } from './shared';

type Kept = OptionsState['kept'][number];

/** Series that are not mentioned: the lasting way back from every "keep live" and "sensitive". */
export function KeptSection({ state, options, t }: SectionProps): JSX.Element {
  const [shown, setShown] = useState(false);
  const hide = state.settings.hideTitles && !shown;
  const since = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeZone: state.settings.zone });
  const titleOf = (one: Kept): string => {
    if (hide) return t('options_kept_hidden');
    return one.title.trim() === '' ? t('options_kept_untitled') : one.title;
  };
  return (
    <Section id="kept" intro={t('options_kept_intro')} t={t}>
      {state.kept.length === 0 ? <p class="s soft">{t('options_kept_none')}</p> : null}
      {state.settings.hideTitles && state.kept.length > 0 ? (
        <button class="btn quiet small" type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          <Icon name="eye" class="g" />
          {t('options_kept_show')}
        </button>
      ) : null}
      <ul class="rows">
        {state.kept.map((one) => (
          <li key={one.seriesId}>
            <Icon name={one.why === 'sensitive' ? 'shield' : 'keep-live'} class="g" />
            <span>
              <bdi>{titleOf(one)}</bdi>
              <span class="s soft line">
                {one.why === 'sensitive'
                  ? t('options_kept_sensitive', { since: since.format(one.since) })
                  : t('options_kept_live', { since: since.format(one.since) })}
              </span>
            </span>
            <button
              class="btn small push"
              type="button"
              aria-label={t('options_kept_release_of', { title: titleOf(one) })}
              onClick={() => void options.change('series/release', { seriesId: one.seriesId })}
            >
              {t('options_kept_release')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
