import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { duration, REVIEW_ANSWERS, type ReviewAnswer, type ReviewLine } from '../../core/load';
import type { Instant, Zone } from '../../core/model';
import { cityIn, formatDay } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { speakReason } from '../parts/speak';
import { nameOf } from '../parts/titles';
import { LineDraft } from './line-draft';
import type { ReviewDoors } from './doors';

export const answerName = (t: Translate, answer: ReviewAnswer): string => t(`review_${answer.replace('-', '_')}`);

/** What a line can have done to it. */
export interface Hands {
  readonly give: (line: ReviewLine, answer: ReviewAnswer) => void;
  /** Opens or closes its draft. */
  readonly toggle: (seriesId: string) => void;
  /** Keys act on it from now on. */
  readonly enter: (seriesId: string) => void;
}

export interface LineProps {
  readonly line: ReviewLine;
  readonly answer: ReviewAnswer | null;
  readonly decideAt: Instant | null;
  /** The one that keys act on. */
  readonly current: boolean;
  readonly open: boolean;
  /** Its share of the series that takes most. */
  readonly share: number;
  readonly zone: Zone;
  readonly now: Instant;
  readonly hide: boolean;
  readonly hands: Hands;
  readonly doors: ReviewDoors;
}

/** One series; drawn anew only when something of it changed. */
export function Line(props: LineProps): JSX.Element {
  const { line, answer, decideAt, current, open, share, zone, now, hide, hands, doors } = props;
  return useMemo(() => <Drawn {...props} />, [line, answer, decideAt, current, open, share, zone, now, hide, hands, doors]);
}

/** What it takes, what is known of it, and the answers. */
function Drawn(props: LineProps): JSX.Element {
  const { line, answer, current, share, zone, hide, hands, doors } = props;
  const { t } = doors;
  const { seriesId, cost } = line;
  const words = { t, lang: t.lang };
  return (
    <li>
      <div
        class={answer === null ? 'line' : 'line done'}
        role="group"
        data-series={seriesId}
        tabIndex={current ? 0 : -1}
        aria-labelledby={`name ${seriesId}`.replaceAll(/\W/gu, '-')}
        aria-current={current}
        onFocusIn={() => hands.enter(seriesId)}
      >
        <h2 id={`name ${seriesId}`.replaceAll(/\W/gu, '-')}>
          <bdi>{nameOf(t, line, zone, hide)}</bdi>
          {answer === null ? null : <span class="vh">: {answerName(t, answer)}</span>}
        </h2>
        <p class="hours num">
          <span class="strong">{t('review_hours', { time: duration(words, cost.everybody) })}</span>
          {cost.own === cost.everybody ? null : (
            <span class="s soft">{t('review_own_hours', { time: duration(words, cost.own) })}</span>
          )}
        </p>
        <svg class="share" aria-hidden="true">
          <rect width={`${Math.max(0.5, share * 100).toFixed(1)}%`} height="100%" rx="2" />
        </svg>
        <p class="facts s soft">
          <Verdict line={line} t={t} />
          {factsOf(line, zone, hide, t).join(' · ')}
        </p>
        {line.verdict === 'protected' ? null : <Answers {...props} />}
        {props.open && answer !== null && answer !== 'keep' ? <LineDraft {...props} answer={answer} /> : null}
      </div>
    </li>
  );
}

/** What Asyncable says of it, and why. */
function Verdict({ line, t }: { line: ReviewLine; t: Translate }): JSX.Element | null {
  const { verdict, reason } = line;
  if (verdict === 'protected') return <span class="v">{t('review_protected')}</span>;
  const key = verdict === 'async' ? 'report_key_async' : verdict === 'live' ? 'report_key_live' : null;
  if (key === null) return null;
  const why = verdict === 'async' ? speakReason(t, reason) : '';
  return (
    <>
      <span class={verdict === 'async' ? 'v v-async' : 'v'}>{t(key)}</span>
      {why === '' ? null : <span class="why">{why}</span>}
    </>
  );
}

/** What is known of a series, the most telling first; what is not known is left out. */
function factsOf(line: ReviewLine, zone: Zone, hide: boolean, t: Translate): string[] {
  const { people, own, organizer, measured, outside, moved, canceled, changed } = line;
  const places = new Intl.ListFormat(t.lang).format(outside.map((one) => cityIn(one, t.lang)));
  const time = measured === null ? '' : duration({ t, lang: t.lang }, measured.minutes);
  return [
    ...(people === null ? [] : [t('report_offer_people', { count: people })]),
    ...(own || organizer === null || hide ? [] : [t('review_by', { name: organizer })]),
    ...(measured === null ? [] : [t('review_measured', { count: measured.calls, time })]),
    ...(measured === null || measured.most === null ? [] : [t('review_most', { count: measured.most })]),
    ...(outside.length === 0 ? [] : [t('review_outside', { places })]),
    ...(moved === 0 ? [] : [t('review_moved', { count: moved })]),
    ...(canceled === 0 ? [] : [t('review_canceled', { count: canceled })]),
    ...(changed === null ? [] : [t('review_changed', { day: formatDay(zone, changed, t.lang) })]),
  ];
}

function Answers({ line, answer, decideAt, current, open, zone, hands, doors: { t } }: LineProps): JSX.Element {
  const tab = current ? 0 : -1;
  return (
    <div class="answers">
      {REVIEW_ANSWERS.map((one, index) => (
        <button
          key={one}
          class={one === answer ? 'btn small chosen' : 'btn small'}
          type="button"
          tabIndex={tab}
          aria-pressed={one === answer}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => hands.give(line, one)}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          {answerName(t, one)}
        </button>
      ))}
      {answer === null || answer === 'keep' ? null : (
        <button
          class="btn small quiet"
          type="button"
          tabIndex={tab}
          aria-expanded={open}
          onClick={() => hands.toggle(line.seriesId)}
        >
          {open ? t('report_draft_close') : t('report_draft')}
        </button>
      )}
      {answer === 'trial' && decideAt !== null ? (
        <span class="s soft">{t('review_trial_until', { day: formatDay(zone, decideAt, t.lang) })}</span>
      ) : null}
    </div>
  );
}
