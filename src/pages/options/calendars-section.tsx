import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Instant } from '../../core/model';
import { Icon } from '../../ui/icons';
import { FeedRow } from '../ways-in/feed-row';
import { FilePicker } from '../ways-in/file-picker';
import type { Feeds } from '../ways-in/use-feeds';
import { WaysIn } from '../ways-in/ways-in';
import { CalendarRow } from './calendar-row';
import { ImportRow } from './import-row';
import { Section } from './section';
import type { SectionProps } from './shared';
import type { Imports } from './use-imports';

interface Props extends SectionProps {
  readonly imports: Imports;
  readonly feeds: Feeds;
  readonly now: () => Instant;
}

/** Calendars: the three ways in, what is connected or was taken from files, and how to renew, remove and bring back. */
export function CalendarsSection({ state, options, imports, feeds, now, t }: Props): JSX.Element {
  const choose = useRef<() => void>(() => undefined);
  const connected = feeds.state?.feeds ?? [];
  const files = state.calendars.filter((calendar) => (calendar.feedId ?? null) === null);
  const removed = feeds.state?.removed ?? [];
  const nothing = connected.length === 0 && files.length === 0 && removed.length === 0;
  return (
    <Section id="calendars" intro={t('options_calendars_intro')} t={t}>
      <WaysIn
        feeds={feeds}
        t={t}
        file={
          <>
            <FilePicker t={t} take={imports.add} opener={(open) => (choose.current = open)} />
            <details class="alt">
              <summary>{t('options_export_how')}</summary>
              <p class="s soft">{t('options_export_steps')}</p>
            </details>
          </>
        }
      />
      {imports.jobs.length === 0 ? null : (
        <ul class="feeds" aria-label={t('options_import_list')}>
          {imports.jobs.map((job) => (
            <ImportRow key={job.id} job={job} imports={imports} t={t} />
          ))}
        </ul>
      )}
      <h3>{t('options_calendars_kept')}</h3>
      {nothing ? <p class="s soft">{t('options_calendars_none')}</p> : null}
      <ul class="feeds connected" aria-label={t('feeds_list')}>
        {connected.map((feed) => (
          <FeedRow key={feed.id} feed={feed} feeds={feeds} now={now()} t={t} />
        ))}
        {files.map((calendar) => (
          <CalendarRow
            key={calendar.id}
            calendar={calendar}
            zone={state.settings.zone}
            t={t}
            replace={() => choose.current()}
            setMine={(mine) => void feeds.setMine(calendar.id, mine)}
            remove={() => void options.change('calendar/remove', { calendarId: calendar.id }).then(feeds.refresh)}
          />
        ))}
        {removed.map(({ id, name }) => (
          <li key={id}>
            <Icon name="trash" class="g" />
            <h4>
              <bdi>{name}</bdi>
            </h4>
            <p role="status">{t('feeds_removed')}</p>
            <div class="row tight">
              <button
                class="btn small"
                type="button"
                aria-label={t('feeds_act_of', { act: t('feeds_undo'), name })}
                onClick={() => void feeds.bringBack(id).then(options.refresh)}
              >
                <Icon name="undo" class="g" />
                {t('feeds_undo')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
