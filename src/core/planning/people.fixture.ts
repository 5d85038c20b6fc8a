/** People for the tests of this folder. */
import { everyDay, makeWorkWeek, STANDARD_WEEK } from '../model/make-work-week';
import type { DaysOff, WorkWeek } from '../model/person';
import { canonicalZone } from '../time';
import type { Planned } from './slot-types';

export const zone = (name: string): string => canonicalZone(name) ?? name;

export const PLACES = {
  'San Francisco': 'America/Los_Angeles',
  'New York': 'America/New_York',
  'Mexico City': 'America/Mexico_City',
  London: 'Europe/London',
  Berlin: 'Europe/Berlin',
  Bengaluru: 'Asia/Kolkata',
  Singapore: 'Asia/Singapore',
  Sydney: 'Australia/Sydney',
  Tokyo: 'Asia/Tokyo',
  Cairo: 'Africa/Cairo',
} as const;
export type Place = keyof typeof PLACES;

/** Somebody required in a place, nine to five. */
export function at(
  place: Place,
  more: Partial<Planned> & { hours?: Planned['hours']; off?: DaysOff[]; works?: WorkWeek } = {},
): Planned {
  const { off = [], works = STANDARD_WEEK, ...rest } = more;
  const hours = { zone: zone(PLACES[place]), hours: works, off, country: null };
  return { id: place, hours, required: true, busy: [], carried: 0, ...rest };
}

export const team = (...places: Place[]): Planned[] => places.map((place) => at(place));

export const SUNDAY_TO_THURSDAY = everyDay({ start: 540, end: 1020 }, ['sun', 'mon', 'tue', 'wed', 'thu']);

export function week(input: Record<string, string[]>): WorkWeek {
  const made = makeWorkWeek(input);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

export const utc = (iso: string): number => Date.parse(`${iso}Z`);
