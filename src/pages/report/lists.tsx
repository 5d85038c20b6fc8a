import type { JSX } from 'preact';
import { duration, type PersonCount } from '../../core/load';
import { cityIn } from '../../core/time';
import type { PartProps } from './frame';
import { nameOf } from '../parts/titles';

/** What single meetings broke of the week's focus; protected talks are never counted as a cost. */
export function Costs({ state, t, words, hide }: PartProps): JSX.Element {
  const { focusCosts, heavy, zone } = state.report;
  return (
    <section class="col" aria-labelledby="costs">
      <h2 id="costs">{t('report_costs')}</h2>
      <p class="s soft">{focusCosts.length === 0 ? t('report_costs_none') : t('report_costs_intro')}</p>
      <div class="body">
        <ul class="pairs">
          {focusCosts.map((one) => (
            <li key={`${one.seriesId} ${one.start}`}>
              <bdi>{nameOf(t, one, zone, hide)}</bdi>
              <span class="num end">
                {t('report_cost_of', { cost: duration(words, one.minutes), length: duration(words, one.length) })}
              </span>
            </li>
          ))}
        </ul>
        <h3>{t('report_heavy')}</h3>
        {heavy.length === 0 ? <p class="s soft">{t('report_heavy_none')}</p> : null}
        <ul class="pairs">
          {heavy.map((one) => (
            <li key={one.seriesId}>
              <bdi>{nameOf(t, one, zone, hide)}</bdi>
              <span class="num end">{duration(words, one.minutes)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Nights and days off as facts, by name: no ranking of people. */
export function Nights({ state, t, hide }: PartProps): JSX.Element {
  const { people } = state.report;
  const who = (one: PersonCount): string => {
    if (one.self) return t('report_nights_you');
    if (hide) return t('report_nights_hidden', { place: one.zone === null ? '–' : cityIn(one.zone, t.lang) });
    return one.name ?? one.email ?? '';
  };
  return (
    <section class="col" aria-labelledby="nights">
      <h2 id="nights">{t('report_nights')}</h2>
      {people.length === 0 ? <p class="s soft">{t('report_nights_none')}</p> : <p class="s soft" />}
      <div class="body">
        {people.length === 0 ? null : (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('report_nights_person')}</th>
                <th scope="col" class="end">
                  {t('report_nights_nights')}
                </th>
                <th scope="col" class="end">
                  {t('report_nights_off')}
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map((one) => (
                <tr key={one.self ? '' : (one.email ?? one.name)}>
                  <th scope="row">
                    <bdi>{who(one)}</bdi>
                  </th>
                  <td class="end num">{one.nights}</td>
                  <td class="end num">{one.daysOff}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
