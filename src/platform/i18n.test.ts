import { describe, expect, it } from 'vitest';
import { fillPlaceholders } from './i18n';

describe('numbers in texts', () => {
  it.each(['en', 'de', 'fr', 'es', 'pt', 'ja'])('are written in %s as the platform writes them', (lang) => {
    for (const value of [0, 7, 42, 999, 1_000, 12_345, 1.5, -3]) {
      const written = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value);
      expect(fillPlaceholders('{value}', { value }, lang)).toBe(written);
    }
  });
});
