/** Dates as Zoom writes them. A date that could mean two days is no date (guides: zoom, 7.4). */
import type { LocalDate } from '../../core/model';

/** How a page orders the numbers of a date, once something on it has shown that. */
export type DateOrder = 'mdy' | 'dmy' | null;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The date, when the calendar has it. */
function real(year: number, month: number, day: number): LocalDate | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 2000 || year > 2100 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Both readings of a numeric date; equal where it can mean one day only, null where it is none. */
function readings(text: string): { mdy: LocalDate | null; dmy: LocalDate | null } | null {
  const clean = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[.日]?$/u.exec(clean);
  if (yearFirst) {
    const date = real(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
    return { mdy: date, dmy: date };
  }
  const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/u.exec(clean);
  if (!yearLast) return null;
  const [, a, separator, b, year] = yearLast;
  const dmy = real(Number(year), Number(b), Number(a));
  // No language writes the month first with dots.
  return { mdy: separator === '.' ? dmy : real(Number(year), Number(a), Number(b)), dmy };
}

/** What a numeric date gives away of the page's order; null when it could be either. */
export function orderShown(text: string, today: LocalDate | null): DateOrder {
  const both = readings(text);
  if (both === null || both.mdy === both.dmy) return null;
  if (both.mdy === null || both.dmy === null) return both.mdy === null ? 'dmy' : 'mdy';
  // A new form opens on today.
  if (today !== null && both.mdy === today) return 'mdy';
  return today !== null && both.dmy === today ? 'dmy' : null;
}

/** A numeric date. In the United States' English the month stands first; everywhere else it must be shown, or be the only reading. */
export function numericDate(text: string, lang: string, order: DateOrder): LocalDate | null {
  const both = readings(text);
  if (both === null) return null;
  if (both.mdy === both.dmy) return both.mdy;
  if (both.mdy === null || both.dmy === null) return both.mdy ?? both.dmy;
  const used = order ?? (lang === 'en' || lang === 'en-US' ? 'mdy' : null);
  return used === null ? null : both[used];
}

const monthNames = new Map<string, ReadonlyMap<string, number>>();
const word = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('.', '').trim();

/** Months of a language by name, long and short, as a date uses them. */
function months(lang: string): ReadonlyMap<string, number> {
  const known = monthNames.get(lang);
  if (known) return known;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' });
    for (let at = 0; at < 12; at += 1) {
      const name = format.formatToParts(Date.UTC(2026, at, 3)).find(({ type }) => type === 'month')?.value ?? '';
      if (!/^\d*$/u.test(name)) names.set(word(name), at + 1);
    }
  }
  monthNames.set(lang, names);
  return names;
}

const DAY = 86_400_000;
const dayOf = (date: LocalDate): number => Date.parse(`${date}T00:00Z`);

const relative = new Map<string, readonly (readonly [string, number])[]>();
/** The language's own words for yesterday, today and tomorrow. */
function relativeDays(lang: string): readonly (readonly [string, number])[] {
  const known = relative.get(lang);
  if (known) return known;
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const days = [-1, 0, 1].map((day) => [word(words.format(day, 'day')), day] as const);
  relative.set(lang, days);
  return days;
}

/**
 * A date with its month in words, or a word for a day near today: `Thu, Oct 8`, `8. Okt. 2026`, `Today`. A year that is left out is the
 * one that makes it nearest to today; in a list of the past, nearest before.
 * @param today the reader's local date
 */
export function wordedDate(text: string, lang: string, today: LocalDate, past = false): LocalDate | null {
  const said = word(text);
  for (const tag of new Set([lang, 'en'])) {
    const near = relativeDays(tag).find(([name]) => name === said);
    if (near) return new Date(dayOf(today) + near[1] * DAY).toISOString().slice(0, 10);
  }
  const numeric = numericDate(text, 'und', null);
  if (numeric !== null) return numeric;
  for (const tag of new Set([lang, 'en'])) {
    const found = monthAndDay(text, months(tag));
    if (found !== null) return withYear(found, today, past);
  }
  return null;
}

interface Found {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

function monthAndDay(text: string, names: ReadonlyMap<string, number>): Found | null {
  const clean = text.normalize('NFKC');
  const asian = /(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日일]/u.exec(clean);
  if (asian) return { month: Number(asian[2]), day: Number(asian[3]), year: asian[1] === undefined ? null : Number(asian[1]) };
  const words = clean.split(/[\s,/]+/u).map(word);
  const found = [...new Set(words.flatMap((one) => names.get(one) ?? []))];
  const numbers = words.filter((one) => /^\d+$/u.test(one)).map(Number);
  const years = numbers.filter((one) => one >= 1000);
  const days = numbers.filter((one) => one < 100);
  if (found.length !== 1 || days.length !== 1 || years.length > 1 || numbers.length !== years.length + days.length) return null;
  return { month: found[0] ?? 0, day: days[0] ?? 0, year: years[0] ?? null };
}

function withYear({ month, day, year }: Found, today: LocalDate, past: boolean): LocalDate | null {
  if (year !== null) return real(year, month, day);
  const around = Number(today.slice(0, 4));
  const dates = [around - 1, around, around + 1]
    .flatMap((one) => real(one, month, day) ?? [])
    .filter((date) => !past || date <= today);
  const away = (date: LocalDate): number => Math.abs(dayOf(date) - dayOf(today));
  return dates.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
