/**
 * What people write where a list asks for their zone or their place. Everything around a name is looked at: state, country, a second
 * place, a clock. What means one zone is taken; two readings are a question; a word that is not understood is never passed over.
 */
import type { Zone } from '../../core/model';
import { canonicalZone, zonesOfCountry } from '../../core/time';
import { citiesNamed, type City } from './cities';
import { clockNamed, isOnClock, offsetsOf, type Clock } from './clocks';
import { countriesNamed } from './country-words';
import { foldName } from './fold';
import { regionsNamed, type Region } from './regions';

export type ZoneMeaning =
  | { readonly is: 'zone'; readonly zone: Zone }
  /** To be asked; the likeliest first, none when there is nothing to offer. */
  | { readonly is: 'question'; readonly zones: readonly Zone[] }
  | { readonly is: 'nothing' };

/** What one part of a text may be. */
type Reading =
  | { readonly is: 'city'; readonly cities: readonly City[] }
  | { readonly is: 'region'; readonly region: Region }
  | { readonly is: 'country'; readonly country: string; readonly doubtful: boolean }
  | { readonly is: 'clock'; readonly clock: Clock }
  | { readonly is: 'unknown' };

const NOTHING: ZoneMeaning = { is: 'nothing' };
/** UTF-16 units; longer texts are prose. */
const LONGEST = 120;
const MOST_PARTS = 6;
const MOST_OFFERED = 8;

/** What a zone is written as. */
export function meaningOfZone(text: string): ZoneMeaning {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return NOTHING;
  const named = zoneOfName(trimmed);
  if (named !== null) return named;
  // A code of two letters alone is as well a word, a state and a clock.
  if (/^[A-Za-z]{2}$/u.test(trimmed) && clockNamed(trimmed) === null && foldName(trimmed) !== 'uk') {
    return countriesNamed(trimmed).length > 0 ? NOTHING : { is: 'question', zones: [] };
  }
  const meaning = meaningOf(partsOf(trimmed));
  // Letters that may be an abbreviation that we do not know.
  return meaning.is === 'nothing' && /^\p{L}{2,5}$/u.test(trimmed) ? { is: 'question', zones: [] } : meaning;
}

/** The zone of where somebody lives or works; null where that is not clear. */
export function zoneOfPlace(city: string | null, region: string | null, country: string | null): Zone | null {
  const parts = [city, region].flatMap((text) => (text === null || text.length > LONGEST ? [] : partsOf(text)));
  const there = country === null ? [] : [[{ is: 'country', country, doubtful: false } as const]];
  const meaning = meaningOf([...parts.map(readingsOf), ...there]);
  return meaning.is === 'zone' ? meaning.zone : null;
}

/** Names of the IANA list, with their slash: `EST` and `Japan` are names of that list too. */
function zoneOfName(text: string): ZoneMeaning | null {
  if (!/^[A-Za-z]+(?:\/[\w+-]+)+$/u.test(text)) return null;
  const fixed = /^etc\/(?:(utc|gmt|uct|zulu)|gmt([+-])(\d{1,2}))$/iu.exec(text);
  if (fixed) {
    // The sign is the other way round than everywhere else.
    const clock = clockNamed(fixed[1] ?? `utc${fixed[2] === '+' ? '-' : '+'}${fixed[3]}`);
    return { is: 'question', zones: offered(clock?.zones ?? []) };
  }
  const zone = canonicalZone(text);
  return zone === null || zone === 'UTC' ? null : { is: 'zone', zone };
}

const JOINTS = /\s(?:and|or|und|oder|et|ou|y|o|e)\s/iu;

/** The parts of a text between commas, brackets and what else parts names. */
function partsOf(text: string): string[] {
  const parts = text.split(/[,;()[\]/|\n]|\s[-–—]\s|-(?=[A-Z]{2}$)/u).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => {
      // A name may hold a joint itself: Trinidad and Tobago.
      const whole = readingsOf(part).some(({ is }) => is !== 'unknown');
      return whole ? [part] : part.split(JOINTS).flatMap((one) => one.split(/\s*[&+]\s*(?=\p{L})/u));
    });
}

const CLOCK_WORDS = /^(.{2,60}?) (?:(?:standard |daylight |summer |local )?time(?: ?zone)?|timezone|tz)$/u;

/** Everything that a part may be. */
function readingsOf(part: string): readonly Reading[] {
  const all: Reading[] = [];
  const name = foldName(part);
  const clock = clockNamed(part);
  const place = clock === null ? (CLOCK_WORDS.exec(name)?.[1] ?? name) : name;
  const cities = citiesNamed(place);
  if (cities.length > 0) all.push({ is: 'city', cities });
  for (const region of regionsNamed(place)) all.push({ is: 'region', region });
  for (const country of countriesNamed(place)) all.push({ is: 'country', ...country });
  if (clock !== null) all.push({ is: 'clock', clock });
  return [...all, { is: 'unknown' }];
}

function meaningOf(parts: readonly (string | readonly Reading[])[]): ZoneMeaning {
  if (parts.length === 0 || parts.length > MOST_PARTS) return NOTHING;
  const readings = parts.map((part) => (typeof part === 'string' ? readingsOf(part) : part));
  const tried = combinations(readings).flatMap((combination) => understood(combination) ?? []);
  const best = Math.max(...tried.map(({ score }) => score));
  const zones = distinct(tried.filter(({ score }) => score === best).flatMap((one) => one.zones));
  const [zone] = zones;
  if (zone !== undefined && zones.length === 1 && tried.every((one) => one.score < best || !one.asked))
    return { is: 'zone', zone };
  if (zones.length > 0) return { is: 'question', zones: offered(zones) };
  // Not understood as a whole, but a city is in it.
  const seen = readings.flatMap((all) => all.flatMap((one) => (one.is === 'city' ? one.cities.map((city) => city.zone) : [])));
  return seen.length > 0 ? { is: 'question', zones: offered(seen) } : NOTHING;
}

/** One zone for each clock first: the first of a country's are its large ones. */
function offered(zones: readonly Zone[]): readonly Zone[] {
  const clocks = new Map(zones.toReversed().map((zone) => [offsetsOf(zone).join(' '), zone]));
  const first = new Set(clocks.values());
  return distinct([...zones.filter((zone) => first.has(zone)), ...zones]).slice(0, MOST_OFFERED);
}

const distinct = (zones: readonly Zone[]): Zone[] => [...new Set(zones)];

/** Every way of taking each part as one thing. */
const combinations = (readings: readonly (readonly Reading[])[]): readonly (readonly Reading[])[] =>
  readings.reduce<readonly (readonly Reading[])[]>(
    (all, next) => all.flatMap((start) => next.map((one) => [...start, one])).slice(0, 2_000),
    [[]],
  );

interface Understood {
  readonly zones: readonly Zone[];
  /** How much of it speaks for itself: a city that lies in the state or country named beside it. */
  readonly score: number;
  /** One zone, and still not sure. */
  readonly asked: boolean;
}

const of = <K extends Reading['is']>(all: readonly Reading[], is: K): Extract<Reading, { is: K }>[] =>
  all.filter((one): one is Extract<Reading, { is: K }> => one.is === is);

/** What a combination comes to; null when its parts do not go together. */
function understood(parts: readonly Reading[]): Understood | null {
  const regions = of(parts, 'region').map(({ region }) => region);
  const countries = distinct([...of(parts, 'country').map(({ country }) => country), ...regions.map(({ country }) => country)]);
  const clocks = of(parts, 'clock').map(({ clock }) => clock);
  // `Pacific Time (US & Canada)`: where a clock is used is no place.
  if (countries.length > 1 && clocks.length + countries.length === parts.length) return ofClocks(clocks);
  if (countries.length > 1 || regions.length > 1 || !unknownInPlace(parts)) return null;
  const [country = null] = countries;
  const [region = null] = regions;
  const place = placeOf(of(parts, 'city'), region, country, parts);
  if (place === null) return clocks.length === parts.length ? ofClocks(clocks) : null;
  const zones = place.zones.filter((zone) => clocks.every((clock) => isOnClock(zone, clock)));
  return zones.length === 0 ? null : { ...place, zones };
}

/** Clocks by themselves: one that is sure decides, else they are asked about. */
function ofClocks(clocks: readonly Clock[]): Understood | null {
  if (clocks.length === 0) return null;
  const sure = clocks.find((clock) => clock.sure);
  const zones = sure === undefined ? distinct(clocks.flatMap((clock) => clock.zones)) : sure.zones;
  return { zones, score: 2, asked: sure === undefined };
}

/** Words that are not known are a village before its state or country, or a part of it between the two; nowhere else. */
function unknownInPlace(parts: readonly Reading[]): boolean {
  return parts.every((part, at) => {
    if (part.is !== 'unknown') return true;
    const rest = parts.slice(at + 1);
    const qualified = rest.some(({ is }) => is === 'region' || is === 'country') && rest.every(({ is }) => is !== 'city');
    return qualified && (at === 0 || (parts[at - 1]?.is === 'city' && rest.some(({ is }) => is === 'country')));
  });
}

function placeOf(
  cities: readonly Extract<Reading, { is: 'city' }>[],
  region: Region | null,
  country: string | null,
  parts: readonly Reading[],
): Understood | null {
  const unknown = of(parts, 'unknown').length;
  if (cities.length === 0) {
    const zones = region?.zones ?? (country === null ? [] : zonesOf(country));
    // A city of its own country has no other cities: `Kansas City, MO` is not Macau.
    if (zones.length === 0 || (unknown > 0 && region === null && country !== null && isCityState(country))) return null;
    const doubtful = region === null && of(parts, 'country').some((one) => one.doubtful);
    return { zones, score: unknown > 0 ? -1 : 2, asked: doubtful };
  }
  // A state follows its city.
  if (region !== null && parts.findIndex(({ is }) => is === 'region') < parts.findIndex(({ is }) => is === 'city')) return null;
  const each = cities.map((one) => cityIn(one.cities, region, country));
  if (each.some((one) => one === null)) return null;
  const known = each.flatMap((one) => one ?? []);
  const zones = distinct(known.flatMap((one) => one.zones));
  const score = cities.length > 1 && zones.length > 1 ? 0 : Math.min(...known.map((one) => one.score));
  return { zones, score: score - unknown, asked: known.some((one) => one.asked) };
}

/** One city, by its state and country. */
function cityIn(cities: readonly City[], region: Region | null, country: string | null): Understood | null {
  if (country === null) {
    // A name that stands for several places, or for something else, is one of them only by what stands beside it.
    const known = cities.filter((city) => city.needs === 'nothing');
    const doubtful = known.length === 0;
    return { zones: (doubtful ? cities : known).map(({ zone }) => zone), score: 2, asked: doubtful };
  }
  const there = cities.filter((city) => city.country === country);
  if (region !== null) {
    const exact = there.filter((city) => city.region === region.code);
    if (exact.length > 0) return { zones: exact.map(({ zone }) => zone), score: 3, asked: false };
    const fits = there.some((city) => city.region === null && region.zones.includes(city.zone));
    return region.zones.length === 0 ? null : { zones: region.zones, score: fits ? 2 : Math.min(there.length, 1), asked: false };
  }
  const named = there.filter((city) => city.needs !== 'region');
  if (named.length > 0) return { zones: named.map(({ zone }) => zone), score: 2, asked: false };
  const zones = isCityState(country) ? [] : zonesOf(country);
  return zones.length === 0 ? null : { zones, score: 0, asked: false };
}

const zonesOf = (country: string): Zone[] => zonesOfCountry(country).flatMap((name) => canonicalZone(name) ?? []);

/** Countries that are one city. */
const CITY_STATES = new Set(['GI', 'HK', 'MC', 'MO', 'SG', 'SM', 'VA']);
const isCityState = (country: string): boolean => CITY_STATES.has(country);
