/**
 * What people write where a list asks for their zone. A name that means one clock is taken; a bare abbreviation or an offset is asked
 * about, never assumed: IST is India's, Ireland's and Israel's.
 */
import type { Zone } from '../core/model';
import { canonicalZone, offsetAt, OTHER_CITIES, zoneCity, zoneOfCountry } from '../core/time';
import { countryCode } from './country-words';

export type ZoneMeaning =
  | { readonly is: 'zone'; readonly zone: Zone }
  /** To be asked; the likeliest first, none when there is nothing to offer. */
  | { readonly is: 'question'; readonly zones: readonly Zone[] }
  | { readonly is: 'nothing' };

/** Zones that an abbreviation may stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ist: 'Asia/Kolkata Europe/Dublin Asia/Jerusalem',
  cst: 'America/Chicago Asia/Shanghai America/Havana',
  cdt: 'America/Chicago America/Havana',
  ct: 'America/Chicago',
  est: 'America/New_York America/Toronto America/Panama America/Jamaica Australia/Sydney',
  edt: 'America/New_York America/Toronto Australia/Sydney',
  et: 'America/New_York America/Toronto',
  mst: 'America/Denver America/Phoenix Asia/Kuala_Lumpur',
  mdt: 'America/Denver',
  mt: 'America/Denver America/Phoenix',
  pst: 'America/Los_Angeles America/Vancouver Asia/Manila',
  pdt: 'America/Los_Angeles America/Vancouver',
  pt: 'America/Los_Angeles America/Vancouver',
  ast: 'America/Halifax Asia/Riyadh',
  bst: 'Europe/London Asia/Dhaka',
  gmt: 'Europe/London Africa/Accra Africa/Abidjan',
  utc: 'UTC Europe/London Africa/Accra Atlantic/Reykjavik',
  wet: 'Europe/Lisbon Atlantic/Canary Africa/Casablanca',
  west: 'Europe/Lisbon Atlantic/Canary',
  cet: 'Europe/Berlin Europe/Paris Europe/Madrid Africa/Algiers',
  cest: 'Europe/Berlin Europe/Paris Europe/Madrid',
  mez: 'Europe/Berlin Europe/Vienna Europe/Zurich',
  mesz: 'Europe/Berlin Europe/Vienna Europe/Zurich',
  eet: 'Europe/Helsinki Europe/Kyiv Europe/Bucharest Africa/Cairo',
  eest: 'Europe/Helsinki Europe/Kyiv Europe/Bucharest',
  msk: 'Europe/Moscow',
  sst: 'Asia/Singapore Pacific/Pago_Pago',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  wib: 'Asia/Jakarta',
  pht: 'Asia/Manila',
  pkt: 'Asia/Karachi',
  brt: 'America/Sao_Paulo',
  art: 'America/Argentina/Buenos_Aires',
  sast: 'Africa/Johannesburg',
  eat: 'Africa/Nairobi',
  wat: 'Africa/Lagos',
  cat: 'Africa/Maputo Africa/Harare',
  aest: 'Australia/Sydney Australia/Brisbane',
  aedt: 'Australia/Sydney',
  acst: 'Australia/Adelaide Australia/Darwin',
  awst: 'Australia/Perth',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
};

/** Written out, these mean one clock. "Eastern time" is not among them: Australia has one too, and Panama's never changes. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  'pacific time': 'America/Los_Angeles',
  'us pacific': 'America/Los_Angeles',
  'us eastern': 'America/New_York',
  'us central': 'America/Chicago',
  'india standard time': 'Asia/Kolkata',
  'indian standard time': 'Asia/Kolkata',
  'japan standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'israel standard time': 'Asia/Jerusalem',
  'irish standard time': 'Europe/Dublin',
  'british summer time': 'Europe/London',
  'central european time': 'Europe/Berlin',
  'central european summer time': 'Europe/Berlin',
  'moscow time': 'Europe/Moscow',
  'singapore time': 'Asia/Singapore',
};

/** Written out, and still several clocks. */
const ASKED: Readonly<Record<string, string>> = {
  'eastern time': 'et',
  'eastern standard time': 'est',
  'central time': 'ct',
  'central standard time': 'cst',
  'mountain time': 'mt',
  'mountain standard time': 'mst',
  'pacific standard time': 'pst',
  'atlantic time': 'ast',
  'greenwich mean time': 'gmt',
};

const STATES = new Set(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt
   va wa wv wi wy dc ab bc mb nb nl ns nt nu on pe qc sk yt`.split(/\s+/u),
);

/** Cities of which there are several that people live in: a name alone says nothing. */
const SEVERAL = new Set(['san jose', 'birmingham', 'cambridge', 'portland', 'newcastle', 'valencia', 'georgetown', 'vancouver']);

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ').trim();

let cities: Map<string, readonly Zone[]> | null = null;

/** Zones by the folded name of a city; made on first use. */
function cityTable(): Map<string, readonly Zone[]> {
  if (cities) return cities;
  const table = new Map<string, Zone[]>();
  const add = (city: string, zone: Zone): void => {
    const key = fold(city);
    const zones = table.get(key);
    if (!zones) table.set(key, [zone]);
    else if (!zones.includes(zone)) zones.push(zone);
  };
  for (const zone of Intl.supportedValuesOf('timeZone'))
    if (zone.includes('/') && !zone.startsWith('Etc/')) add(zoneCity(zone), zone);
  for (const [name, others] of Object.entries(OTHER_CITIES)) {
    const zone = canonicalZone(name);
    if (zone !== null) for (const city of others) add(city, zone);
  }
  for (const name of ['Europe/Kyiv', 'Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'Asia/Yangon']) {
    const zone = canonicalZone(name);
    if (zone !== null) add(name.split('/')[1] ?? '', zone);
  }
  cities = table;
  return table;
}

/** The zone of a city as an address has it: `San Francisco, CA`, `Warsaw`, `London-UK`; null when the name does not tell. */
export function zoneOfCity(text: string): Zone | null {
  const [first = '', ...rest] = text.split(/[,(/]|(?<=\p{L})-(?=\p{Lu}{2}\b)| - /u).map(fold);
  const known = cityTable().get(first) ?? [];
  const state = rest.some((part) => STATES.has(part.replaceAll(/[^a-z]/gu, '')) && /^[a-z]{2}\b/u.test(part));
  if (state) {
    const american = known.filter((zone) => zone.startsWith('America/'));
    return american.length === 1 && !/^(?:birmingham|cambridge)$/u.test(first) ? (american[0] ?? null) : null;
  }
  if (known.length !== 1 || (SEVERAL.has(first) && rest.length === 0)) return null;
  return known[0] ?? null;
}

const OFFSET = /^(?:utc|gmt)?\s*([+\-\u2212])\s*(\d{1,2})(?::?([0-5]\d))?$/iu;
const CLOCK = /^([+\-\u2212]?)(\d{1,2}):?([0-5]\d)$/u;

/** Large cities by their clock: what is offered for an offset. */
const OFFERED =
  `Pacific/Honolulu America/Anchorage America/Los_Angeles America/Denver America/Phoenix America/Chicago America/Mexico_City
  America/New_York America/Bogota America/Lima America/Halifax America/Santiago America/Sao_Paulo America/Argentina/Buenos_Aires
  Atlantic/Azores Europe/London Europe/Lisbon Africa/Accra Europe/Berlin Europe/Paris Europe/Madrid Africa/Lagos Europe/Athens
  Europe/Helsinki Europe/Kyiv Africa/Johannesburg Africa/Cairo Asia/Jerusalem Europe/Moscow Europe/Istanbul Africa/Nairobi Asia/Riyadh
  Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Tashkent Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok
  Asia/Jakarta Asia/Ho_Chi_Minh Asia/Singapore Asia/Shanghai Asia/Manila Australia/Perth Asia/Tokyo Asia/Seoul Australia/Adelaide
  Australia/Brisbane Australia/Sydney Pacific/Auckland`.split(/\s+/u);

/** Where the clock is so far ahead of UTC in winter or in summer of a year; it is any of them. */
function zonesAt(minutes: number): Zone[] {
  const days = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  const zones = OFFERED.flatMap((name) => canonicalZone(name) ?? []);
  return zones.filter((zone) => days.some((day) => offsetAt(zone, day) === minutes)).slice(0, 8);
}

function offsetIn(text: string): number | null {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 14) return null;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' || sign === '\u2212' ? -size : size;
}

const asked = (zones: string): ZoneMeaning => ({
  is: 'question',
  zones: zones.split(' ').flatMap((name) => canonicalZone(name) ?? []),
});
const sure = (name: string): ZoneMeaning => {
  const zone = canonicalZone(name);
  return zone === null ? { is: 'nothing' } : { is: 'zone', zone };
};

/** What a zone is written as. */
export function meaningOfZone(text: string): ZoneMeaning {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 120) return { is: 'nothing' };
  // An IANA name: only those with a slash; `EST` and `Japan` are names of that list too.
  if (/^[A-Za-z]+(?:\/[\w+-]+)+$/u.test(trimmed) && !/^Etc\//iu.test(trimmed)) {
    const zone = canonicalZone(trimmed);
    if (zone !== null && zone !== 'UTC') return { is: 'zone', zone };
  }
  const folded = fold(trimmed).replace(/^etc\/(?:utc|gmt|uct|zulu)$/u, 'utc');
  const offset = offsetIn(folded);
  if (offset !== null) return { is: 'question', zones: zonesAt(offset) };
  return ofWords(folded) ?? ofPlace(trimmed, folded) ?? { is: 'nothing' };
}

/** `PT (Pacific Time)` is two ways of saying it: the one that is sure decides. */
function ofWords(folded: string): ZoneMeaning | null {
  const forms = folded.split(/[()]/u).map((form) => form.trim());
  const words = [folded, ...forms.filter((form) => form !== '')];
  for (const word of words) {
    const written = WRITTEN_OUT[word];
    if (written !== undefined) return sure(written);
  }
  for (const word of words) {
    const letters = ABBREVIATIONS[ASKED[word] ?? word];
    if (letters !== undefined && Object.hasOwn(ABBREVIATIONS, ASKED[word] ?? word)) return asked(letters);
  }
  return /^[a-z]{2,5}$/u.test(folded) && countryCode(folded) === null && !cityTable().has(folded)
    ? { is: 'question', zones: [] }
    : null;
}

function ofPlace(text: string, folded: string): ZoneMeaning | null {
  const city = zoneOfCity(text);
  if (city !== null) return { is: 'zone', zone: city };
  if (/^[a-z]{2}$/u.test(folded)) return null;
  const country = countryCode(text);
  const zone = country === null ? null : zoneOfCountry(country);
  return zone === null ? null : sure(zone);
}
