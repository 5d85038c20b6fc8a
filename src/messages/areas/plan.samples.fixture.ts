/** One sound message of each kind of this area. */
import type { MeetingSnapshot } from '../../core/model';
import type { PlanRequests } from './plan';

const MEETING = { seriesId: 'heron1status', start: 1_795_795_200_000, end: 1_795_797_000_000, title: 'Heron status' };

export const planSamples = (snapshot: MeetingSnapshot): PlanRequests => ({
  'page/plan': { snapshot },
  'plan/open': MEETING,
  'plan/state': MEETING,
  'plan/ahead': {},
});
