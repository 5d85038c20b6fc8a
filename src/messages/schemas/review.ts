/** Messages of the series review. */
import * as v from 'valibot';
import { REVIEW_ANSWERS } from '../../core/load';
import { count, id, instant, title } from '../fields';

const cost = v.strictObject({ own: count, everybody: count });

export const reviewSchemas = {
  'review/state': {},
  'review/answer': {
    begun: instant,
    answer: v.strictObject({ seriesId: id, title, answer: v.picklist(REVIEW_ANSWERS), before: cost, promised: cost }),
  },
  'review/take-back': { begun: instant, seriesId: id },
  'review/plan': {},
  'review/refuse': {},
};
