import type { Zone } from '../model/scalars';
import { CITY_WORDS } from './city-words-data';
import { zoneCity } from './zone';

const tables = new Map<string, ReadonlyMap<string, string>>();

function tableOf(lang: string): ReadonlyMap<string, string> {
  const known = tables.get(lang);
  if (known !== undefined) return known;
  const made = new Map((CITY_WORDS[lang] ?? '').split('|').map((pair) => pair.split('=') as [string, string]));
  tables.set(lang, made);
  return made;
}

/**
 * The city a zone is named after, as people write it who speak `lang` (BCP 47): `Europe/Lisbon` is Lissabon in German and リスボン in
 * Japanese (CLDR's exemplar cities). English where the language has no name of its own for it.
 */
export function cityIn(zone: Zone, lang: string): string {
  const city = zoneCity(zone);
  return tableOf(lang.toLowerCase().split(/[-_]/u)[0] ?? '').get(city) ?? city;
}
