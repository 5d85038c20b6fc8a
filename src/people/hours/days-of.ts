/** Words for days become days: one language must have them all, and all languages that do must mean the same. */
import { WEEKDAYS, type Weekday } from '../../core/model';
import type { DayLanguage, DayReadings } from './day-words';

/**
 * The weekday of each word of a text; null where two languages read it differently (`Di`), or one
 * language leaves it open (`S`).
 */
export function agreedDays(words: readonly DayReadings[]): readonly Weekday[] | null {
  if (words.length === 0) return [];
  const languages = [...(words[0]?.keys() ?? [])].filter((language) => words.every((word) => word.has(language)));
  const readings = languages.map((language) => inLanguage(words, language));
  const [first = null] = readings;
  return first !== null && readings.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : null;
}

function inLanguage(words: readonly DayReadings[], language: DayLanguage): readonly Weekday[] | null {
  const days = words.map((word) => word.get(language) ?? []);
  // Who writes Th or R for Thursday writes T for Tuesday.
  const thursday = days.some((one) => one.length === 1 && one[0] === 'thu');
  const settled = days.map((one) =>
    thursday && one.length === 2 && one[0] === 'tue' && one[1] === 'thu' ? (['tue'] as const) : one,
  );
  const single = settled.flatMap((one) => (one.length === 1 ? one : []));
  return single.length === words.length ? single : null;
}

/** From one day to another, over the end of the week if need be; null for a day to itself. */
export function dayRange(from: Weekday, to: Weekday): readonly Weekday[] | null {
  const first = WEEKDAYS.indexOf(from);
  const length = (WEEKDAYS.indexOf(to) - first + 7) % 7;
  return length === 0 ? null : Array.from({ length: length + 1 }, (_, at) => WEEKDAYS[(first + at) % 7] ?? from);
}
