import { describe, expect, test, vi } from 'vitest';
import { dateNames, platformNames } from './date-names';
import { LANGUAGES } from './languages';
import { readDateSpan } from './written-date';

const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'AU', 'CA', 'IN', 'IE', 'NZ', 'ZA', 'SG'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES', '419', 'MX', 'AR', 'CO', 'US', 'CL', 'PE'],
  fr: ['FR', 'CA', 'CH', 'BE'],
  it: ['IT', 'CH'],
  ja: ['JP'],
  pt: ['BR', 'PT'],
};
const WRITTEN = Object.keys(LANGUAGES).filter((lang) => LANGUAGES[lang]?.months !== undefined);
const TAGS = WRITTEN.flatMap((lang) => [lang, ...(REGIONS[lang] ?? []).map((region) => `${lang}-${region}`)]);

describe('names written here', () => {
  test.each(TAGS)("%s: all of the platform's, with the same meaning", (tag) => {
    const written = dateNames(tag);
    const platform = platformNames(tag);
    expect(platform?.weekdays.size).toBeGreaterThanOrEqual(7);
    expect(written?.months).toEqual(new Map([...(written?.months ?? []), ...(platform?.months ?? [])]));
    expect(written?.weekdays).toEqual(new Map([...(written?.weekdays ?? []), ...(platform?.weekdays ?? [])]));
  });

  test.each(WRITTEN)('%s: no more than some region of the platform knows', (lang) => {
    const all = TAGS.filter((tag) => tag.split('-')[0] === lang).map(platformNames);
    const known = (what: 'months' | 'weekdays') => new Map(all.flatMap((names) => [...(names?.[what] ?? [])]));
    for (const what of ['months', 'weekdays'] as const) {
      expect(new Map([...known(what), ...(dateNames(lang)?.[what] ?? [])])).toEqual(known(what));
    }
  });

  test('spare the platform its first date format', () => {
    const asked = vi.spyOn(Intl, 'DateTimeFormat');
    expect(readDateSpan('Tuesday, October 6, 2026', 'en-NZ')).toEqual({ from: '2026-10-06', to: '2026-10-06' });
    expect(readDateSpan('6. Oktober 2026', 'de-LI')).toEqual({ from: '2026-10-06', to: '2026-10-06' });
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});

test('other languages are asked of the platform; what is no language has no names', () => {
  expect(readDateSpan('6 oktober 2026', 'nl')).toEqual({ from: '2026-10-06', to: '2026-10-06' });
  expect(dateNames('')).toBeNull();
  expect(dateNames('no language')).toBeNull();
});
