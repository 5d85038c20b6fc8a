import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import { CalendarRow } from './calendar-row';
import { ImportRow } from './import-row';
import { Section } from './section';
import type { SectionProps } from './shared';
import type { Imports } from './use-imports';

interface Props extends SectionProps {
  readonly imports: Imports;
}

/** Calendar files: bring some in, see what is in them, renew or remove them. */
export function CalendarsSection({ state, options, imports, t }: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const choose = (): void => picker.current?.click();
  return (
    <Section id="calendars" intro={t('options_calendars_intro')} t={t}>
      <div class="drop">
        <p>{t('options_drop')}</p>
        <button class="btn" type="button" onClick={choose}>
          <Icon name="file" class="g" />
          {t('options_choose_files')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".ics,.ical,.ifb,.zip,text/calendar,application/zip"
          multiple
          hidden
          aria-label={t('options_choose_files')}
          onChange={(event) => {
            imports.add([...(event.currentTarget.files ?? [])]);
            // So that the same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <details class="alt">
        <summary>{t('options_export_how')}</summary>
        <p class="s soft">{t('options_export_steps')}</p>
      </details>
      {imports.jobs.length === 0 ? null : (
        <ul class="feeds" aria-label={t('options_import_list')}>
          {imports.jobs.map((job) => (
            <ImportRow key={job.id} job={job} imports={imports} t={t} />
          ))}
        </ul>
      )}
      <h3>{t('options_calendars_kept')}</h3>
      {state.calendars.length === 0 ? <p class="s soft">{t('options_calendars_none')}</p> : null}
      <ul class="feeds">
        {state.calendars.map((calendar) => (
          <CalendarRow
            key={calendar.id}
            calendar={calendar}
            zone={state.settings.zone}
            t={t}
            replace={choose}
            remove={() => void options.change('calendar/remove', { calendarId: calendar.id })}
          />
        ))}
      </ul>
    </Section>
  );
}
