import type { Minutes } from '../model';

/** What a viewer should plan for a recording, comments included: 1.5 times its length, rounded up to five (guides: nudging, section 5). */
export const planFor = (seconds: number): Minutes => Math.max(5, Math.ceil(Math.round((seconds * 1.5) / 6) / 50) * 5);

/** Words a minute that most adults read of plain text; characters a minute for languages written without blanks (judgement, low end). */
const WORDS = 200;
const CHARACTERS = 500;

/** Words of a text; for languages without blanks between words, its characters. */
export function countWords(text: string, lang: string): number {
  if (lang.startsWith('ja')) return text.replaceAll(/\s+/gu, '').length;
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long reading a text takes, in seconds. */
export const readingSeconds = (text: string, lang: string): number =>
  Math.round((countWords(text, lang) / (lang.startsWith('ja') ? CHARACTERS : WORDS)) * 60);
