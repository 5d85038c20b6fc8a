/** The answers of a review, what they promise, and what the calendar says of it four weeks later. */
import type { Meeting } from '../model/meeting';
import { DAY, MINUTE, type Instant, type Minutes } from '../model/scalars';
import { REVIEW_SPAN, type ReviewLine, type WeekCost } from './series-review';

export const REVIEW_ANSWERS = ['keep', 'shorter', 'less-often', 'smaller', 'write', 'trial'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** An answer, with what the series took then and what was promised of it. */
export interface Reviewed {
  readonly seriesId: string;
  readonly title: string;
  readonly answer: ReviewAnswer;
  readonly before: WeekCost;
  readonly promised: WeekCost;
  readonly at: Instant;
}

/** One look at all series. */
export interface Review {
  readonly begun: Instant;
  /** The person does not want to be offered this again. */
  readonly refused: boolean;
  /** What there was to answer for. */
  readonly series: readonly string[];
  /** Of these, the protected ones: nobody is asked about them. */
  readonly always: readonly string[];
  /** In the order they were given. */
  readonly answers: readonly Reviewed[];
}

/** A meeting that was cut: 60 minutes to 50, 30 to 25; what is shorter than a quarter of an hour stays. */
export function shorterThan(minutes: Minutes): Minutes {
  if (minutes >= 50) return minutes - 10;
  return minutes >= 15 ? minutes - 5 : minutes;
}

/** Above this a talk has listeners. */
const ENOUGH = 7;

/** How many are left of a group that was made smaller: seven, or two fewer, and never fewer than two. */
export const smallerThan = (people: number): number => Math.min(people, Math.max(2, Math.min(ENOUGH, people - 2)));

/** What is left a week when the answer is kept. Of somebody else's series only the person can be taken out. */
export function promiseOf(
  { cost, minutes, people, own }: Pick<ReviewLine, 'cost' | 'minutes' | 'people' | 'own'>,
  answer: ReviewAnswer,
): WeekCost {
  const share = (part: number): WeekCost => ({ own: Math.round(cost.own * part), everybody: Math.round(cost.everybody * part) });
  switch (answer) {
    case 'keep':
      return cost;
    case 'shorter':
      return minutes === 0 ? cost : share(shorterThan(minutes) / minutes);
    case 'less-often':
      return share(0.5);
    case 'smaller':
      return smaller(cost, people, own);
    default:
      return { own: 0, everybody: 0 };
  }
}

function smaller(cost: WeekCost, people: number | null, own: boolean): WeekCost {
  const left = people === null || people === 0 ? null : (own ? smallerThan(people) : people - 1) / people;
  return { own: own ? cost.own : 0, everybody: left === null ? cost.everybody : Math.round(cost.everybody * left) };
}

/** The review that is under way: begun within the quarter, and not of another job. Null: the next answer begins one. */
export function currentReview(reviews: readonly Review[], series: readonly string[], now: Instant): Review | null {
  const latest = reviews.toSorted((a, b) => b.begun - a.begun).find(({ series: of }) => of.length > 0);
  if (latest === undefined || latest.begun <= now - REVIEW_SPAN) return null;
  return isAnotherJob(latest, series) ? null : latest;
}

/** More than half of what stands in the calendar was not there when the review was begun. */
function isAnotherJob({ series: before }: Review, series: readonly string[]): boolean {
  const known = new Set(before);
  return series.filter((id) => !known.has(id)).length * 2 > series.length;
}

/** Fewer are looked through at a glance. */
const WORTH_IT = 5;

/** Whether a look at all series is offered: once a quarter and after a change of job, until all is answered, never once refused. */
export function reviewOffer(reviews: readonly Review[], series: readonly string[], now: Instant): 'new' | 'resume' | null {
  if (reviews.some(({ refused }) => refused) || series.length < WORTH_IT) return null;
  const current = currentReview(reviews, series, now);
  if (current === null) return 'new';
  const settled = new Set([...current.answers.map(({ seriesId }) => seriesId), ...current.always]);
  return current.series.every((id) => settled.has(id) || !series.includes(id)) ? null : 'resume';
}

/** Between the last answer and the day it is measured. */
const MEASURED_AFTER = 28 * DAY;

/** Minutes a week: before, promised, and measured. */
export interface ReviewPlan {
  readonly series: number;
  readonly changes: number;
  readonly before: WeekCost;
  readonly promised: WeekCost;
  /** Null until the calendar can tell. */
  readonly measured: WeekCost | null;
  /** When it is measured. */
  readonly due: Instant;
}

/**
 * What the answers come to. Measured are the four weeks after each answer, in a calendar that was taken in after the last of them.
 * @param known until when the calendar was read in
 */
export function reviewPlan(
  { answers }: Pick<Review, 'answers'>,
  meetings: readonly Meeting[],
  { now, known }: { readonly now: Instant; readonly known: Instant },
): ReviewPlan | null {
  if (answers.length === 0) return null;
  const due = Math.max(...answers.map(({ at }) => at)) + MEASURED_AFTER;
  return {
    series: answers.length,
    changes: answers.filter(({ answer }) => answer !== 'keep').length,
    before: total(answers.map(({ before }) => before)),
    promised: total(answers.map(({ promised }) => promised)),
    measured: due <= Math.min(now, known) ? total(answers.map((one) => weeksAfter(one, meetings))) : null,
    due,
  };
}

/** Whoever declined does not come; everybody else does. */
function weeksAfter({ seriesId, at }: Reviewed, meetings: readonly Meeting[]): WeekCost {
  const held = meetings.filter(
    (one) =>
      one.seriesId === seriesId &&
      one.start >= at &&
      one.start < at + MEASURED_AFTER &&
      one.status !== 'cancelled' &&
      !one.allDay,
  );
  const comes = ({ ownAnswer }: Meeting): number => (ownAnswer === 'declined' ? 0 : 1);
  const week = (people: (one: Meeting) => number): Minutes =>
    Math.round(held.reduce((sum, one) => sum + ((one.end - one.start) / MINUTE) * people(one), 0) / 4);
  return { own: week(comes), everybody: week((one) => (one.headcount ?? 1) - 1 + comes(one)) };
}

const total = (costs: readonly WeekCost[]): WeekCost => ({
  own: costs.reduce((sum, { own }) => sum + own, 0),
  everybody: costs.reduce((sum, { everybody }) => sum + everybody, 0),
});
