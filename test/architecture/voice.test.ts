/** What every catalogue must say the same way: the tables of docs/voice.md, read as a check. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;

const catalogue = (language: string): [string, string][] => {
  const read = JSON.parse(readFileSync(path.join(ROOT, `public/_locales/${language}/messages.json`), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return Object.entries(read).map(([key, { message }]) => [key, message]);
};

interface Rule {
  readonly language: string;
  readonly never: string;
  readonly allowedIn: readonly string[];
}

const listed = (cell: string): string[] =>
  cell
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Latin words count at the start of a word; one with a capital only so written, as German nouns are. */
const says = (message: string, word: string): boolean => {
  if (!/^[\p{Script=Latin}]/u.test(word)) return message.includes(word);
  return new RegExp(`(?<!\\p{L})${word}`, /^\p{Lu}/u.test(word) ? 'u' : 'iu').test(message);
};

/** Rows of the table under "One word for one thing": language, words never used, what to write, keys that may. */
const RULES: Rule[] = readFileSync(path.join(ROOT, 'docs/voice.md'), 'utf8')
  .split('## One word for one thing')[1]!
  .split('\n')
  .map((line) => line.split('|').slice(1, -1))
  .filter(([language]) => LANGUAGES.some((one) => one === language?.trim()))
  .flatMap(([language = '', never = '', , allowedIn = '']) =>
    listed(never).map((word) => ({ language: language.trim(), never: word, allowedIn: listed(allowedIn) })),
  );

describe('one word for one thing', () => {
  test('the table of docs/voice.md is read', () => {
    for (const language of LANGUAGES) expect(RULES.filter((rule) => rule.language === language).length).toBeGreaterThan(4);
  });

  test.each(LANGUAGES)('%s', (language) => {
    const store = readFileSync(path.join(ROOT, `docs/store/${language}.md`), 'utf8');
    const wrong = [...catalogue(language), ['the text for stores', store] as const].flatMap(([key, message]) =>
      RULES.filter((rule) => rule.language === language && !rule.allowedIn.includes(key))
        .filter(({ never }) => says(message, never))
        .map(({ never }) => `${key}: "${message}" says "${never}"`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Lines of the French drafts; the transcript and the question in them are the sample's own, in English. */
const FRENCH_DRAFTS = readFileSync(path.join(ROOT, 'docs/drafts.md'), 'utf8')
  .split('\n## ')
  .filter((part) => part.startsWith('French'))
  .flatMap((part) => part.split('\n').filter((line) => line.startsWith('>') && !line.includes('Which of the two')));

describe('typography', () => {
  test('French puts a space that does not break before : ; ! ? and inside « »', () => {
    const wrong = [...catalogue('fr').map(([, message]) => message), ...FRENCH_DRAFTS].filter((text) =>
      / [:;!?»]|« |[^\s\u00a0\u202f][;!?](?=\s|$)|\S:(?=\s|$)(?<!\u00a0:)/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('English and French have curly apostrophes', () => {
    for (const language of ['en', 'fr']) {
      expect(catalogue(language).filter(([, message]) => /\p{L}'\p{L}/u.test(message))).toEqual([]);
    }
  });

  test('Japanese has no blank between a number and its unit, and full-width brackets', () => {
    const wrong = catalogue('ja').filter(([, message]) => /[\d}] (?=[\u3041-\u30ff\u4e00-\u9fff])|[()]/u.test(message));
    expect(wrong).toEqual([]);
  });
});
