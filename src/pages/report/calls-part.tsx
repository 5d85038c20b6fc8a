import type { JSX } from 'preact';
import { duration } from '../../core/load';
import type { PartProps } from './frame';

const MOST = 5;

/** What was planned and what was measured in the browser, side by side; where nothing was measured there is nothing. */
export function CallsPart({ state, t, words, hide }: PartProps): JSX.Element | null {
  const { lines, plannedMinutes, reallyMinutes, unplanned, unplannedMinutes, answers } = state.calls;
  const said = answers.yes + answers.no + answers.partly;
  if (lines.length + unplanned === 0) return null;
  return (
    <section class="col" aria-labelledby="calls">
      <h2 id="calls">{t('report_calls')}</h2>
      {lines.length === 0 ? null : (
        <p class="s soft">
          {t('report_calls_sum', {
            count: lines.length,
            planned: duration(words, plannedMinutes),
            really: duration(words, reallyMinutes),
          })}
        </p>
      )}
      <div class="body">
        <ul class="pairs">
          {lines.slice(0, MOST).map((line) => (
            <li key={line.id}>
              <bdi>{hide || line.title.trim() === '' ? t('call_untitled') : line.title}</bdi>
              <span class="num end">{t('call_planned', { planned: line.planned ?? 0, minutes: line.minutes })}</span>
            </li>
          ))}
        </ul>
        {unplanned === 0 ? null : (
          <p class="s soft">{t('report_calls_unplanned', { count: unplanned, time: duration(words, unplannedMinutes) })}</p>
        )}
        {said === 0 ? null : <p class="s soft">{t('report_calls_said', { ...answers, count: said })}</p>}
      </div>
    </section>
  );
}
