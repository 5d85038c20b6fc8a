// Writes src/core/time/country-zones.ts: the countries in which every clock shows the same time, from the tz database's zone.tab
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
const rows = single.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, zones]) => `${code} ${zones[0]}`);
const lines = [];
for (const row of rows) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + row.length < 130) lines[lines.length - 1] = `${last} ${row}`;
  else lines.push(row);
}
writeFileSync(
  'src/core/time/country-zones.ts',
  `/** Countries in which every clock shows the same time, with their zone. Made by scripts/country-zones.mjs from tz's zone.tab. */
const TABLE = \`
${lines.map((line) => `  ${line}`).join('\n')}\`;

const words = TABLE.trim().split(/\\s+/u);
const ZONES: ReadonlyMap<string, string> = new Map(
  words.flatMap((code, at) => (at % 2 === 0 ? [[code, words[at + 1] ?? ''] as const] : [])),
);

/** The zone of a country (ISO 3166-1 alpha-2, capitals) that has one clock; null for all others. */
export const zoneOfCountry = (code: string): string | null => ZONES.get(code) ?? null;
`,
);
console.log(`${rows.length} of ${countries.size} countries have one clock`);
