import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { REVIEW_ANSWERS, type ReviewAnswer, type Reviewed, type ReviewLine, reviewPlan } from '../../core/load';
import type { ReviewState } from '../../messages/areas/review';
import { PlanLines } from '../parts/review-plan';
import { nameOf } from '../parts/titles';
import { Top } from '../parts/top';
import type { ReviewDoors } from './doors';
import { answerName, type Hands, Line } from './line';
import { type SeriesReview, useReview } from './use-review';

/** Every series of the last quarter, one answer each, by keyboard from end to end. */
export function SeriesReviewApp({ doors }: { doors: ReviewDoors }): JSX.Element {
  const { t } = doors;
  const review = useReview(doors);
  const { state, problem, refresh } = review;
  const [chosen, setHide] = useState<boolean | null>(null);
  const hide = chosen ?? state?.hideTitles ?? false;
  return (
    <div class="wrap" aria-busy={state === null && problem === null}>
      <Top t={t}>
        <label class="switch push">
          <input type="checkbox" role="switch" checked={hide} onChange={(event) => setHide(event.currentTarget.checked)} />
          {t('report_hide_titles')}
        </label>
      </Top>
      <main>
        <h1>{t('review_title')}</h1>
        {state === null ? (
          <Waiting failed={problem !== null} again={() => void refresh()} doors={doors} />
        ) : state.lines.length === 0 ? (
          <p class="soft">{t('review_none')}</p>
        ) : (
          <Series review={review} state={state} hide={hide} doors={doors} />
        )}
      </main>
    </div>
  );
}

function Waiting({ failed, again, doors: { t } }: { failed: boolean; again: () => void; doors: ReviewDoors }): JSX.Element {
  if (!failed) return <p class="soft">{t('review_wait')}</p>;
  return (
    <div class="row" role="alert">
      <p>{t('review_error')}</p>
      <button class="btn small" type="button" onClick={again}>
        {t('options_try_again')}
      </button>
    </div>
  );
}

/** The same hands from first to last, so that a key draws the lines it changes and no other. */
function useHands(now: Hands): Hands {
  const latest = useRef(now);
  latest.current = now;
  return useMemo(
    () => ({
      give: (line, answer) => latest.current.give(line, answer),
      toggle: (seriesId) => latest.current.toggle(seriesId),
      enter: (seriesId) => latest.current.enter(seriesId),
    }),
    [],
  );
}

interface Props {
  readonly review: SeriesReview;
  readonly state: ReviewState;
  readonly hide: boolean;
  readonly doors: ReviewDoors;
}

/** Where the eye rests first: the largest series that waits for an answer. */
function nextOpen(lines: readonly ReviewLine[], answered: ReadonlySet<string>, after = -1): number {
  const waits = ({ verdict, seriesId }: ReviewLine): boolean => verdict !== 'protected' && !answered.has(seriesId);
  const behind = lines.findIndex((line, index) => index > after && waits(line));
  return behind === -1 ? lines.findIndex(waits) : behind;
}

const idsOf = (answers: readonly Reviewed[]): Set<string> => new Set(answers.map(({ seriesId }) => seriesId));

function Series({ review, state, hide, doors }: Props): JSX.Element {
  const { t } = doors;
  const { lines, zone, now } = state;
  const { answers, decideAt } = review;
  const answered = new Map(answers.map(({ seriesId, answer }) => [seriesId, answer]));
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(() => Math.max(0, nextOpen(lines, idsOf(answers))));
  const [focused, setFocused] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const most = lines[0]?.cost.everybody ?? 1;
  // Keys work from the first moment on, and each of them leads on to the next series.
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('.line[tabindex="0"]')?.focus(), [focused]);

  const go = (index: number): void => {
    setCurrent(Math.min(lines.length - 1, Math.max(0, index)));
    setFocused((before) => before + 1);
  };
  const give = (line: ReviewLine, answer: ReviewAnswer): void => {
    if (line.verdict === 'protected') return;
    review.give(line, answer);
    setSaid(t('review_said', { title: nameOf(t, line, zone, hide), answer: answerName(t, answer) }));
    const index = lines.indexOf(line);
    const next = nextOpen(lines, idsOf(answers).add(line.seriesId), index);
    go(next === -1 ? index : next);
  };
  const undo = (): void => {
    const seriesId = review.undo();
    const index = lines.findIndex((line) => line.seriesId === seriesId);
    const line = lines[index];
    if (line === undefined) return;
    setSaid(t('review_undone', { title: nameOf(t, line, zone, hide) }));
    go(index);
  };
  const toggle = (seriesId: string): void => setOpen(open === seriesId ? null : seriesId);
  const hands = useHands({
    give,
    toggle,
    enter: (seriesId) => setCurrent(lines.findIndex((line) => line.seriesId === seriesId)),
  });
  const act = (key: string): boolean => {
    const line = lines[current];
    const answer = REVIEW_ANSWERS[Number(key) - 1];
    if (key === 'ArrowDown' || key === 'j') go(current + 1);
    else if (key === 'ArrowUp' || key === 'k') go(current - 1);
    else if (key === 'Home') go(0);
    else if (key === 'End') go(lines.length - 1);
    else if (key === 'u') undo();
    else if (line !== undefined && answer !== undefined) give(line, answer);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea') !== null) return;
    const line = lines[current];
    // Enter on a button is the button's own.
    if (event.key === 'Enter' && target.dataset.series !== undefined && line !== undefined) toggle(line.seriesId);
    else if (!act(event.key.length === 1 ? event.key.toLowerCase() : event.key)) return;
    event.preventDefault();
  };
  const askable = lines.filter(({ verdict }) => verdict !== 'protected');
  const done = askable.filter(({ seriesId }) => answered.has(seriesId)).length;
  const plan = reviewPlan({ answers }, [], { now, known: 0 });
  return (
    <>
      <p class="soft">{t('review_intro', { count: lines.length })}</p>
      <p class="s soft" id="keys">
        {t('review_keys')}
      </p>
      <div class="progress row">
        <progress max={Math.max(1, askable.length)} value={done} aria-label={t('review_title')} />
        <span class="num">{t('review_progress', { done, count: askable.length })}</span>
        <button class="btn small quiet" type="button" disabled={answers.length === 0} onClick={undo}>
          <kbd aria-hidden="true">U</kbd>
          {t('report_undo')}
        </button>
        <span class="vh" role="status">
          {said}
        </span>
        {review.failed ? <span role="alert">{t('review_not_saved')}</span> : null}
      </div>
      <ol class="lines" ref={list} aria-label={t('review_list')} aria-describedby="keys" onKeyDown={onKeyDown}>
        {lines.map((line, index) => (
          <Line
            key={line.seriesId}
            line={line}
            answer={answered.get(line.seriesId) ?? null}
            decideAt={decideAt.get(line.seriesId) ?? null}
            current={index === current}
            open={open === line.seriesId}
            share={most === 0 ? 0 : line.cost.everybody / most}
            {...{ zone, now, hide, hands, doors }}
          />
        ))}
      </ol>
      {plan === null ? null : (
        <section class="plan" aria-labelledby="plan">
          <h2 id="plan">{t('review_plan_title')}</h2>
          <PlanLines plan={plan} zone={zone} t={t} />
        </section>
      )}
    </>
  );
}
