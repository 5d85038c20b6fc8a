import type { JSX } from 'preact';
import type { LedgerWords } from '../../core/planning';
import type { Translate } from '../../ui/contract';

/** Burden by place with a bar each, and both ways: bad hours the person takes, and those their meetings cause. */
export function LedgerLines({ ledger, t }: { ledger: LedgerWords; t: Translate }): JSX.Element {
  const places = ledger.places.filter((one) => one.burden > 0);
  const most = Math.max(1, ...places.map((one) => one.burden));
  if (places.length === 0) return <p class="soft">{t('plan_ledger_none')}</p>;
  return (
    <div class="carried">
      <ul>
        {places.map(({ place, burden }) => (
          <li key={place}>
            <bdi>{place}</bdi>
            <svg class="c" height="8" aria-hidden="true">
              <rect class="bar" width={`${(burden / most) * 100}%`} height="8" rx="2" />
            </svg>
            <b class="num">{burden}</b>
          </li>
        ))}
      </ul>
      <p class="s">{t('plan_ledger_taken', { burden: ledger.taken })}</p>
      <p class="s">{t('plan_ledger_caused', { burden: ledger.caused })}</p>
      <p class="xs soft">{t('plan_ledger_note')}</p>
    </div>
  );
}
