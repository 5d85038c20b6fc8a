import type { JSX } from 'preact';
import { aheadText, coverageText, fourDayText, NOTES, noteText } from '../../core/load';
import { formatDay } from '../../core/time';
import { Notes } from './figures';
import type { PartProps } from './frame';
import { nameOf } from '../parts/titles';

interface Props extends PartProps {
  readonly next: () => void;
}

/** Four days, the week after, what could not be seen, and published figures for scale. */
export function Closing(props: Props): JSX.Element {
  const { state, t, words, next } = props;
  const { report } = state;
  const four = fourDayText(report, words);
  return (
    <>
      <div class="lines">
        <section aria-labelledby="four">
          <h2 id="four">{t('report_four_title')}</h2>
          <p>
            {four ?? t('report_four_none')}
            <Notes of={[6]} t={t} />
          </p>
          <h2 class="after">{t('report_ahead_title')}</h2>
          <p>
            {aheadText(report, words)}{' '}
            {report.ahead.meetings === 0 ? null : (
              <button class="btn quiet small" type="button" onClick={next}>
                {t('report_ahead_go')}
              </button>
            )}
          </p>
        </section>
        <Coverage {...props} />
      </div>
      <aside class="notes" aria-labelledby="notes">
        <h3 id="notes">{t('report_notes')}</h3>
        <ol>
          {Array.from({ length: NOTES }, (_, i) => (
            <li key={i} id={`note-${i + 1}`}>
              {noteText(words, i + 1)}
            </li>
          ))}
        </ol>
      </aside>
    </>
  );
}

/** Why an entry was left out, in words. */
function whyText(t: PartProps['t'], why: string): string {
  if (why === 'hold') return t('report_left_hold', { count: 1 });
  if (why === 'all-day') return t('report_left_all_day', { count: 1 });
  if (why === 'no-clock') return t('report_left_no_clock', { count: 1 });
  if (why === 'declined') return t('report_left_declined', { count: 1 });
  return why === 'cancelled' ? t('report_left_cancelled', { count: 1 }) : t('report_left_no_meeting', { count: 1 });
}

function Coverage({ state, t, words, hide }: PartProps): JSX.Element {
  const { report } = state;
  const [calls, ...rest] = coverageText(report, words);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t('report_coverage')}</h2>
      <p>
        {calls}
        <Notes of={[3]} t={t} /> {rest.join(' ')}
      </p>
      {report.coverage.entries.length === 0 ? null : (
        <details class="alt">
          <summary>{t('report_see_them')}</summary>
          <ul class="pairs">
            {report.coverage.entries.map((one) => (
              <li key={`${one.seriesId} ${one.start}`}>
                <bdi>{nameOf(t, one, report.zone, hide)}</bdi>
                <span class="soft end">
                  {formatDay(report.zone, one.start, t.lang)}, {whyText(t, one.why)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
