/** What calendar programs call a zone, to the zone: by rules, and by the table of Windows names where a name says no place. */
import type { Zone } from '../../core/model';
import { canonicalZone, offsetAt, OTHER_CITIES, zoneCity } from '../../core/time';
import table from './windows-zones.json' with { type: 'json' };

/** A name as it is looked up: how it is escaped, quoted, spelled and set apart makes no other zone of it. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();

/** A TZID as its maker meant it: TEXT escapes undone (RFC 5545, 3.3.11), quotation marks and blanks around it taken off. */
export const plainZoneName = (tzid: string): string =>
  tzid
    .replaceAll(/\\([\\,;:"])/g, '$1')
    .replaceAll('&amp;', '&')
    .trim()
    .replaceAll(/^["']+|["']+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * The platform's zone that a name is: `Europe/Berlin`, `/mozilla.org/20070129_1/Asia/Tokyo`, `tzone://Microsoft/Utc`, `US-Eastern`.
 * Whatever programs put before a name is taken off from the left.
 * @param name see {@link plainZoneName}
 */
export function ianaNamed(name: string): Zone | null {
  for (const part of tails(name)) {
    const spelled = part.replaceAll(' ', '_');
    const zone = canonicalZone(spelled) ?? canonicalZone(spelled.replace('-', '/'));
    if (zone !== null) return zone;
  }
  return null;
}

/** A name, and what is left of it when the front parts of a path or an address are taken off. */
function tails(name: string): string[] {
  if (!name.startsWith('/') && !name.includes('://')) return [name];
  const parts = name.split('/').filter((part) => part !== '');
  return [name, ...parts.slice(0, 8).map((_, from) => parts.slice(from).join('/'))];
}

/** An offset in front of a name, as Windows, Exchange, Google and Zoom print it: that of the standard time, and not always kept up. */
const PRINTED = /^\((?:utc|gmt)\s*(?:([+-])\s*(\d{1,2})(?:[:.]?(\d{2}))?)?\)\s*/i;

/**
 * The zone of a name that is none of the platform's: a key of Windows (`Eastern Standard Time 1`, `Romance Summer Time`), a name that
 * Windows shows (`(UTC-05:00) Eastern Time (US & Canada)`), a clock in words (`Mitteleuropäische Zeit`), or a list of cities.
 * @param name see {@link plainZoneName}
 * @returns null when it is unknown or could be several: an offset in it is never taken for the zone
 */
export function zoneInWords(name: string): Zone | null {
  for (const part of tails(name)) {
    const printed = PRINTED.exec(part);
    const bare = printed === null ? part : part.slice(printed[0].length);
    const zone =
      named(bare) ?? (printed === null ? null : ianaNamed(bare)) ?? ofPlaces(bare, offsetOf(printed)) ?? ofPlaces(bare, null);
    if (zone !== null) return zone;
  }
  return null;
}

/** Minutes east of UTC; null when none is printed. */
function offsetOf(printed: RegExpExecArray | null): number | null {
  if (printed === null) return null;
  const [, sign, hours = '0', minutes = '0'] = printed;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

function named(name: string): Zone | null {
  const { words } = names();
  const key = folded(name);
  // Outlook numbers names that it meets twice; some programs write the name of the summer half.
  const numberless = key.replace(/ \d{1,2}$/, '');
  for (const one of [key, numberless, numberless.replace(/ (?:daylight|summer) time/, ' standard time')]) {
    const zone = words.get(one);
    if (zone !== undefined) return canonicalZone(zone);
  }
  return null;
}

/** Instants by which two clocks are told apart: the middle of each quarter of a year. */
const QUARTERS = [0, 3, 6, 9].map((month) => Date.UTC(2026, month, 15));
const clockOf = (zone: Zone): string => QUARTERS.map((at) => offsetAt(zone, at)).join(' ');
const standardOf = (zone: Zone): number => Math.min(...QUARTERS.map((at) => offsetAt(zone, at)));

/** Places apart from each other, as the menus of programs list them. */
const BETWEEN = /\s*[,;،、､，:]\s*| - /u;

/**
 * The zone of a list of places, of which some may be unknown: those that are known must share one clock.
 * Without an offset that agrees one place alone is not enough: there are two La Paz, and more Georgetowns.
 */
function ofPlaces(list: string, offset: number | null): Zone | null {
  const known = list.split(BETWEEN).map((place) => names().places.get(folded(place)) ?? []);
  const found = known.map((zones) => zones.filter((zone) => offset === null || standardOf(zone) === offset));
  const zones = found.flat();
  const [first] = zones;
  if (first === undefined || new Set(zones.map(clockOf)).size > 1) return null;
  return offset === null && found.filter((one) => one.length > 0).length < 2 ? null : first;
}

interface Names {
  /** By folded name: keys of Windows, then what Windows shows, then clocks in words. */
  readonly words: ReadonlyMap<string, string>;
  /** By folded place. */
  readonly places: ReadonlyMap<string, readonly Zone[]>;
}

let made: Names | null = null;

/** The table by name, made when the first name is met that is none of the platform's: most files have none. */
function names(): Names {
  if (made !== null) return made;
  const words = new Map<string, string>();
  const places = new Map<string, Zone[]>();
  const place = (name: string, zone: string): void => {
    const known = canonicalZone(zone);
    const all = places.get(folded(name)) ?? [];
    if (known !== null && folded(name) !== '' && !all.includes(known)) places.set(folded(name), [...all, known]);
  };
  const word = (name: string, zone: string): void => {
    if (!words.has(folded(name))) words.set(folded(name), zone);
  };
  const zones: Readonly<Record<string, string>> = table.zones;
  for (const [key, zone] of Object.entries(zones)) word(key, zone);
  for (const [key, shown] of Object.entries(table.shown)) {
    for (const name of shown) {
      word(name, zones[key] ?? '');
      for (const one of name.split(BETWEEN)) place(one, zones[key] ?? '');
    }
  }
  for (const [zone, clocks] of Object.entries(table.clocks)) for (const clock of clocks) word(clock, zone);
  for (const zone of Intl.supportedValuesOf('timeZone')) place(zoneCity(zone), zone);
  for (const [zone, cities] of Object.entries(OTHER_CITIES)) for (const city of cities) place(city, zone);
  made = { words, places };
  return made;
}
