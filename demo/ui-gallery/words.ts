import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { makeTranslate } from '../../src/platform/i18n';
import type { Translate } from '../../src/ui/contract';

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, { message: string }>>>> = { en, de };

/** The product's own lookup over the catalogues; `he` shows English words in a right-to-left part. */
export function wordsOf(lang: string): Translate {
  const catalogue = CATALOGUES[lang] ?? CATALOGUES.en ?? {};
  const find = (key: string): string => (Object.hasOwn(catalogue, key) ? (catalogue[key]?.message ?? '') : '');
  return makeTranslate((key) => (lang === 'he' && key === 'locale_tag' ? 'he' : find(key)), lang);
}
