import type { JSX } from 'preact';
import { FORMAT_IDS, type FormatId } from '../../core/model';
import { isManaged, Managed } from './managed';
import type { SectionProps } from './shared';
import { SwitchSetting } from './switch-setting';

/** Which replacements may be suggested. Kept in the order of the list, whatever order they are switched in. */
export function FormatsSetting({ state, options, t }: SectionProps): JSX.Element {
  const { formats } = state.settings;
  const managed = isManaged(state.managed, 'formats');
  const toggle = (id: FormatId, on: boolean): Promise<boolean> =>
    options.save({ formats: FORMAT_IDS.filter((one) => (one === id ? on : formats.includes(one))) });
  return (
    <>
      <h3>{t('options_formats')}</h3>
      <p class="intro s">{t('options_formats_note')}</p>
      <Managed on={managed} t={t} />
      <div class="settings pairs">
        {FORMAT_IDS.map((id) => (
          <SwitchSetting
            key={id}
            disabled={managed}
            label={t(`format_${id}_name`)}
            note={t(`format_${id}_produces`)}
            checked={formats.includes(id)}
            change={(on) => toggle(id, on)}
          />
        ))}
      </div>
      {formats.length === 0 ? (
        <p class="s strong" role="status">
          {t('options_formats_none')}
        </p>
      ) : null}
    </>
  );
}
