import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Translate } from '../../../ui/contract';
import { Managed } from '../managed';

interface Props {
  readonly days: number;
  readonly managed: boolean;
  readonly change: (days: number) => void;
  readonly t: Translate;
}

/** Months that may be chosen; anything else a company set is shown as it is. */
const CHOICES = [3, 6, 12, 24, 60, 120] as const;
const daysOf = (months: number): number => Math.round((months * 365) / 12);

/** How long meetings are kept. */
export function Retention({ days, managed, change, t }: Props): JSX.Element {
  const id = useId();
  const known = CHOICES.find((months) => daysOf(months) === days);
  return (
    <div class="setting">
      <label for={id}>{t('data_keep')}</label>
      <p class="s soft" id={`${id}-note`}>
        {t('data_keep_note')}
      </p>
      <select
        id={id}
        class="input short-wide"
        aria-describedby={`${id}-note`}
        disabled={managed}
        value={String(days)}
        onChange={(event) => change(Number(event.currentTarget.value))}
      >
        {known === undefined ? <option value={String(days)}>{t('data_keep_days', { count: days })}</option> : null}
        {CHOICES.map((months) => (
          <option key={months} value={String(daysOf(months))}>
            {months < 12 ? t('data_keep_months', { count: months }) : t('data_keep_years', { count: months / 12 })}
          </option>
        ))}
      </select>
      <Managed on={managed} t={t} />
    </div>
  );
}
