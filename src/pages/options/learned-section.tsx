import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Learned } from '../../core/model';
import type { Ask } from '../../messages/messages';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { maybe } from '../../ui/words';
import { Section } from './section';
import type { SectionProps } from './shared';

interface Props extends SectionProps {
  readonly ask: Ask;
}

/** Everything that answers taught, each with its way back. */
export function LearnedSection({ state, options, t, ask }: Props): JSX.Element {
  const [learned, setLearned] = useState<readonly Learned[]>([]);
  const load = useCallback(async () => {
    const reply = await ask('learned/list', {});
    if (reply.ok) setLearned(reply.value.learned);
  }, [ask]);
  useEffect(() => void load(), [load, state]);
  const { hideTitles, zone } = state.settings;
  const forget = async (id: string): Promise<void> => {
    await options.change('learned/forget', { id });
    await load();
  };
  return (
    <Section id="learned" intro={t('options_learned_intro')} t={t}>
      {learned.length === 0 ? <p class="s soft">{t('options_learned_none')}</p> : null}
      <ul class="rows">
        {learned.map((one) => (
          <li key={one.id}>
            <Icon name={one.what === 'volume' ? 'minus' : 'check'} class="g" />
            <span>
              <bdi>{whatWords(t, one, hideTitles)}</bdi>
              <span class="s soft line">{whyWords(t, one, zone)}</span>
            </span>
            <button
              class="btn small push"
              type="button"
              aria-label={t('options_learned_undo_of', { what: whatWords(t, one, hideTitles) })}
              onClick={() => void forget(one.id)}
            >
              {t('options_learned_undo')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function whatWords(t: Translate, one: Learned, hide: boolean): string {
  if (one.what === 'volume') return t('options_learned_volume');
  if (one.what === 'kind-muted' || one.what === 'kind-quiet') {
    const kind = maybe(t, `kind_${one.name.replaceAll('-', '_')}`) ?? one.name.replaceAll('-', ' ');
    return t('options_learned_kind', { kind });
  }
  if (hide) return t('options_kept_hidden');
  return one.name.trim() === '' ? t('options_kept_untitled') : one.name;
}

function whyWords(t: Translate, one: Learned, zone: string): string {
  const date = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeZone: zone });
  const until = one.until === null ? null : date.format(one.until);
  switch (one.what) {
    case 'volume':
      return t('options_learned_volume_note');
    case 'kind-muted':
      return until === null ? t('options_learned_off') : t('options_learned_muted', { until });
    case 'kind-quiet':
      return t('options_learned_quiet');
    case 'series-acted':
      return t('options_learned_acted', { since: date.format(one.since) });
    case 'series-not-useful':
      return t('options_learned_not_useful');
    case 'series-ignored':
      return until === null ? t('options_learned_rests') : t('options_learned_ignored', { until });
    default:
      return until === null ? t('options_learned_rests') : t('options_learned_later', { until });
  }
}
