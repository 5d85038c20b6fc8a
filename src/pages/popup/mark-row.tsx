import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mark, Outcome, Settings } from '../../core/model';
import { formatTime } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { speakReason } from '../parts/speak';
import { MarkActions } from './mark-actions';
import { shownTitle } from './titles';
import type { Outcomes, Settled } from './use-outcomes';
import { signsOf, signWord, Verdict } from './verdict';

interface Props {
  readonly mark: Mark;
  readonly settings: Settings;
  readonly outcomes: Outcomes;
  readonly t: Translate;
}

function settledWord(t: Translate, outcome: Outcome): string {
  if (outcome === 'keep-live') return t('popup_settled_keep_live');
  if (outcome === 'not-now') return t('popup_settled_not_now');
  return outcome === 'not-useful' ? t('popup_settled_not_useful') : t('popup_settled_acted');
}

function SettledRow({ one, title, outcomes, t }: { one: Settled; title: string; outcomes: Outcomes; t: Translate }): JSX.Element {
  return (
    <li class="settled">
      <Icon name="check" class="g" />
      <span>
        <bdi>{title}</bdi> · {settledWord(t, one.outcome)}
      </span>
      <button
        class="btn quiet small push"
        type="button"
        aria-label={t('popup_undo_for', { title })}
        onClick={() => void outcomes.undo(one.mark.key)}
      >
        <Icon name="undo" class="g" />
        {t('popup_undo')}
      </button>
    </li>
  );
}

function dayOfMark(t: Translate, mark: Mark, zone: string): string {
  if (mark.start === null) return '';
  return new Intl.DateTimeFormat(t.lang, { weekday: 'short', timeZone: zone }).format(mark.start);
}

/** One mark of the page: opens in its place to the reasons and the ways out. */
export function MarkRow({ mark, settings, outcomes, t }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const title = shownTitle(t, mark.title, settings.hideTitles);
  const settled = outcomes.settled.get(mark.key);
  if (settled) return <SettledRow one={settled} title={title} outcomes={outcomes} t={t} />;
  const signs = signsOf(mark);
  const words = signs.map((sign) => signWord(t, sign)).join(', ');
  const detail = speakReason(t, mark.detail);
  const day = dayOfMark(t, mark, settings.zone);
  return (
    <li>
      <button class="markrow" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="signs">
          {signs.map((sign) => (
            <Verdict key={sign} sign={sign} />
          ))}
        </span>
        <span class="ti">
          <b>
            <bdi>{title}</bdi>
          </b>{' '}
          <span class="soft">{detail || words}</span>
        </span>
        <span class="left">{mark.shown ? day : t('popup_mark_here_only', { day })}</span>
      </button>
      {open ? (
        <div class="markmore">
          <p class="strong">{speakReason(t, mark.headline) || words}</p>
          {detail === '' ? null : <p>{detail}</p>}
          {mark.start === null ? null : (
            <p class="soft">{t('popup_mark_starts', { time: formatTime(settings.zone, mark.start, t.lang), day })}</p>
          )}
          <MarkActions title={title} settle={(outcome, why) => void outcomes.settle(mark, outcome, why)} t={t} />
        </div>
      ) : null}
    </li>
  );
}
