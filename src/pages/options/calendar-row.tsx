import type { JSX } from 'preact';
import type { CalendarSummary, Zone } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { calendarLine, importedLine } from './calendar-words';
import { ConfirmButton } from './confirm-button';
import { ProblemList } from './problem-list';

interface Props {
  readonly calendar: CalendarSummary;
  readonly zone: Zone;
  readonly t: Translate;
  readonly replace: () => void;
  readonly remove: () => void;
}

/** A stored calendar: what is in it, what could not be read, and how to renew or remove it. */
export function CalendarRow({ calendar, zone, t, replace, remove }: Props): JSX.Element {
  const { name } = calendar;
  return (
    <li>
      <Icon name={calendar.problems.length > 0 ? 'notice' : 'check'} class="g" />
      <h4>
        <bdi>{name}</bdi>
        <small>{importedLine(t, calendar, zone)}</small>
      </h4>
      <p>{calendarLine(t, calendar, zone)}</p>
      <ProblemList problems={calendar.problems} t={t} />
      <div class="row tight">
        <button class="btn small" type="button" aria-label={t('options_calendar_replace_of', { name })} onClick={replace}>
          <Icon name="refresh" class="g" />
          {t('options_calendar_replace')}
        </button>
        <ConfirmButton
          label={t('options_remove')}
          name={t('options_calendar_remove_of', { name })}
          question={t('options_calendar_remove_ask')}
          yes={t('options_remove')}
          no={t('options_keep')}
          act={remove}
        />
      </div>
    </li>
  );
}
