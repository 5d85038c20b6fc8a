import type { AttendeeHours, Instant } from '../model';
import { classifyHours, spansOutside } from '../time';
import type { PlanMember } from './meeting-plan';

/** How a stretch of time lies to everybody of a plan, for the strips. @param nameless names are left out, for a screen that is shared */
export function memberHours(
  members: readonly PlanMember[],
  { start, end }: { readonly start: Instant; readonly end: Instant },
  nameless: boolean,
): AttendeeHours[] {
  return members.map(({ name, self, required, hours }) => {
    const { class: found, outMinutes } = classifyHours(hours, start, end);
    return {
      email: null,
      name: nameless ? null : name,
      self,
      required,
      class: found,
      dayOff: null,
      outMinutes,
      outside: spansOutside(hours, start, end),
      zone: hours?.zone ?? null,
      guess: false,
      hours: hours?.hours ?? null,
    };
  });
}
