/** Times of day as Zoom writes them: `11:00 AM`, `15:00`, and the same in the page's language. Ambiguous is null. */
import type { Minutes } from '../../core/model';

const halves = new Map<string, readonly [string, string]>();

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s.]/gu, '');

/** The language's words for the two halves of the day, in a plain form. */
function dayHalves(lang: string): readonly [string, string] {
  const known = halves.get(lang);
  if (known) return known;
  const clock = new Intl.DateTimeFormat(lang, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const at = (hour: number): string =>
    plain(clock.formatToParts(Date.UTC(2026, 0, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? '');
  const words = [at(9), at(21)] as const;
  halves.set(lang, words);
  return words;
}

/** 0 for the morning, 12 for the afternoon; null for a word that is neither. English is understood on every page. */
export function halfOf(word: string, lang: string): 0 | 12 | null {
  const said = plain(word);
  if (said === 'am') return 0;
  if (said === 'pm') return 12;
  const [morning, evening] = dayHalves(lang);
  if (said === '' || morning === evening) return null;
  if (said === morning) return 0;
  return said === evening ? 12 : null;
}

/**
 * Minutes after midnight.
 * @param half the word beside the time; null where the clock has 24 hours. A word that is not understood makes the time unknown
 */
export function minutesOf(time: string, half: string | null, lang: string): Minutes | null {
  const found = /^(\d{1,2})\s?[:.hH時]\s?(\d{2})分?$/u.exec(time.normalize('NFKC').trim());
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  if (minute > 59) return null;
  if (half === null) return hour < 24 ? hour * 60 + minute : null;
  const add = halfOf(half, lang);
  if (add === null || hour < 1 || hour > 12) return null;
  return ((hour % 12) + add) * 60 + minute;
}

const TIME = /\d{1,2}\s?[:.hH時]\s?\d{2}分?/gu;

/** A single time with its half of the day on either side of it. */
function oneTime(text: string, lang: string): Minutes | null {
  const found = text.match(TIME);
  if (found?.length !== 1) return null;
  const [digits = ''] = found;
  const around = text.replace(digits, ' ').trim();
  return minutesOf(digits, around === '' ? null : around, lang);
}

/** Start and end of `11:00 AM - 12:30 PM`; the end is null where one time stands alone. Null when it cannot be read. */
export function rangeOf(text: string, lang: string): { start: Minutes; end: Minutes | null } | null {
  const parts = text.split(/\s*[-–—~〜]\s*/u).filter((part) => part.trim() !== '');
  if (parts.length > 2) return null;
  const [first = '', second] = parts;
  const end = second === undefined ? null : oneTime(second, lang);
  if (second !== undefined && end === null) return null;
  const start = oneTime(first, lang) ?? sharedHalf(first, second, lang);
  return start === null ? null : { start, end };
}

/** `9:00 - 10:30 AM`: the word stands once, for both. */
function sharedHalf(first: string, second: string | undefined, lang: string): Minutes | null {
  const [digits] = second?.match(TIME) ?? [];
  if (second === undefined || digits === undefined || !/^\d/u.test(first.trim())) return null;
  return oneTime(`${first} ${second.replace(digits, '')}`, lang);
}
