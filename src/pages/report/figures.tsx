import type { JSX } from 'preact';
import { duration, factsOf, type Figure, figuresOf, percent, type Words } from '../../core/load';
import type { Translate } from '../../ui/contract';
import { pct, type PartProps } from './frame';

/** The six figures with their own past, then the other facts of the week. */
export function Figures({ state, t, words }: PartProps): JSX.Element {
  const { report } = state;
  return (
    <section aria-label={t('report_figures')}>
      <dl class="figs">
        {figuresOf(report, words).map((figure) => (
          <div class="fig" key={figure.id}>
            <dt>
              {figure.label}
              <Notes of={figure.notes} t={t} />
            </dt>
            <dd class="n">{figure.value}</dd>
            <dd>
              <Range figure={figure} words={words} t={t} />
            </dd>
            <dd>
              {figure.median === null ? t('report_no_median') : t('report_median', { value: figure.median })}
              {figure.id === 'othersOutsideMinutes' ? `, ${t('report_fig_others_note')}` : ''}
            </dd>
          </div>
        ))}
      </dl>
      <p class="xs soft key">{t('report_fig_key')}</p>
      {report.load.meetings === 0 ? null : (
        <details class="alt">
          <summary>{t('report_more')}</summary>
          <ul class="facts-list">
            {factsOf(report, words).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Marks that lead to the published figures at the foot. */
export function Notes({ of, t }: { of: readonly number[]; t: Translate }): JSX.Element {
  return (
    <>
      {of.map((n) => (
        <sup key={n}>
          <a href={`#note-${n}`} aria-label={t('report_note_ref', { n })}>
            {n}
          </a>
        </sup>
      ))}
    </>
  );
}

/** This week on the range of thirteen, beside the median of four. */
function Range({ figure, words, t }: { figure: Figure; words: Words; t: Translate }): JSX.Element {
  const { now, median, least, most } = figure.compared;
  const end = Math.max(most, median ?? 0, now) * 1.08 || 1;
  const say = (value: number): string => (figure.id === 'share' ? percent(words, value) : duration(words, value));
  const label = t('report_fig_label', {
    value: figure.value,
    median: figure.median === null ? t('report_no_median') : t('report_median', { value: figure.median }),
    least: say(least),
    most: say(most),
  });
  return (
    <svg class="c" height="14" role="img" aria-label={label}>
      <line class="b-base" x1={pct(least / end)} x2={pct(most / end)} y1="7" y2="7" />
      {median === null ? null : <line class="b-med" x1={pct(median / end)} x2={pct(median / end)} y1="2" y2="12" />}
      <circle class="dot" cx={pct(now / end)} cy="7" r="4" />
    </svg>
  );
}
