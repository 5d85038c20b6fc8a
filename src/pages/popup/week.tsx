import type { JSX } from 'preact';
import type { WeekLoad } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { speakMinutes } from '../parts/duration';

const pct = (value: number): string => `${Number(value.toFixed(2))}%`;

/** The week in one sentence, for those who do not see the bar. */
export function weekLabel(t: Translate, week: WeekLoad): string {
  const parts = [t('popup_week_label', { length: speakMinutes(t, week.minutes) })];
  if (week.outsideMinutes > 0) parts.push(t('popup_week_outside', { length: speakMinutes(t, week.outsideMinutes) }));
  else parts.push(t('popup_week_inside'));
  if (week.medianMinutes !== null) parts.push(t('popup_week_median_label', { length: speakMinutes(t, week.medianMinutes) }));
  return parts.join(' ');
}

/** This week's load against the person's own median. The bar's end is a quarter above the larger of both. */
export function Week({ week, t }: { week: WeekLoad; t: Translate }): JSX.Element {
  const most = Math.max(week.minutes, week.medianMinutes ?? 0, 1) * 1.25;
  const inside = ((week.minutes - week.outsideMinutes) / most) * 100;
  const outside = (week.outsideMinutes / most) * 100;
  const median = week.medianMinutes === null ? null : (week.medianMinutes / most) * 100;
  return (
    <section class="sec" aria-label={t('popup_week')}>
      <div class="week">
        <p>
          <span class="strong">{speakMinutes(t, week.minutes)}</span> <span class="soft">{t('popup_week_this')}</span>
        </p>
        <p class="soft">
          {week.medianMinutes === null
            ? t('popup_week_no_median')
            : t('popup_week_median', { length: speakMinutes(t, week.medianMinutes) })}
        </p>
        <svg class="c" height="12" role="img" aria-label={weekLabel(t, week)}>
          <rect class="b-track" y="3" width="100%" height="6" rx="3" />
          <rect class="b-live" y="3" width={pct(Math.max(0, inside))} height="6" rx="2" />
          {outside > 0 ? <rect class="b-out" y="3" x={pct(inside + 0.5)} width={pct(outside)} height="6" rx="2" /> : null}
          {median === null ? null : <line class="b-med" x1={pct(median)} x2={pct(median)} y1="0" y2="12" />}
        </svg>
      </div>
    </section>
  );
}
