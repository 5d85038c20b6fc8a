import type { Named } from '../../core/load';
import { formatWeekday } from '../../core/time';
import type { Translate } from '../../ui/contract';

/** How a meeting is named: by its title, or, on a screen that is shared, by its rhythm and weekday. */
export function nameOf(t: Translate, one: Named, zone: string, hide: boolean): string {
  if (!hide) return one.title.trim() === '' ? t('report_untitled') : one.title;
  const day = formatWeekday(zone, one.start, t.lang);
  if (one.cadence === 'weekly') return t('report_series_weekly', { day });
  return one.cadence === 'none' ? t('report_single', { day }) : t('report_series_other', { day });
}
