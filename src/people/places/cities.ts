/** Cities by every name we know of them, with the zone, country and state of each place of that name. */
import type { Zone } from '../../core/model';
import { canonicalZone, OTHER_CITIES, ZONE_COUNTRIES, zoneCity } from '../../core/time';
import { CITY_NAMES, NOT_BY_NAME_ALONE } from './city-data';
import { foldName } from './fold';

export interface City {
  readonly zone: Zone;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Its state, where it matters; null when it is not known. */
  readonly region: string | null;
  /** What must stand beside the name, if anything, for this place to be meant. */
  readonly needs: 'nothing' | 'country' | 'region';
}

let cities: ReadonlyMap<string, readonly City[]> | null = null;

/** Every city of a name; none for names that we do not know. */
export function citiesNamed(name: string): readonly City[] {
  cities ??= table();
  return cities.get(foldName(name)) ?? [];
}

/** A name of `city-data.ts` with its marks. */
const NAME = /^([^!?@]*)([!?]?)(?:@([A-Z]+))?$/u;
const NEEDS: Readonly<Record<string, City['needs']>> = { '!': 'country', '?': 'region' };

function table(): ReadonlyMap<string, readonly City[]> {
  const countries = new Map(ZONE_COUNTRIES.flatMap(([name, country]) => zoneNamed(name).map((zone) => [zone, country] as const)));
  const all = new Map<string, City[]>();
  const add = (name: string, zone: Zone, needs: City['needs'], region: string | null): void => {
    const country = countries.get(zone);
    if (country === undefined || name === '') return;
    const key = foldName(name);
    const before = all.get(key) ?? [];
    // Who names a place first says best what it is.
    if (!before.some((city) => city.zone === zone)) all.set(key, [...before, { zone, country, region, needs }]);
  };
  for (const [zoneName, names] of Object.entries(CITY_NAMES)) {
    for (const [, name = '', mark = '', region = null] of names.split(/,\s*/u).map((one) => NAME.exec(one) ?? [])) {
      for (const zone of zoneNamed(zoneName)) add(name, zone, NEEDS[mark] ?? 'nothing', region);
    }
  }
  const notAlone = new Set(NOT_BY_NAME_ALONE.trim().split(/\s+/u).map(foldName));
  for (const [name] of ZONE_COUNTRIES) {
    const city = zoneCity(name);
    const needs = notAlone.has(foldName(city)) || name.startsWith('Antarctica/') ? 'country' : 'nothing';
    for (const zone of zoneNamed(name)) add(city, zone, needs, null);
  }
  for (const [zoneName, names] of Object.entries(OTHER_CITIES)) {
    for (const name of names)
      if (!all.has(foldName(name))) for (const zone of zoneNamed(zoneName)) add(name, zone, 'nothing', null);
  }
  return all;
}

/** The platform's spelling of a zone of tz, if it has it. */
function zoneNamed(name: string): Zone[] {
  const zone = canonicalZone(name);
  return zone === null ? [] : [zone];
}
