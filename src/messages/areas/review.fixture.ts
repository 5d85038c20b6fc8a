/** Sound messages of the series review. */
import type { ReviewRequests } from './review';

export const REVIEW_SAMPLES: { readonly [K in keyof ReviewRequests]: ReviewRequests[K] } = {
  'review/state': {},
  'review/answer': {
    begun: 1_795_795_200_000,
    answer: {
      seriesId: 'heron1status',
      title: 'Heron status',
      answer: 'shorter',
      before: { own: 60, everybody: 540 },
      promised: { own: 50, everybody: 450 },
    },
  },
  'review/take-back': { begun: 1_795_795_200_000, seriesId: 'heron1status' },
  'review/plan': {},
  'review/refuse': {},
};
