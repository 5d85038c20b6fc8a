import { WEIGHTS } from '../weights';
import { type Factor, finding } from './factor';

/** Do these people know each other and their routine? Without a history it says nothing. */
export const cohesiveness: Factor = ({ facts, people }) => {
  const { sameSet90d, newcomers, earlierWithExternals } = facts.history;
  const { externals, cadence } = facts.meeting;
  const found = [];
  if (sameSet90d === 0 && cadence === 'none' && people !== null && people >= WEIGHTS.apartPeople) {
    found.push(finding('cohesiveness', WEIGHTS.apart, 'not_met_lately'));
  }
  const share = externals === null || people === null || people === 0 ? 0 : externals / people;
  if (share >= WEIGHTS.externalShare && earlierWithExternals !== null && earlierWithExternals < WEIGHTS.externalEarlier) {
    found.push(finding('cohesiveness', WEIGHTS.external, 'new_externals', { count: externals ?? 0 }));
  }
  if (newcomers !== null && newcomers > 0)
    found.push(finding('cohesiveness', WEIGHTS.newcomer, 'newcomer', { count: newcomers }));
  if (sameSet90d !== null && sameSet90d >= WEIGHTS.routineMeetings) {
    found.push(finding('cohesiveness', WEIGHTS.routine, 'routine_set', { count: sameSet90d }));
  }
  return found;
};
