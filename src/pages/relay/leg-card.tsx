import type { JSX } from 'preact';
import { MINUTE, type BatonNote, type Instant } from '../../core/model';
import { formatDay, formatTime, zoneCity } from '../../core/time';
import type { Leg } from '../../core/planning/relay';
import { noteOf, type RelayBoard } from '../../core/replace/relay-board';
import { Icon } from '../../ui/icons';
import type { Translate } from '../../ui/contract';
import { speakMinutes } from '../parts/duration';
import { NOTE_FIELDS } from './hand-off-message';

/** Writes down something about the hand-off that is due then. */
export type WriteNote = (due: Instant, patch: Partial<BatonNote>) => void;

interface Props {
  readonly board: RelayBoard;
  readonly leg: Leg;
  /** 0 is under way, 1 comes next; null: all are made. */
  readonly place: number | null;
  readonly t: Translate;
  readonly write: WriteNote;
}

/** One hand-off: from whom to whom, due on both clocks, how long it waits, and what is written down. */
export function LegCard({ board, leg, place, t, write }: Props): JSX.Element {
  const runner = (id: string): RelayBoard['runners'][number] | undefined => board.runners.find((one) => one.id === id);
  const [from, to] = [runner(leg.from), runner(leg.to)];
  const name = (one: typeof from, id: string): string => (one === undefined ? id : one.self ? t('card_you') : one.name);
  const note = noteOf(board.notes, leg.due);
  const left = Math.round((leg.due - board.now) / MINUTE);
  return (
    <li class={place === 0 ? 'leg current' : 'leg'}>
      <h2>
        <bdi>{name(from, leg.from)}</bdi> → <bdi>{name(to, leg.to)}</bdi>
        <small>
          {place === 0
            ? left > 0
              ? t('relay_left', { time: speakMinutes(t, left) })
              : t('relay_due_now')
            : place === 1
              ? t('relay_next')
              : ''}
        </small>
      </h2>
      <div class="clocks">
        {[from, to].map((one, i) =>
          one === undefined ? null : (
            <p key={i}>
              <b>{formatTime(one.zone, leg.due, t.lang)}</b>
              <small>
                {zoneCity(one.zone)}, {formatDay(one.zone, leg.due, t.lang)}
              </small>
            </p>
          ),
        )}
      </div>
      <p class="s">
        <Icon name={leg.wait === 0 ? 'check' : 'clock'} class="g" />{' '}
        {leg.live ? t('relay_live') : leg.wait === 0 ? t('relay_no_wait') : t('relay_wait', { time: speakMinutes(t, leg.wait) })}
        {leg.crosses === null ? '' : ` ${t(leg.crosses === 'weekend' ? 'relay_weekend' : 'relay_day_off')}`}
      </p>
      {NOTE_FIELDS.map((field) => (
        <label class="field" key={field}>
          <span>{t(`relay_note_${field}`)}</span>
          <textarea
            class="input"
            rows={2}
            dir="auto"
            defaultValue={note[field]}
            onChange={(event) => write(leg.due, { [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      {place === 0 ? (
        <label class="tickline">
          <input
            type="checkbox"
            checked={note.taken}
            onChange={(event) => write(leg.due, { taken: event.currentTarget.checked })}
          />
          {t('relay_done')}
        </label>
      ) : null}
    </li>
  );
}
