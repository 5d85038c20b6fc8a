import type { Meeting } from '../../core/model';
import type { PlanMember } from '../../core/planning';
import { attending } from '../../core/time';
import { peopleAt } from '../judged';
import type { World } from '../world';

/** Beyond this a meeting is an audience: no slot is sought for it. */
const MOST = 200;

/** Those who take part, with the hours that may be claimed of them. Whoever has no address is told apart by their place in the list. */
export function membersOf(meeting: Meeting, world: World): PlanMember[] {
  const seen = new Set<string>();
  return attending(meeting, peopleAt(meeting, world), world.settings)
    .slice(0, MOST)
    .map(({ attendee, known }, index) => {
      const { email, name, self, role } = attendee;
      const id = email === null || seen.has(email) ? `${email ?? ''}#${index}` : email;
      seen.add(id);
      const person = email === null ? undefined : world.people.get(email);
      return { id, name: name ?? person?.name ?? null, self, required: role === 'required', hours: known };
    });
}
