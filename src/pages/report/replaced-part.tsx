import type { JSX } from 'preact';
import { duration, type Replaced } from '../../core/load';
import { BECAME } from '../../core/model';
import { Icon, type IconName } from '../../ui/icons';
import { dateWords, type PartProps } from './frame';
import { nameOf } from '../parts/titles';

/** What became of the marks and of what was proposed: read from the calendar, or said by the person where no calendar says it. */
export function ReplacedPart({ state, t, words, hide }: PartProps): JSX.Element {
  const { marks, report } = state;
  const { zone, replaced } = report;
  const day = (at: number): string => dateWords(t, zone, at, { day: 'numeric', month: 'long' });
  return (
    <section class="col" aria-labelledby="replaced">
      <h2 id="replaced">{t('report_replaced')}</h2>
      {marks.since === null ? null : (
        <p class="s soft">
          {t('report_replaced_intro', {
            since: day(marks.since),
            count: marks.shown,
            acted: marks.acted,
            kept: marks.kept,
            notUseful: marks.notUseful,
          })}
        </p>
      )}
      {replaced.length === 0 ? <p class="s soft">{t('report_replaced_none')}</p> : null}
      <Proposals state={state} t={t} />
      <div class="body">
        <ul class="twocol-list">
          {replaced.map((one) => (
            <li key={one.seriesId}>
              <Icon name={iconOf(one)} class="g" />
              <span class="strong">
                <bdi>{nameOf(t, one, zone, hide)}</bdi>
              </span>
              <span class="soft s">{t('report_weeks_count', { count: one.weeks })}</span>
              <span class="ev">{sentenceOf(one, { t, words, day })}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** How often each thing became of what was proposed; what is nought is left out. */
function Proposals({ state, t }: Pick<PartProps, 'state' | 't'>): JSX.Element | null {
  const { proposed, became, open, said } = state.proposals;
  if (proposed === 0) return null;
  const counts: [string, number][] = [
    ['report_loop_proposed', proposed],
    ...BECAME.map((one): [string, number] => [`compose_became_${one}`, became[one]]),
    ['report_loop_open', open],
    ['report_loop_said', said],
  ];
  return (
    <ul class="counts s" aria-label={t('report_loop')}>
      {counts.map(([key, number]) =>
        number === 0 ? null : <li key={key}>{t('report_loop_item', { what: t(key), number })}</li>,
      )}
    </ul>
  );
}

function iconOf({ state }: Replaced): IconName {
  if (state === 'back') return 'keep-live';
  if (state === 'trial') return 'pause';
  return state === 'too-early' || state === 'still-booked' ? 'unknown' : 'check';
}

type Speech = Pick<PartProps, 't' | 'words'> & { readonly day: (at: number) => string };

/** What became of one series, in words. */
export function sentenceOf(one: Replaced, { t, words, day }: Speech): string {
  const { state, source, notSpentMinutes } = one;
  const since = day(one.since);
  const time = duration(words, notSpentMinutes);
  const none = notSpentMinutes === 0;
  switch (state) {
    case 'back':
      return t(none ? 'report_replaced_live' : 'report_replaced_back', { since: day(one.backSince ?? one.since), time });
    case 'trial':
      return t('report_replaced_trial', { until: day(one.trialUntil ?? one.since) });
    case 'too-early':
      return t('report_replaced_early', { since });
    case 'still-booked':
      return t('report_replaced_still');
    default:
  }
  if (source === 'calendar' && !none)
    return t(state === 'shortened' ? 'report_replaced_shorter' : 'report_replaced_done', { time, since });
  const what = none ? t(`report_replaced_is_${state}`) : t('report_replaced_said', { time });
  return source === 'person' ? `${what} ${t('report_replaced_by_you')}` : what;
}
