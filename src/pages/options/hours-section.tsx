import type { JSX } from 'preact';
import type { Instant, WorkWeek } from '../../core/model';
import { cityIn } from '../../core/time';
import { Icon } from '../../ui/icons';
import { Addresses } from './addresses';
import { isManaged, Managed } from './managed';
import { Section } from './section';
import type { SectionProps } from './shared';
import { useWeekDraft } from './use-week-draft';
import { WeekFields } from './week-fields';
import { ZonePicker } from './zone-picker';

interface Props extends SectionProps {
  readonly browserZone: string;
  readonly now: () => Instant;
}

/** The person's own zone, hours and addresses. A change of zone or hours is a yes to both: they were seen. */
export function HoursSection({ state, options, t, browserZone, now }: Props): JSX.Element {
  const { settings } = state;
  const saveHours = (hours: WorkWeek): Promise<boolean> => options.save({ hours, hoursConfirmed: true });
  const [draft, change] = useWeekDraft(settings.hours, saveHours);
  const { zone, hours, hoursConfirmed } = settings;
  const zoneSet = isManaged(state.managed, 'zone');
  const hoursSet = isManaged(state.managed, 'hours');
  return (
    <Section id="hours" intro={t('options_hours_intro')} t={t}>
      {hoursConfirmed ? null : (
        <div class="callout">
          <p>{t('options_hours_assumed')}</p>
          <button class="btn primary" type="button" onClick={() => void options.save({ zone, hours, hoursConfirmed: true })}>
            <Icon name="check" class="g" />
            {t('options_hours_confirm')}
          </button>
        </div>
      )}
      <fieldset class="narrow bare" disabled={zoneSet} aria-labelledby="hours-title" aria-describedby="hours-intro">
        <Managed on={zoneSet} t={t} />
        <ZonePicker
          zone={zone}
          label={t('options_zone')}
          t={t}
          now={now}
          choose={(next) => void options.save({ zone: next, hoursConfirmed: true })}
        />
        {zone === browserZone || zoneSet ? null : (
          <p class="row s">
            {t('options_zone_browser', { city: cityIn(browserZone, t.lang) })}
            <button
              class="btn small"
              type="button"
              onClick={() => void options.save({ zone: browserZone, hoursConfirmed: true })}
            >
              {t('options_zone_use', { city: cityIn(browserZone, t.lang) })}
            </button>
          </p>
        )}
      </fieldset>
      <h3 id="week-title">{t('options_week')}</h3>
      <p class="intro s" id="week-intro">
        {t('options_week_intro')}
      </p>
      <Managed on={hoursSet} t={t} />
      <fieldset class="bare" disabled={hoursSet} aria-labelledby="week-title" aria-describedby="hours-intro week-intro">
        <WeekFields draft={draft} change={change} t={t} />
      </fieldset>
      <Addresses emails={settings.emails} save={(emails) => options.save({ emails })} t={t} />
    </Section>
  );
}
