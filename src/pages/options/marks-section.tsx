import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import { readGrace } from './grace';
import { isManaged, Managed } from './managed';
import { Section } from './section';
import type { SectionProps } from './shared';
import { SwitchSetting } from './switch-setting';

/** Which marks are made, and how much it takes. */
export function MarksSection({ state, options, t }: SectionProps): JSX.Element {
  const { badges, grace, hideTitles } = state.settings;
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const wrong = text !== null && readGrace(text) === null;
  const onGrace = (value: string): void => {
    const minutes = readGrace(value);
    setText(minutes === null ? value : null);
    if (minutes !== null && minutes !== grace) void options.save({ grace: minutes });
  };
  return (
    <Section id="marks" intro={t('options_marks_intro')} t={t}>
      <Managed on={isManaged(state.managed, 'badges', 'hideTitles', 'grace')} t={t} />
      <div class="settings">
        <SwitchSetting
          disabled={isManaged(state.managed, 'badges')}
          label={t('options_badge_hours')}
          note={t('options_badge_hours_note')}
          checked={badges.hours}
          change={(hours) => options.save({ badges: { ...badges, hours } })}
        />
        <SwitchSetting
          disabled={isManaged(state.managed, 'badges')}
          label={t('options_badge_async')}
          note={t('options_badge_async_note')}
          checked={badges.async}
          change={(async) => options.save({ badges: { ...badges, async } })}
        />
        <SwitchSetting
          disabled={isManaged(state.managed, 'hideTitles')}
          label={t('options_hide_titles')}
          note={t('options_hide_titles_note')}
          checked={hideTitles}
          change={(hide) => options.save({ hideTitles: hide })}
        />
        <div class="setting">
          <label for={`${id}-grace`}>{t('options_grace')}</label>
          <p class="s soft" id={`${id}-note`}>
            {t('options_grace_note')}
          </p>
          <input
            id={`${id}-grace`}
            class="input short"
            disabled={isManaged(state.managed, 'grace')}
            type="number"
            inputMode="numeric"
            min={0}
            max={60}
            step={1}
            aria-invalid={wrong}
            aria-describedby={`${id}-note ${id}-fault`}
            value={text ?? String(grace)}
            onChange={(event) => onGrace(event.currentTarget.value)}
          />
          <p class="fault" id={`${id}-fault`} role="status">
            {wrong ? (
              <>
                <Icon name="notice" class="g" />
                {t('options_grace_wrong', { grace })}
              </>
            ) : null}
          </p>
        </div>
      </div>
    </Section>
  );
}
