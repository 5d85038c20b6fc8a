import type { JSX } from 'preact';
import type { CalendarSummary, Zone } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { calendarLine, importedLine } from './calendar-words';
import { ProblemList } from './problem-list';

interface Props {
  readonly calendar: CalendarSummary;
  readonly zone: Zone;
  readonly t: Translate;
  readonly replace: () => void;
  readonly setMine: (mine: boolean) => void;
  readonly remove: () => void;
}

/** A calendar of a file: what is in it, what could not be read, whose time it is, and how to renew or remove it. */
export function CalendarRow({ calendar, zone, t, replace, setMine, remove }: Props): JSX.Element {
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
      <label class="tick start s whose">
        <input type="checkbox" checked={calendar.mine} onChange={(event) => setMine(event.currentTarget.checked)} />
        {t('feeds_mine')}
      </label>
      <div class="row tight">
        <button class="btn small" type="button" aria-label={t('options_calendar_replace_of', { name })} onClick={replace}>
          <Icon name="refresh" class="g" />
          {t('options_calendar_replace')}
        </button>
        <button class="btn quiet small" type="button" aria-label={t('options_calendar_remove_of', { name })} onClick={remove}>
          {t('options_remove')}
        </button>
      </div>
    </li>
  );
}
