import type { JSX } from 'preact';
import { duration, type ReviewPlan } from '../../core/load';
import type { Zone } from '../../core/model';
import { formatDay } from '../../core/time';
import type { Translate } from '../../ui/contract';

/** What the answers come to: before, promised, and, once the calendar tells, measured. */
export function PlanLines({ plan, zone, t }: { plan: ReviewPlan; zone: Zone; t: Translate }): JSX.Element {
  const { changes, before, promised, measured, due } = plan;
  const time = (minutes: number): string => duration({ t, lang: t.lang }, minutes);
  return (
    <>
      <p>
        {t('review_plan_line', { count: changes, before: time(before.everybody), promised: time(promised.everybody) })}{' '}
        {t('review_plan_own', { before: time(before.own), promised: time(promised.own) })}
      </p>
      <p class="soft">
        {measured === null
          ? t('review_plan_due', { day: formatDay(zone, due, t.lang) })
          : t('review_plan_measured', { time: time(measured.everybody), own: time(measured.own) })}
      </p>
    </>
  );
}
