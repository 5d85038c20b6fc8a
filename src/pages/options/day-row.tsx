import type { JSX } from 'preact';
import type { Weekday } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { weekdayName } from '../parts/week-words';
import { type DayFault, type DraftPart, nextPart } from './week-draft';

interface Props {
  readonly day: Weekday;
  readonly parts: readonly DraftPart[];
  readonly fault: DayFault | null;
  readonly id: string;
  readonly t: Translate;
  readonly change: (parts: readonly DraftPart[]) => void;
}

function faultWords(t: Translate, fault: DayFault): string {
  if (fault === 'incomplete') return t('options_hours_incomplete');
  return fault === 'same' ? t('options_hours_same') : t('options_hours_overlap');
}

/** One weekday: off, or one or more stretches of work. */
export function DayRow({ day, parts, fault, id, t, change }: Props): JSX.Element {
  const name = weekdayName(t.lang, day, 'long');
  const set = (i: number, patch: Partial<DraftPart>): void =>
    change(parts.map((part, at) => (at === i ? { ...part, ...patch } : part)));
  const faultId = `${id}-${day}-fault`;
  const time = (i: number, end: 'from' | 'to', part: DraftPart): JSX.Element => (
    <input
      class="input"
      type="time"
      aria-label={t(end === 'from' ? 'options_hours_from_of' : 'options_hours_to_of', { day: name, part: i + 1 })}
      aria-invalid={fault !== null}
      aria-describedby={fault === null ? undefined : faultId}
      value={part[end]}
      onChange={(event) => set(i, { [end]: event.currentTarget.value })}
    />
  );
  return (
    <div class="day" role="group" aria-label={name}>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={parts.length > 0}
          onChange={(event) => change(event.currentTarget.checked ? [nextPart([])] : [])}
        />
        {name}
      </label>
      <div class="parts">
        {parts.length === 0 ? <span class="soft">{t('options_day_off')}</span> : null}
        {parts.map((part, i) => (
          // Parts have no identity of their own: a part is where it stands.
          <div class="part" key={i}>
            {time(i, 'from', part)}
            <span aria-hidden="true">–</span>
            {time(i, 'to', part)}
            {part.from !== '' && part.to !== '' && part.to < part.from ? (
              <span class="s soft">{t('options_hours_next_day')}</span>
            ) : null}
            {parts.length > 1 ? (
              <button
                class="btn quiet small icon"
                type="button"
                aria-label={t('options_hours_remove_part', { day: name, part: i + 1 })}
                onClick={() => change(parts.filter((_, at) => at !== i))}
              >
                <Icon name="close" class="g" />
              </button>
            ) : null}
          </div>
        ))}
        {fault === null ? null : (
          <p class="fault" id={faultId} role="status">
            <Icon name="notice" class="g" />
            {faultWords(t, fault)}
          </p>
        )}
      </div>
      {parts.length > 0 && parts.length < 4 ? (
        <button
          class="btn quiet small"
          type="button"
          aria-label={t('options_hours_add_part_for', { day: name })}
          onClick={() => change([...parts, nextPart(parts)])}
        >
          <Icon name="plus" class="g" />
          {t('options_hours_add_part')}
        </button>
      ) : null}
    </div>
  );
}
