import type { AttendeeHours } from '../model/assessment';
import type { Email, Zone } from '../model/scalars';
import type { CountedReport } from './report-meeting';

/** How often one person was asked at night or on a day off. */
export interface PersonCount {
  readonly email: Email | null;
  readonly name: string | null;
  readonly self: boolean;
  readonly zone: Zone | null;
  readonly nights: number;
  readonly daysOff: number;
}

/**
 * Nights and days off by person, for the people they happened to: facts, by name, the person first. No order by number and no
 * comparison: a list of who has it worst would set people against each other. Why a day was off is not said.
 */
export function nightCounts(meetings: readonly CountedReport[]): PersonCount[] {
  const counts = new Map<string, { of: AttendeeHours; nights: number; daysOff: number }>();
  for (const { of } of meetings) {
    for (const one of of.assessment.hours.attendees) {
      if (one.class !== 'night' && one.class !== 'day_off') continue;
      const key = one.self ? '' : (one.email ?? one.name ?? '?');
      const count = counts.get(key) ?? { of: one, nights: 0, daysOff: 0 };
      if (one.class === 'night') count.nights += 1;
      else count.daysOff += 1;
      counts.set(key, count);
    }
  }
  const nameOf = ({ of }: { of: AttendeeHours }): string => (of.name ?? of.email ?? '').toLowerCase();
  return [...counts.values()]
    .toSorted((a, b) => Number(b.of.self) - Number(a.of.self) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(({ of, nights, daysOff }) => ({ email: of.email, name: of.name, self: of.self, zone: of.zone, nights, daysOff }));
}
