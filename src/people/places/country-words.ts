/** Countries as people write them. */
import { foldName } from './fold';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
const SHORT: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  korea: 'KR',
  turkey: 'TR',
  'ivory coast': 'CI',
  uae: 'AE',
};

/** Codes that the platform names and that are no country with a clock. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Countries that are no more (DD, SU) are spelled as what became of them. */
const gone = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;

let names: Map<string, string> | null = null;

/** Every name of every country in our languages; made on first use. */
function table(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(SHORT));
  for (const language of LANGUAGES) {
    const words = new Intl.DisplayNames([language], { type: 'region' });
    for (let first = 65; first <= 90; first += 1) {
      for (let second = 65; second <= 90; second += 1) {
        const code = String.fromCodePoint(first, second);
        if (NO_COUNTRY.has(code) || gone(code)) continue;
        const name = foldName(words.of(code) ?? code);
        // Codes that no country has are given back as they are.
        if (name !== code.toLowerCase() && !names.has(name)) names.set(name, code);
      }
    }
  }
  return names;
}

/** Names that two countries share. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  congo: ['CD', 'CG'],
  kongo: ['CD', 'CG'],
  'st martin': ['MF', 'SX'],
  'saint martin': ['MF', 'SX'],
  samoa: ['WS', 'AS'],
};

/** Names that people have too, or towns; alone they are asked about. Palestine has two zones whose clocks have differed. */
const DOUBTFUL = new Set([
  'dominique',
  'maurice',
  'jordan',
  'jordania',
  'palestine',
  'palastina',
  'palestina',
  'martinica',
  'man',
]);

/** The countries that a name may mean where a place is asked for, and whether it says so by itself. */
export function countriesNamed(text: string): readonly { readonly country: string; readonly doubtful: boolean }[] {
  const name = foldName(text);
  const code = countryCode(text);
  const countries = SHARED[name] ?? (code === null ? [] : [code]);
  return countries.map((country) => ({ country, doubtful: DOUBTFUL.has(name) }));
}

/** ISO 3166-1 alpha-2 of a code or a name in one of our languages; null for anything else. */
export function countryCode(text: string | null): string | null {
  if (text === null || text.length > 80) return null;
  const folded = foldName(text);
  const code = SHORT[folded] ?? (/^[a-z]{2}$/u.test(folded) ? folded.toUpperCase() : table().get(folded)) ?? null;
  if (code === null || NO_COUNTRY.has(code) || gone(code)) return null;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) === undefined ? null : code;
}
