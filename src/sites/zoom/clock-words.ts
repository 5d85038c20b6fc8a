/** Times of day as Zoom writes them: `11:00 AM`, `15:00`, and the same in the page's language. Ambiguous is null. */
import type { Minutes } from '../../core/model';
import { BEHIND, EAST, hourOfDay, plainHalf } from '../day-halves';

const halves = new Map<string, readonly string[]>();

/** The language's own words for the two halves of the day, in a plain form; none where it does not tell them apart. */
function dayHalves(lang: string): readonly string[] {
  const known = halves.get(lang);
  if (known) return known;
  const clock = new Intl.DateTimeFormat(lang, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const [morning = '', evening = ''] = [9, 21].map((hour) =>
    plainHalf(clock.formatToParts(Date.UTC(2026, 0, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? ''),
  );
  const words = morning === '' || evening === '' || morning === evening ? [] : [morning, evening];
  halves.set(lang, words);
  return words;
}

/**
 * Minutes after midnight.
 * @param half the word beside the time; null where the clock has 24 hours. A word that is not understood makes the time unknown
 */
export function minutesOf(time: string, half: string | null, lang: string): Minutes | null {
  const found = new RegExp(`^${FIGURES}$`, 'u').exec(time.normalize('NFKC').trim());
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  if (minute > 59) return null;
  if (half === null) return hour < 24 ? hour * 60 + minute : null;
  const told = hour < 1 ? null : hourOfDay(hour, half, dayHalves(lang));
  return told === null ? null : told * 60 + minute;
}

const FIGURES = String.raw`(\d{1,2})\s?[:.hH時时点點시]\s?(\d{2})[分분]?`;
const TIME = new RegExp(FIGURES, 'gu');

/** Figures of a time, and the word on either side of them; null where there is not exactly one time. */
function timeIn(text: string): { readonly figures: string; readonly half: string | null } | null {
  const found = text.match(TIME);
  const [figures = ''] = found ?? [];
  const around = text.replace(figures, ' ').trim();
  return found?.length === 1 ? { figures, half: around === '' ? null : around } : null;
}

/**
 * Start and end of `11:00 AM - 12:30 PM`; the end is null where one time stands alone. Null when it cannot be read. Where one of them
 * leaves out its half of the day it has the other's: `9:00 - 10:30 PM`, `오후 3:00 - 4:00`.
 */
export function rangeOf(text: string, lang: string): { start: Minutes; end: Minutes | null } | null {
  const parts = text.split(/\s*[-–—~〜～]\s*/u).filter((part) => part.trim() !== '');
  const [first, last, ...more] = parts.map(timeIn);
  if (!first || more.length > 0 || (last === undefined) !== (parts.length === 1)) return null;
  const start = minutesOf(first.figures, first.half ?? last?.half ?? null, lang);
  if (start === null || last === undefined) return start === null ? null : { start, end: null };
  const end = last && minutesOf(last.figures, last.half ?? first.half, lang);
  if (!last || end === null) return null;
  const isShared = (first.half === null) !== (last.half === null);
  return isShared && end <= start ? null : { start, end };
}

const HALF = new RegExp(`(?<!\\p{L})(?:${BEHIND})(?!\\p{L})`, 'iu');

/** Whether a word for a half of the day stands in the text, in the page's language or in any. */
export const saysHalf = (text: string, lang: string): boolean =>
  HALF.test(text) || text.split(/\s+/u).some((word) => dayHalves(lang).includes(plainHalf(word)));

/** A time as it stands in a longer text, with the half of the day before or behind it: `07:45 下午`. */
export const TIME_IN_TEXT = `(?:(?:${EAST})\\s?)?\\d{1,2}[:.時时点點시]\\s?\\d{2}[分분]?(?:\\s?(?:${BEHIND})(?![\\p{L}\\p{N}]))?`;

/**
 * Whether a word behind the figures may be a half of the day in a language that we do not know: short, and not written as a name. Zones
 * are names ("Lima", "서울"); of signs that have no capitals one that stands alone is taken for one.
 * @param rest all that stands behind the figures
 */
export function mayBeHalf(rest: string): boolean {
  const [word = '', next] = rest.trim().split(/\s+/u);
  const letters = word.replaceAll(/[.,]/gu, '');
  if (!/^\p{L}{1,4}$/u.test(letters) || /^\p{Lu}\p{Ll}/u.test(letters)) return false;
  if (/\p{Ll}|\p{Lu}/u.test(letters)) return !/^[A-Z]{3,4}$/u.test(letters);
  return next !== undefined || letters.length === 1;
}
