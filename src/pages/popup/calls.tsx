import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import {
  CALL_ANSWERS,
  MINUTE,
  type CallAnswer,
  type CallCorrection,
  type CallLine,
  type CallsState,
  type Zone,
} from '../../core/model';
import { formatTime, startOfDate, toLocal } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { useLive } from '../parts/use-live';
import type { PopupDoors } from './doors';

interface Props {
  readonly doors: PopupDoors;
  readonly zone: Zone;
  readonly hide: boolean;
  readonly t: Translate;
}

/** Time really spent in calls, one quiet question after one, and a click to put right what was measured wrongly. */
export function Calls({ doors, zone, hide, t }: Props): JSX.Element | null {
  const load = useCallback(async () => doors.ask('call/state', {}), [doors]);
  const { state, refresh } = useLive<CallsState>(doors, load);
  const [said, setSaid] = useState('');
  const tell = async (reply: Promise<{ ok: boolean }>, done: string): Promise<void> => {
    const { ok } = await reply;
    setSaid(ok ? done : t('call_failed'));
    if (ok) await refresh();
  };
  if (state === null || (state.recent.length === 0 && said === '')) return null;
  const answer = (id: string, one: CallAnswer): void => void tell(doors.ask('call/answer', { id, answer: one }), t('call_noted'));
  const correct = (id: string, correction: CallCorrection | null): void =>
    void tell(doors.ask('call/correct', { id, correction }), t('call_noted'));
  return (
    <section class="sec calls" aria-labelledby="calls-title">
      <h2 id="calls-title">{t('calls_title')}</h2>
      {state.question === null ? null : <Question line={state.question} hide={hide} answer={answer} t={t} />}
      <p class="s soft" role="status">
        {said}
      </p>
      <ul class="sites">
        {state.recent.map((line) => (
          <Line key={line.id} line={line} zone={zone} hide={hide} correct={correct} t={t} />
        ))}
      </ul>
    </section>
  );
}

const titleOf = (t: Translate, { title }: CallLine, hide: boolean): string =>
  hide || title.trim() === '' ? t('call_untitled') : title;

interface QuestionProps {
  readonly line: CallLine;
  readonly hide: boolean;
  readonly answer: (id: string, answer: CallAnswer) => void;
  readonly t: Translate;
}

function Question({ line, hide, answer, t }: QuestionProps): JSX.Element {
  const named = !hide && line.title.trim() !== '';
  return (
    <fieldset class="row tight ask">
      <legend class="label">{named ? t('call_question', { title: line.title }) : t('call_question_untitled')}</legend>
      {CALL_ANSWERS.map((one) => (
        <button class="btn small" type="button" key={one} onClick={() => answer(line.id, one)}>
          {t(`call_${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** What was measured, and beside it what was planned; an estimate is called one. */
function spentWords(t: Translate, line: CallLine, zone: Zone): string {
  const { minutes, planned, correction, late, place, most } = line;
  if (correction?.kind === 'absent') return t('call_said_absent');
  if (correction?.kind === 'left') return t('call_said_left', { time: formatTime(zone, correction.at, t.lang) });
  if (line.source === 'attempted') return t('call_estimate', { minutes });
  if (line.open) return t('call_open', { minutes });
  const parts = [planned === null ? t('call_spent', { minutes }) : t('call_planned', { planned, minutes })];
  if (late !== null) parts.push(t('call_late', { count: late }));
  if (place !== null && most !== null && most > 1) parts.push(t('call_place', { place, most }));
  return new Intl.ListFormat(t.lang, { type: 'unit' }).format(parts);
}

interface LineProps {
  readonly line: CallLine;
  readonly zone: Zone;
  readonly hide: boolean;
  readonly correct: (id: string, correction: CallCorrection | null) => void;
  readonly t: Translate;
}

function Line({ line, zone, hide, correct, t }: LineProps): JSX.Element {
  const title = titleOf(t, line, hide);
  return (
    <li class="call">
      <p>
        <span class="strong" dir="auto">
          {title}
        </span>{' '}
        <span class="soft num">{formatTime(zone, line.start, t.lang)}</span>
      </p>
      <p class="s soft">{spentWords(t, line, zone)}</p>
      {line.open ? null : line.correction === null ? (
        <details class="alt">
          <summary aria-label={`${t('call_correct')}: ${title}`}>{t('call_correct')}</summary>
          <Correct line={line} title={title} zone={zone} correct={correct} t={t} />
        </details>
      ) : (
        <button class="btn quiet small" type="button" onClick={() => correct(line.id, null)}>
          {t('call_take_back')}
        </button>
      )}
    </li>
  );
}

const pad = (value: number): string => String(value).padStart(2, '0');

function Correct({ line, title, zone, correct, t }: Omit<LineProps, 'hide'> & { title: string }): JSX.Element {
  const end = line.plannedEnd ?? line.start + line.minutes * MINUTE;
  const { minutes } = toLocal(zone, end);
  const [time, setTime] = useState(`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
  const save = (): void => {
    const [hour = Number.NaN, minute = Number.NaN] = time.split(':').map(Number);
    if (!(hour >= 0 && minute >= 0)) return;
    const day = startOfDate(zone, toLocal(zone, line.start).date);
    const at = day + (hour * 60 + minute) * MINUTE;
    // A call that ran past midnight.
    correct(line.id, { kind: 'left', at: at < line.start ? at + 1440 * MINUTE : at });
  };
  return (
    <div class="row tight">
      <button class="btn small" type="button" onClick={() => correct(line.id, { kind: 'absent' })}>
        {t('call_absent')}
      </button>
      <label class="row tight">
        <span class="label">{t('call_left_at')}</span>
        <input class="input short" type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
      </label>
      <button class="btn quiet small" type="button" aria-label={t('call_left_save', { title })} onClick={save}>
        {t('call_save')}
      </button>
    </div>
  );
}
