import type { JSX } from 'preact';
import { type ClockDataReport, zoneCity } from '../../core/time';
import { HOLIDAY_YEARS } from '../../core/time/holidays-data';
import type { Translate } from '../../ui/contract';

const cities = (zones: readonly string[]): string => [...new Set(zones.map(zoneCity))].toSorted().join(', ');

/** How old the browser's clock data are, what is corrected because of it, and where the holidays come from. */
export function ClockData({ report, t }: { report: ClockDataReport; t: Translate }): JSX.Element {
  const { corrected, wrong, knownUntil, missingSince } = report;
  // A browser that knows none of what we watch is older than all of it.
  const year = (knownUntil ?? missingSince ?? '').slice(0, 4);
  return (
    <>
      <h3>{t('options_clock_title')}</h3>
      {corrected.length + wrong.length === 0 ? <p class="intro s">{t('options_clock_good')}</p> : null}
      {corrected.length === 0 ? null : <p class="intro s">{t('options_clock_corrected', { year, cities: cities(corrected) })}</p>}
      {wrong.length === 0 ? null : <p class="intro s">{t('options_clock_wrong', { cities: cities(wrong) })}</p>}
      <p class="intro s">{t('options_holidays_source', { year: String(HOLIDAY_YEARS.at(-1)) })}</p>
    </>
  );
}
