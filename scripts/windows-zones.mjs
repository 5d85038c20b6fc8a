// Writes the table of Windows zone names: node scripts/windows-zones.mjs [windows-displaynames.json]
//
// Keys ("Eastern Standard Time") and their zones are territory 001 of CLDR, by way of cldr-core: update that package and run this.
// The names that people read ("(UTC-05:00) Eastern Time (US & Canada)") stand in Windows alone: TimeZoneNames on GitHub keeps a
// copy by language (src/TimeZoneNames.DataBuilder/data/windows-displaynames.json). Given that file they are read anew, without it
// those of the table stay. The names of clocks in words ("Mitteleuropäische Zeit") are this Node.js's own.
import { readFileSync, writeFileSync } from 'node:fs';
import metaZones from 'cldr-core/supplemental/metaZones.json' with { type: 'json' };
import windowsZones from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import cldr from 'cldr-core/package.json' with { type: 'json' };

const FILE = 'src/calendars/ics/windows-zones.json';
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'fr-CA', 'es-ES', 'es-MX', 'pt-PT', 'pt-BR', 'ja-JP'];
const OFFSET = /^\((?:UTC|GMT)[^)]*\)\s*/;

const rows = windowsZones.supplemental.windowsZones.mapTimezones.map(({ mapZone }) => mapZone);
const zones = Object.fromEntries(
  rows
    .filter(({ _territory: territory }) => territory === '001')
    .map(({ _other: name, _type: zone }) => [name, zone])
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** Names that Windows shows, without the offset, by key. */
function shownIn(file) {
  const { Languages } = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const names = {};
  for (const { Locale, TimeZones } of Languages) {
    if (!LOCALES.includes(Locale)) continue;
    for (const [key, name] of Object.entries(TimeZones)) {
      if (zones[key] !== undefined) (names[key] ??= []).push(name.replace(OFFSET, ''));
    }
  }
  return Object.fromEntries(
    Object.keys(zones)
      .filter((key) => names[key] !== undefined)
      .map((key) => [key, [...new Set(names[key])]]),
  );
}

/** What a clock is called, standard, summer and either, by the zone that stands for it. */
function clocksInWords() {
  const known = new Set(Object.values(zones));
  const golden = metaZones.supplemental.metaZones.metazones
    .map(({ mapZone }) => mapZone)
    .filter(({ _territory: territory, _type: zone }) => territory === '001' && known.has(zone));
  const words = {};
  for (const { _type: zone } of golden) {
    for (const locale of LOCALES) {
      for (const [month, timeZoneName] of [
        [0, 'long'],
        [6, 'long'],
        [0, 'longGeneric'],
      ]) {
        const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(Date.UTC(2026, month, 15));
        const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
        // Without a name of its own a clock is called by its offset, in figures, or by its place, which the cities tell.
        if (!/\d/.test(name) && /[\s\p{Ll}\p{Lo}]/u.test(name)) (words[zone] ??= new Set()).add(name);
      }
    }
  }
  const all = Object.entries(words);
  // "Greenwich Mean Time" is London's in winter and Iceland's all year: such a name says too little.
  const sure = (name) => new Set(all.filter(([, names]) => names.has(name)).map(([zone]) => clockOf(zone))).size === 1;
  return Object.fromEntries(all.map(([zone, names]) => [zone, [...names].filter(sure)]).filter(([, names]) => names.length > 0));
}

/** What tells two clocks apart: the offset in the middle of each quarter. */
function clockOf(zone) {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return [0, 3, 6, 9].map((month) => format.format(Date.UTC(2026, month, 15)).split('GMT')[1]).join(' ');
}

const [given] = process.argv.slice(2);
const kept = given === undefined ? JSON.parse(readFileSync(FILE, 'utf8')).shown : shownIn(given);
const table = { cldr: cldr.version, made: new Date().toISOString().slice(0, 10), zones, shown: kept, clocks: clocksInWords() };
writeFileSync(FILE, `${JSON.stringify(table, null, 1)}\n`);
console.log(`${Object.keys(zones).length} keys of CLDR ${cldr.version}, ${Object.values(kept).flat().length} names`);
