import type { AttendeeHours } from '../model/assessment';
import { DAY, type Email, type Instant, type LocalDate, type Zone } from '../model/scalars';
import { toLocal } from '../time';
import { personKey } from './others-outside';
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
 * comparison: a list of who has it worst would set people against each other. Why a day was off is not said. Two meetings of one
 * night are one night.
 */
export function nightCounts(meetings: readonly CountedReport[]): PersonCount[] {
  const counts = new Map<string, { of: AttendeeHours; nights: Set<LocalDate>; daysOff: Set<LocalDate> }>();
  for (const { of } of meetings) {
    for (const one of of.assessment.hours.attendees) {
      if (one.class !== 'night' && one.class !== 'day_off') continue;
      const key = personKey(one);
      const count = counts.get(key) ?? { of: one, nights: new Set(), daysOff: new Set() };
      const { start } = of.meeting;
      // A night belongs to the evening on which it begins.
      if (one.class === 'night') count.nights.add(dateAt(one.zone, start - DAY / 2));
      else count.daysOff.add(dateAt(one.zone, start));
      counts.set(key, count);
    }
  }
  const nameOf = ({ of }: { of: AttendeeHours }): string => (of.name ?? of.email ?? '').toLowerCase();
  return [...counts.values()]
    .toSorted((a, b) => Number(b.of.self) - Number(a.of.self) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(({ of, nights, daysOff }) => ({
      email: of.email,
      name: of.name,
      self: of.self,
      zone: of.zone,
      nights: nights.size,
      daysOff: daysOff.size,
    }));
}

const dateAt = (zone: Zone | null, at: Instant): LocalDate => toLocal(zone ?? 'UTC', at).date;
