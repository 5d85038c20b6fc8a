import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { WEEKDAYS, type Weekday } from '../../core/model';
import type { OptionsDoors } from './doors';
import { LanguageSetting } from './language-setting';
import { isManaged, Managed } from './managed';
import { Section } from './section';
import type { SectionProps } from './shared';
import { SwitchSetting } from './switch-setting';

interface Props extends SectionProps {
  readonly doors: OptionsDoors;
}

/** A Monday: weekday names are asked of it and the six days after. */
const MONDAY = Date.UTC(2026, 10, 23, 12);

/** How much is shown, when, and in which language. */
export function BudgetSection({ state, options, t, doors }: Props): JSX.Element {
  const { marksPerDay, quietOutside, reportDay } = state.settings;
  const id = useId();
  const [refused, setRefused] = useState(false);
  const weekday = new Intl.DateTimeFormat(t.lang, { weekday: 'long', timeZone: 'UTC' });
  const onDay = async (value: string): Promise<void> => {
    const day = WEEKDAYS.find((one): one is Weekday => one === value) ?? null;
    const allowed = day === null || (await doors.mayNotify());
    setRefused(!allowed);
    if (allowed) await options.save({ reportDay: day });
  };
  return (
    <Section id="budget" intro={t('options_budget_note')} t={t}>
      <Managed on={isManaged(state.managed, 'marksPerDay')} t={t} />
      <div class="settings">
        <div class="setting">
          <label for={`${id}-day`}>{t('options_per_day')}</label>
          <p class="s soft" id={`${id}-day-note`}>
            {t('options_per_day_note')}
          </p>
          <select
            id={`${id}-day`}
            class="input narrow-field"
            aria-describedby={`${id}-day-note`}
            disabled={isManaged(state.managed, 'marksPerDay')}
            value={String(marksPerDay)}
            onChange={(event) => void options.save({ marksPerDay: Number(event.currentTarget.value) })}
          >
            {[0, 1, 2, 3].map((n) => (
              <option key={n} value={String(n)}>
                {n}
              </option>
            ))}
          </select>
        </div>
        <SwitchSetting
          label={t('options_quiet')}
          note={t('options_quiet_note')}
          checked={quietOutside}
          change={(on) => options.save({ quietOutside: on })}
        />
        <div class="setting">
          <label for={`${id}-report`}>{t('options_report_day')}</label>
          <p class="s soft" id={`${id}-note`}>
            {t('options_report_day_note')}
          </p>
          <select
            id={`${id}-report`}
            class="input narrow-field"
            aria-describedby={`${id}-note`}
            value={reportDay ?? ''}
            onChange={(event) => void onDay(event.currentTarget.value)}
          >
            <option value="">{t('options_report_day_never')}</option>
            {WEEKDAYS.map((day, i) => (
              <option key={day} value={day}>
                {weekday.format(MONDAY + i * 86_400_000)}
              </option>
            ))}
          </select>
          <p class="fault" role="status">
            {refused ? t('options_report_day_refused') : ''}
          </p>
        </div>
        <LanguageSetting language={state.settings.language} options={options} doors={doors} t={t} />
      </div>
    </Section>
  );
}
