import type { JSX } from 'preact';
import type { PlanState } from '../../core/planning';
import { useWords } from '../../ui/words';
import { LedgerLines } from '../parts/ledger-lines';

/** Who carried bad hours: places, and both ways. */
export function LedgerSection({ state }: { state: PlanState }): JSX.Element {
  const t = useWords();
  return (
    <section class="part" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{t('plan_ledger_title')}</h2>
      <LedgerLines ledger={state.ledger} t={t} />
    </section>
  );
}
