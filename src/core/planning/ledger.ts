import { DAY, type Instant, type Zone } from '../model/scalars';
import { type KnownHours, zoneCity } from '../time';
import { burdenOf } from './burden';
import { hoursKey } from './hours-key';

/** After eight weeks a burden counts half. */
export const HALF_LIFE = 56 * DAY;

/** What one past meeting cost one person. */
export interface BurdenEntry {
  readonly at: Instant;
  readonly cost: number;
}

/** Burden still carried at an instant: past costs, halved every eight weeks. What lies ahead is not carried yet. */
export function carriedBurden(entries: readonly BurdenEntry[], now: Instant): number {
  const past = entries.filter((one) => one.at <= now && one.cost > 0);
  // Added from the oldest on, so that the order of the entries never matters.
  return past
    .toSorted((a, b) => a.at - b.at || a.cost - b.cost)
    .reduce((sum, one) => sum + one.cost * 0.5 ** ((now - one.at) / HALF_LIFE), 0);
}

/** A meeting that took place, as the ledger needs it. */
export interface LedgerMeeting {
  readonly start: Instant;
  readonly end: Instant;
  /** The person called it. */
  readonly own: boolean;
  readonly people: readonly { readonly id: string; readonly self: boolean; readonly hours: KnownHours | null }[];
}

export interface Ledger {
  /** Carried by each person, by id; people whose hours are not known are left out. */
  readonly carried: ReadonlyMap<string, number>;
  /** Bad hours the person takes for others: carried from meetings that somebody else called. */
  readonly taken: number;
  /** Bad hours that others take for the person's own meetings. */
  readonly caused: number;
  /** The last eight weeks by place, undiminished, most first: places, no league table of people. */
  readonly places: readonly { readonly place: string; readonly zone: Zone; readonly burden: number; readonly people: number }[];
}

/** Adds up who carried what, both ways. Kept on the person's own machine; never compare people by it. */
export function ledgerOf(meetings: readonly LedgerMeeting[], now: Instant): Ledger {
  const byPerson = new Map<string, BurdenEntry[]>();
  const taken: BurdenEntry[] = [];
  const caused: BurdenEntry[] = [];
  const places = new Map<Zone, { burden: number; ids: Set<string> }>();
  for (const meeting of meetings.toSorted((a, b) => a.start - b.start)) {
    if (meeting.start > now) continue;
    const costs = new Map<string, number>();
    for (const { id, self, hours } of meeting.people) {
      if (hours === null) continue;
      const key = hoursKey(hours);
      const cost = costs.get(key) ?? burdenOf(hours, meeting.start, meeting.end) ?? 0;
      costs.set(key, cost);
      const entry = { at: meeting.start, cost };
      const entries = byPerson.get(id);
      if (entries) entries.push(entry);
      else byPerson.set(id, [entry]);
      if (self && !meeting.own) taken.push(entry);
      if (!self && meeting.own) caused.push(entry);
      if (now - meeting.start > HALF_LIFE) continue;
      const place = places.get(hours.zone) ?? { burden: 0, ids: new Set<string>() };
      places.set(hours.zone, { burden: place.burden + cost, ids: place.ids.add(id) });
    }
  }
  return {
    carried: new Map([...byPerson].map(([id, entries]) => [id, carriedBurden(entries, now)])),
    taken: carriedBurden(taken, now),
    caused: carriedBurden(caused, now),
    places: [...places]
      .map(([zone, { burden, ids }]) => ({ place: zoneCity(zone), zone, burden, people: ids.size }))
      .toSorted((a, b) => b.burden - a.burden || (a.place < b.place ? -1 : 1)),
  };
}
