/** Looks at all series: their answers in the order they were given, and whether the person wants to be offered them. */
import type { Review, Reviewed } from '../core/load';
import type { Instant } from '../core/model';
import type { Shelves } from './shelf';

/** An answer; `outcomeId`: what was written down with it, so that taking it back takes both. */
export interface ReviewedRow extends Reviewed {
  readonly outcomeId: number | null;
}

export interface ReviewRow extends Review {
  readonly answers: readonly ReviewedRow[];
}

export interface ReviewTables {
  reviews: ReviewRow;
}

/** All there were, the latest first. */
export async function readReviews(shelves: Shelves): Promise<ReviewRow[]> {
  return (await shelves.reviews.all()).toSorted((a, b) => b.begun - a.begun);
}

/** Begins a look at these series. */
export async function beginReview(shelves: Shelves, of: Pick<Review, 'series' | 'always'>, now: Instant): Promise<ReviewRow> {
  const row: ReviewRow = { ...of, begun: now, refused: false, answers: [] };
  await shelves.reviews.put(row);
  return row;
}

/** Puts an answer in the place of an earlier one of the same series, as the latest. */
export async function answerReview(shelves: Shelves, begun: Instant, answer: ReviewedRow): Promise<boolean> {
  const row = await shelves.reviews.get(begun);
  if (!row) return false;
  const others = row.answers.filter(({ seriesId }) => seriesId !== answer.seriesId);
  await shelves.reviews.put({ ...row, answers: [...others, answer] });
  return true;
}

/** Takes an answer back and gives it; null when there is none. */
export async function takeReviewedBack(shelves: Shelves, begun: Instant, seriesId: string): Promise<ReviewedRow | null> {
  const row = await shelves.reviews.get(begun);
  const answer = row?.answers.find((one) => one.seriesId === seriesId);
  if (!row || !answer) return null;
  await shelves.reviews.put({ ...row, answers: row.answers.filter((one) => one !== answer) });
  return answer;
}

/** The person is not offered a review any more; one that was begun stays as it is. */
export async function refuseReviews(shelves: Shelves, now: Instant): Promise<void> {
  const [latest] = await readReviews(shelves);
  await shelves.reviews.put({ ...(latest ?? { begun: now, series: [], always: [], answers: [] }), refused: true });
}
