// Writes src/core/time/country-zones.ts: the zones of each country, one where every clock shows the same time, from the tz database's zone.tab
// (public domain): node scripts/country-zones.mjs [/usr/share/zoneinfo/zone.tab]
import { readFileSync, writeFileSync } from 'node:fs';

const [file = '/usr/share/zoneinfo/zone.tab'] = process.argv.slice(2);
const FROM = Date.UTC(2025, 0, 1);
const WEEK = 7 * 86_400_000;

const clock = (zone) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return Array.from({ length: 4 * 53 }, (_, week) => format.format(FROM + week * WEEK).split('GMT')[1]).join(' ');
};

const countries = new Map();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [code, , zone] = line.split('\t');
  countries.set(code, [...(countries.get(code) ?? []), zone]);
}
const single = [...countries].filter(([, zones]) => new Set(zones.map(clock)).size === 1);
const table = (entries) => {
  const lines = [];
  for (const row of entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, zones]) => `${code} ${zones.join(' ')}`)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length < 130) lines[lines.length - 1] = `${last} ${row}`;
    else lines.push(row);
  }
  return lines.map((line) => `  ${line}`).join('\n');
};
const one = new Set(single.map(([code]) => code));
writeFileSync(
  'src/core/time/country-zones.ts',
  `/** Zones of countries. Made by scripts/country-zones.mjs from tz's zone.tab. */

/** Where every clock shows the same time: one zone for all. */
const ONE_CLOCK = \`
${table(single.map(([code, zones]) => [code, zones.slice(0, 1)]))}\`;

/** Where clocks differ: all zones. */
const SEVERAL_CLOCKS = \`
${table([...countries].filter(([code]) => !one.has(code)))}\`;

/** Zones of one-clock countries that are not the first of theirs. */
const SAME_CLOCK = \`
${table(single.filter(([, zones]) => zones.length > 1).map(([code, zones]) => [code, zones.slice(1)]))}\`;

function read(table: string): ReadonlyMap<string, readonly string[]> {
  const zones = new Map<string, string[]>();
  let country: string[] = [];
  for (const word of table.trim().split(/\\s+/u)) {
    if (/^[A-Z]{2}$/u.test(word)) zones.set(word, (country = []));
    else country.push(word);
  }
  return zones;
}

const oneClock = read(ONE_CLOCK);
const severalClocks = read(SEVERAL_CLOCKS);
const sameClock = read(SAME_CLOCK);

/** The zone of a country (ISO 3166-1 alpha-2, capitals) that has one clock; null for all others. */
export const zoneOfCountry = (code: string): string | null => oneClock.get(code)?.[0] ?? null;

/** Names of the zones of a country, as tz spells them: one where it has one clock; none for what is no country. */
export const zonesOfCountry = (code: string): readonly string[] => oneClock.get(code) ?? severalClocks.get(code) ?? [];

/** Every zone with its country, as tz spells them. */
export const ZONE_COUNTRIES: readonly (readonly [zone: string, country: string])[] = [oneClock, severalClocks, sameClock].flatMap(
  (table) => [...table].flatMap(([country, zones]) => zones.map((zone) => [zone, country] as const)),
);
`,
);
console.log(`${single.length} of ${countries.size} countries have one clock`);
