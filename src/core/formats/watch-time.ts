import type { Minutes } from '../model';
import type { Seconds } from './format';

/**
 * How long a recorded walkthrough of a meeting lasts before it has been recorded: a third of it, as greetings, questions and waiting
 * fall away (judgement). The recorder puts in the true length once there is one.
 */
export const watchMinutes = (meeting: Minutes): Minutes => Math.max(2, Math.round(meeting / 3));

/** What a viewer should plan for a recording, comments included: 1.5 times its length, rounded up to five (guides: nudging, section 5). */
export const planFor = (length: Seconds): Minutes => Math.max(5, Math.ceil(Math.round((length * 1.5) / 6) / 50) * 5);

/** A recording of a meeting that has not been made yet. */
export const planMinutes = (meeting: Minutes): Minutes => planFor(watchMinutes(meeting) * 60);

/** Words a minute that most adults read of plain text; characters a minute for languages written without blanks (judgement, low end). */
const WORDS = 200;
const CHARACTERS = 500;

/** Words of a text; for languages without blanks between words, its characters. */
export function countWords(text: string, lang: string): number {
  if (lang.startsWith('ja')) return text.replaceAll(/\s+/gu, '').length;
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long reading a text takes, in seconds. */
export const readingSeconds = (text: string, lang: string): Seconds =>
  Math.round((countWords(text, lang) / (lang.startsWith('ja') ? CHARACTERS : WORDS)) * 60);
