import type { JSX } from 'preact';
import { DAY, MINUTE, type BatonNote, type Instant } from '../../core/model';
import { formatDay, formatTime, toLocal, cityIn } from '../../core/time';
import type { Leg } from '../../core/planning/relay';
import { noteOf, type RelayBoard, type RelayRunner } from '../../core/replace/relay-board';
import { Icon } from '../../ui/icons';
import type { Translate } from '../../ui/contract';
import { Dial } from '../parts/dial';
import { speakMinutes } from '../parts/duration';
import { NOTE_FIELDS } from '../../core/planning/relay-export';

/** Writes down something about the hand-off that is due then. */
export type WriteNote = (due: Instant, patch: Partial<BatonNote>) => void;

interface Props {
  readonly board: RelayBoard;
  readonly leg: Leg;
  /** 0 is under way, 1 comes next; null: all are made. */
  readonly place: number | null;
  readonly t: Translate;
  readonly write: WriteNote;
  /** Takes back that the hand-off before this one rests. */
  readonly unrest: (due: Instant) => void;
}

/** One hand-off: from whom to whom, due on both clocks, how long it waits, and what is written down. */
export function LegCard({ board, leg, place, t, write, unrest }: Props): JSX.Element {
  const runner = (id: string): RelayRunner | undefined => board.runners.find((one) => one.id === id);
  const [from, to] = [runner(leg.from), runner(leg.to)];
  const name = (one: typeof from, id: string): string => (one === undefined ? id : one.self ? t('card_you') : one.name);
  const note = noteOf(board.notes, leg.due);
  const standing = (): string => {
    if (place !== 0) return place === null ? '' : t(place === 1 ? 'relay_next' : 'relay_after');
    const left = Math.round((leg.due - board.now) / MINUTE);
    if (left <= 0) return t('relay_due_now');
    return t(from?.self ? 'relay_left_you' : 'relay_left', { time: speakMinutes(t, left) });
  };
  const seen = (): string => {
    const zone = to?.zone ?? board.zone;
    const at = formatTime(zone, leg.pickedUp, t.lang);
    const when = leg.pickedUp - leg.due < DAY ? at : `${formatDay(zone, leg.pickedUp, t.lang)}, ${at}`;
    return t('relay_seen', { when, place: cityIn(zone, t.lang), time: speakMinutes(t, leg.wait) });
  };
  return (
    <li class={place === 0 ? 'leg current' : 'leg'}>
      <div class="head">
        <h2>
          <bdi>{name(from, leg.from)}</bdi> <Icon name="arrow" class="g" /> <bdi>{name(to, leg.to)}</bdi>
        </h2>
        <small>{standing()}</small>
      </div>
      <div class="clocks">
        {[from, to].map((one, i) =>
          one === undefined ? null : (
            <div key={i}>
              <LegDial runner={one} leg={leg} end={i === 0 ? 0 : 1} t={t} />
              <p>
                <b class="num">{formatTime(one.zone, leg.due, t.lang)}</b>
                <small>
                  {cityIn(one.zone, t.lang)}, {formatDay(one.zone, leg.due, t.lang)}
                </small>
              </p>
            </div>
          ),
        )}
      </div>
      <p class={leg.wait === 0 ? 's wait' : 's wait long'}>
        <Icon name={leg.wait === 0 ? 'check' : 'clock'} class="g" />
        <span>
          {leg.live ? t('relay_live') : leg.wait === 0 ? t('relay_no_wait') : seen()}
          {leg.crosses === null ? '' : ` ${t(leg.crosses === 'weekend' ? 'relay_weekend' : 'relay_day_off')}`}
          {leg.rested === null ? null : <Rested leg={leg} board={board} t={t} unrest={unrest} />}
        </span>
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

/** The working day of the date on which it is handed over, and the hand at that time. */
function LegDial({ runner, leg, end, t }: { runner: RelayRunner; leg: Leg; end: 0 | 1 } & Pick<Props, 't'>): JSX.Element {
  const { date, minutes } = leg.dueLocal[end];
  const { zone, work } = runner;
  const spans = work.filter(({ start }) => toLocal(zone, start).date === date);
  const [first, last] = [spans[0], spans.at(-1)];
  const place = cityIn(zone, t.lang);
  if (first === undefined || last === undefined)
    return <Dial minutes={minutes} day={null} label={t('relay_dial_off', { place })} />;
  const [from, to] = [formatTime(zone, first.start, t.lang), formatTime(zone, last.end, t.lang)];
  const day = { from: toLocal(zone, first.start).minutes, to: toLocal(zone, last.end).minutes };
  return <Dial minutes={minutes} day={day} label={t('relay_dial', { place, from, to })} />;
}

/** That the hand-off before this one was let rest, and its undo. */
function Rested({ leg, board, t, unrest }: Pick<Props, 'leg' | 'board' | 't' | 'unrest'>): JSX.Element | null {
  const { rested } = leg;
  const from = board.runners.find(({ id }) => id === leg.from);
  if (rested === null) return null;
  return (
    <>
      {' '}
      {t('relay_rested', { when: formatDay(from?.zone ?? board.zone, rested, t.lang) })}{' '}
      <button class="btn small quiet" type="button" onClick={() => unrest(rested)}>
        {t('card_undo')}
      </button>
    </>
  );
}
