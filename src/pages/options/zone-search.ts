import type { Instant, Zone } from '../../core/model';
import { canonicalZone, offsetAt, OTHER_CITIES, zoneCity } from '../../core/time';

/** A place to choose: a city and the zone it lives in. */
export interface Place {
  readonly zone: Zone;
  readonly city: string;
  /** Folded text that a search is held against. */
  readonly key: string;
}

/** Lower case, without accents: `São Paulo` is found by `sao paulo`. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ');

/** Every city of the platform's zones, and the large cities that live in one of another name; sorted by city. */
export function allPlaces(zones: readonly string[] = Intl.supportedValuesOf('timeZone')): Place[] {
  const places = new Map<string, Place>();
  const add = (zone: Zone, city: string): void => {
    places.set(`${zone} ${city}`, { zone, city, key: `${fold(city)} ${fold(zone)}` });
  };
  for (const zone of [...zones, 'UTC']) add(zone, zoneCity(zone));
  for (const [name, cities] of Object.entries(OTHER_CITIES)) {
    // Engines spell some zones the old way (Asia/Calcutta).
    const zone = canonicalZone(name);
    for (const city of zone === null ? [] : cities) add(zone ?? name, city);
  }
  return [...places.values()].toSorted((a, b) => a.city.localeCompare(b.city));
}

/** Places whose city or zone holds the text; those whose city begins with it come first. At most `most`. */
export function findPlaces(places: readonly Place[], text: string, most = 8): Place[] {
  const wanted = fold(text).trim();
  if (wanted === '') return [];
  const rank = (place: Place): number => (place.key.startsWith(wanted) ? 0 : place.key.includes(` ${wanted}`) ? 1 : 2);
  return places
    .filter((place) => place.key.includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

/** `UTC+5:30` at an instant. */
export function offsetWords(zone: Zone, at: Instant): string {
  const minutes = offsetAt(zone, at);
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
