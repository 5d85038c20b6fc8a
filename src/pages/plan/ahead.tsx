import type { JSX } from 'preact';
import type { PlanState } from '../../core/planning';
import { useWords } from '../../ui/words';

/** What clock changes and holidays bring this series within a year. */
export function Ahead({ state }: { state: PlanState }): JSX.Element | null {
  const t = useWords();
  if (state.cadence === 'none') return null;
  return (
    <section class="part" aria-labelledby="ahead-title">
      <h2 id="ahead-title">{t('plan_ahead')}</h2>
      {state.ahead.length === 0 ? <p class="soft">{t('plan_ahead_none')}</p> : null}
      <ul class="lines">
        {state.ahead.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
