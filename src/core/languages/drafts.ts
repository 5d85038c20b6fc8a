/** The words of drafts, by language. */
import { drafts as german } from './de/drafts';
import { phrases as germanPhrases } from './de/phrases';
import type { DraftWords, Phrases } from './draft-words';
import { drafts as english } from './en/drafts';
import { phrases as englishPhrases } from './en/phrases';
import { drafts as spanish } from './es/drafts';
import { phrases as spanishPhrases } from './es/phrases';
import { drafts as french } from './fr/drafts';
import { phrases as frenchPhrases } from './fr/phrases';
import { drafts as japanese } from './ja/drafts';
import { phrases as japanesePhrases } from './ja/phrases';
import { drafts as portuguese } from './pt/drafts';
import { phrases as portuguesePhrases } from './pt/phrases';
import { readDrafts } from './read-drafts';

/** Languages that drafts are written in. */
export const DRAFT_LANGS = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type DraftLang = (typeof DRAFT_LANGS)[number];

const SOURCES: Readonly<Record<DraftLang, readonly [Phrases, string]>> = {
  en: [englishPhrases, english],
  de: [germanPhrases, german],
  fr: [frenchPhrases, french],
  es: [spanishPhrases, spanish],
  pt: [portuguesePhrases, portuguese],
  ja: [japanesePhrases, japanese],
};

const read = new Map<DraftLang, DraftWords>();

/** The words of a language; read on first use, since most drafts need one. */
export function draftWords(lang: DraftLang): DraftWords {
  const known = read.get(lang);
  if (known !== undefined) return known;
  const [phrases, text] = SOURCES[lang];
  const made = { phrases, drafts: readDrafts(text) };
  read.set(lang, made);
  return made;
}

/** The language that a draft is written in: every other than those we speak gets English. */
export const draftLang = (lang: string): DraftLang => {
  const primary = lang.toLowerCase().split(/[-_]/u)[0] ?? '';
  return DRAFT_LANGS.find((one) => one === primary) ?? 'en';
};
