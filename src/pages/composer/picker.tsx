import type { JSX } from 'preact';
import { Icon } from '../../ui/icons';
import { maybe } from '../../ui/words';
import type { PartProps } from './shared';

/** The ten formats, best fit first, as a radio list: the arrow keys move. */
export function Picker({ state, composer, doors: { t } }: PartProps): JSX.Element {
  return (
    <fieldset class="pick">
      <legend>{t('compose_formats')}</legend>
      {state.choices.map(({ id, why }) => (
        <label key={id}>
          <input type="radio" name="format" value={id} checked={id === state.format} onChange={() => composer.choose(id)} />
          <Icon name={id} class="g g20" />
          <b>{t(`format_${id}_name`)}</b>
          {why.code === '' || maybe(t, `format_why_${why.code}`) === null ? null : (
            <small>{t(`format_why_${why.code}`, why.params)}</small>
          )}
        </label>
      ))}
    </fieldset>
  );
}
