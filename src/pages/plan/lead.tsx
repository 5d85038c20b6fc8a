import type { JSX } from 'preact';
import type { PlanState } from '../../core/planning';
import { formatTime, cityIn } from '../../core/time';
import { useWords } from '../../ui/words';
import { titleOf, whenIn, zonesOf } from './places';

/** Which meeting, and when it is now on every clock. */
export function Lead({ state }: { state: PlanState }): JSX.Element {
  const t = useWords();
  const { start, viewerZone } = state;
  const times = zonesOf(state).map((zone) =>
    t('reason_local_time', { time: formatTime(zone, start, t.lang), city: cityIn(zone, t.lang) }),
  );
  return (
    <header class="lead">
      <h1>
        <bdi>{titleOf(t, state)}</bdi>
      </h1>
      <p class="soft">{t('plan_page_now', { when: whenIn(t, viewerZone, start), times: times.join(t('card_separator')) })}</p>
      {state.card.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </header>
  );
}
