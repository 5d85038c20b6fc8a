/** Messages of planning. */
import { id, instant, title } from '../fields';
import { snapshot } from './page';

const meeting = { seriesId: id, start: instant, end: instant, title };

export const planSchemas = {
  'page/plan': { snapshot },
  'plan/open': meeting,
  'plan/state': meeting,
  'plan/ahead': {},
};
