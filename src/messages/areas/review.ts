/** Messages of the series review: one look at every series of the last quarter. */
import type { Instant, Zone } from '../../core/model';
import type { Reviewed, ReviewLine, ReviewPlan } from '../../core/load';

export interface ReviewRequests {
  /** Every series, and what was answered already. */
  'review/state': Record<never, never>;
  /** One answer, with what the line promised of it. A trial of the person's own series begins with it. */
  'review/answer': { begun: Instant; answer: Omit<Reviewed, 'at'> };
  'review/take-back': { begun: Instant; seriesId: string };
  /** What the report says of a review: whether to offer one, and what came of the last. */
  'review/plan': Record<never, never>;
  /** It is not offered again. */
  'review/refuse': Record<never, never>;
}

export interface ReviewState {
  readonly begun: Instant;
  readonly now: Instant;
  readonly zone: Zone;
  readonly lines: readonly ReviewLine[];
  /** In the order they were given. */
  readonly answers: readonly Reviewed[];
  readonly plan: ReviewPlan | null;
  readonly hideTitles: boolean;
  readonly memoryOnly: boolean;
}

export interface ReviewAnswers {
  'review/state': ReviewState;
  /** `decideAt`: when a trial that began is to be decided on; null where none did. */
  'review/answer': { decideAt: Instant | null };
  'review/take-back': Record<never, never>;
  'review/plan': { offer: 'new' | 'resume' | null; plan: ReviewPlan | null };
  'review/refuse': Record<never, never>;
}

export const REVIEW_POLICY = {
  'review/state': 'app',
  'review/answer': 'app',
  'review/take-back': 'app',
  'review/plan': 'app',
  'review/refuse': 'app',
} as const;
