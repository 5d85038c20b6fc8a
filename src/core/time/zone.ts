import type { Zone } from '../model/scalars';

const known = new Map<string, Zone | null>();
/** Names come from strangers' files: remember a bounded number of them. */
const MOST_REMEMBERED = 2_000;

/**
 * The one spelling of an IANA zone name, or null for a name that the platform does not know.
 *
 * Engines disagree (`Asia/Kolkata` here, `Asia/Calcutta` there): a city that was renamed has its name of today, where the platform
 * takes it. Two names are compared by comparing what this gives for both. Case does not matter. Abbreviations are no zones: some engines take them, but `IST` is India's to them and may
 * well be Ireland's or Israel's, and `EST` never has summer time. Bare offsets (`+02:00`), which only some engines take, and Windows names are not zones.
 */
export function canonicalZone(name: string): Zone | null {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  const zone = resolve(name);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(name, zone);
  return zone;
}

/** Names of three letters that mean one clock, and not one of several. */
const SURE_ABBREVIATIONS = /^(?:UTC|GMT|UCT|CET|MET|EET|WET|PRC|ROK|ROC)$/i;

function resolve(name: string): Zone | null {
  if (/^[A-Za-z]{3}$/.test(name) && !SURE_ABBREVIATIONS.test(name)) return null;
  if (!/^[A-Za-z]/.test(name) || name.length > 64) return null;
  const zone = spelledByPlatform(name);
  const city = zone === null ? undefined : RENAMED[lastPart(zone)];
  if (zone === null || city === undefined) return zone;
  const modern = zone.slice(0, -lastPart(zone).length) + city.replaceAll(' ', '_');
  return spelledByPlatform(modern) === null ? zone : modern;
}

/** As the platform spells it. */
function spelledByPlatform(name: string): Zone | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const lastPart = (zone: Zone): string => zone.slice(zone.lastIndexOf('/') + 1);

/** Cities that were renamed, by the last part of the zone's old name. */
const RENAMED: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  Godthab: 'Nuuk',
  Faeroe: 'Faroe',
  Asmera: 'Asmara',
  Ponape: 'Pohnpei',
  Truk: 'Chuuk',
  Enderbury: 'Kanton',
};

/** The city a zone is named after, as a person would write it: `America/New_York` gives `New York`. */
export function zoneCity(zone: Zone): string {
  const last = lastPart(zone);
  return (RENAMED[last] ?? last).replaceAll('_', ' ');
}
