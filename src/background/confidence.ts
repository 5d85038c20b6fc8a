import type { Assessment, Meeting, Settings } from '../core/model';
import { considered, isAffected } from './headline';
import { peopleAt } from './judged';
import type { World } from './world';

/** The person's own hours before they were confirmed: good enough for a sign later, not for the first days. */
const ASSUMED_OWN = 0.7;

const ownConfidence = (settings: Settings): number => (settings.hoursConfirmed ? 1 : ASSUMED_OWN);

/** How sure the claim "outside hours for these" is: as sure as the least sure of them. 0 when nobody is affected. */
export function hoursConfidence(meeting: Meeting, assessment: Assessment, world: World): number {
  const people = peopleAt(meeting, world);
  const each = considered(meeting, assessment)
    .filter(isAffected)
    .map((one) => {
      if (one.self) return ownConfidence(world.settings);
      const person = one.email === null ? undefined : people.get(one.email);
      return Math.min(person?.zone?.confidence ?? 0, person?.hours?.confidence ?? 0);
    });
  return each.length === 0 ? 0 : Math.min(...each);
}
