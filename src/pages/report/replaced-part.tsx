import type { JSX } from 'preact';
import { duration, type Replaced } from '../../core/load';
import { Icon } from '../../ui/icons';
import { dateWords, type PartProps } from './frame';
import { nameOf } from './titles';

/** What became of the marks, read from the calendar and not from good intentions. */
export function ReplacedPart({ state, t, words, hide }: PartProps): JSX.Element {
  const { marks, report } = state;
  const { zone, replaced } = report;
  const day = (at: number): string => dateWords(t, zone, at, { day: 'numeric', month: 'long' });
  const said = (one: Replaced): string => {
    const since = day(one.since);
    const time = duration(words, one.notSpentMinutes);
    if (one.state === 'back') return t('report_replaced_back', { since: day(one.backSince ?? one.since), time });
    if (one.state === 'replaced') return t('report_replaced_done', { time, since });
    return one.state === 'too-early' ? t('report_replaced_early', { since }) : t('report_replaced_still');
  };
  return (
    <section class="col" aria-labelledby="replaced">
      <h2 id="replaced">{t('report_replaced')}</h2>
      <p class="s soft">
        {marks.since === null
          ? t('report_replaced_none')
          : t('report_replaced_intro', {
              since: day(marks.since),
              count: marks.shown,
              acted: marks.acted,
              kept: marks.kept,
              notUseful: marks.notUseful,
            })}
      </p>
      <div class="body">
        <ul class="twocol-list">
          {replaced.map((one) => (
            <li key={one.seriesId}>
              <Icon name={one.state === 'replaced' ? 'check' : one.state === 'back' ? 'keep-live' : 'unknown'} class="g" />
              <span class="strong">
                <bdi>{nameOf(t, one, zone, hide)}</bdi>
              </span>
              <span class="soft s">{t('report_weeks_count', { count: one.weeks })}</span>
              <span class="ev">{said(one)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
