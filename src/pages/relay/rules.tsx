import type { JSX } from 'preact';
import { capital } from '../../core/formats';
import type { Instant } from '../../core/model';
import { formatDay, formatTime, formatWeekday, cityIn } from '../../core/time';
import { longLeg, type RelayBoard, type RelayRunner } from '../../core/replace/relay-board';
import type { Translate } from '../../ui/contract';
import { speakMinutes } from '../parts/duration';

interface Props {
  readonly board: RelayBoard;
  /** How many hand-offs stand on the board. */
  readonly shown: number;
  readonly t: Translate;
  readonly rest: (due: Instant, rest: boolean) => void;
}

/** What the board asks and what it holds to: a hand-off over days of rest may rest as well, and only what is urgent breaks the order. */
export function Rules({ board, shown, t, rest }: Props): JSX.Element {
  return (
    <div class="rules">
      <LongLap board={board} shown={shown} t={t} rest={rest} />
      <section>
        <h2>{t('relay_urgent')}</h2>
        <p>{t('relay_urgent_text')}</p>
      </section>
    </div>
  );
}

/** A hand-off that would wait over a weekend or other days off of its receiver: their choice is whether it waits there or rests. */
function LongLap({ board, shown, t, rest }: Props): JSX.Element | null {
  const leg = longLeg(board, shown);
  if (leg === null) return null;
  const runner = (id: string): RelayRunner | undefined => board.runners.find((one) => one.id === id);
  const [here, there] = [runner(leg.from)?.zone ?? board.zone, runner(leg.to)?.zone ?? board.zone];
  const at = (zone: string, when: Instant): string => `${formatDay(zone, when, t.lang)}, ${formatTime(zone, when, t.lang)}`;
  return (
    <section>
      <h2>{t('relay_long', { day: formatWeekday(here, leg.due, t.lang) })}</h2>
      <p>
        {capital(
          t('relay_long_text', {
            here: at(here, leg.due),
            place: cityIn(here, t.lang),
            there: at(there, leg.due),
            place2: cityIn(there, t.lang),
            until: at(there, leg.pickedUp),
            time: speakMinutes(t, leg.wait),
          }),
          null,
        )}{' '}
        {t('relay_long_rest')}
      </p>
      <div class="row">
        <button class="btn small" type="button" onClick={() => rest(leg.due, true)}>
          {t('relay_rest')}
        </button>
        <button class="btn small quiet" type="button" onClick={() => rest(leg.due, false)}>
          {t('relay_leave')}
        </button>
      </div>
    </section>
  );
}
