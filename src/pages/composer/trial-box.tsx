import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../core/time';
import type { PartProps } from './shared';

/** "Leave out twice, then decide": for a series that the person called. An attendee has nothing of the kind to decide. */
export function TrialBox({ state, composer, doors }: PartProps): JSX.Element | null {
  const { t, ask } = doors;
  const { trial, meeting, wish, roleKnown, zone } = state;
  const [problem, setProblem] = useState(false);
  if (meeting.cadence === 'none' || wish.role === 'attendee' || !roleKnown) return null;
  const days = (instants: readonly number[]): string =>
    new Intl.ListFormat(t.lang).format(instants.map((at) => formatDay(zone, at, t.lang)));
  const begin = async (): Promise<void> => {
    const reply = await ask('trial/begin', { id: state.id });
    setProblem(!reply.ok);
    await composer.refresh();
  };
  const decide = async (decided: 'ended' | 'kept' | null): Promise<void> => {
    await ask('trial/decide', { seriesId: meeting.seriesId, decided });
    await composer.refresh();
  };
  if (trial === null || trial.decided !== null)
    return (
      <section class="trial">
        <h3>{t('compose_trial')}</h3>
        <p>{t('compose_trial_note')}</p>
        <button class="btn small" type="button" onClick={() => void begin()}>
          {t('compose_trial_begin')}
        </button>
        {problem ? (
          <p role="status" class="s">
            {t('compose_trial_none')}
          </p>
        ) : null}
      </section>
    );
  const due = trial.decideAt <= state.now;
  return (
    <section class="trial" role="status">
      <h3>{t('compose_trial')}</h3>
      <p>
        {due
          ? t('compose_trial_due')
          : t('compose_trial_runs', { days: days(trial.rests), when: formatDay(zone, trial.decideAt, t.lang) })}
      </p>
      <div class="row">
        {due ? (
          <>
            <button class="btn small" type="button" onClick={() => void decide('ended')}>
              {t('compose_trial_ended')}
            </button>
            <button class="btn small" type="button" onClick={() => void decide('kept')}>
              {t('compose_trial_kept')}
            </button>
          </>
        ) : (
          <button class="btn small quiet" type="button" onClick={() => void decide(null)}>
            {t('card_undo')}
          </button>
        )}
      </div>
    </section>
  );
}
