/** Dates as a language writes them, by the platform's own month names: no word list of ours. */
import type { LocalDate } from '../../core/model';
import { localDate } from './datekey';

interface Names {
  readonly months: ReadonlyMap<string, number>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** A date as written: what is not said is null. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

const namesByLanguage = new Map<string, Names>();

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

function namesOf(lang: string): Names {
  const known = namesByLanguage.get(lang);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const collect = (
    into: Map<string, number>,
    options: Intl.DateTimeFormatOptions,
    dates: readonly (readonly [number, number])[],
  ) => {
    // One formatter for all dates: making them is what takes time.
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    const type = options.month === undefined ? 'weekday' : 'month';
    for (const [at, value] of dates) {
      const word = plain(format.formatToParts(at).find((part) => part.type === type)?.value ?? '');
      if (word !== '' && !/\d/.test(word)) into.set(word, value);
    }
  };
  const everyMonth = Array.from({ length: 12 }, (_, month) => [Date.UTC(2026, month, 15), month + 1] as const);
  const everyWeekday = Array.from({ length: 7 }, (_, day) => [Date.UTC(2026, 9, 4 + day), day] as const);
  for (const width of ['long', 'short'] as const) {
    // The case of a name differs alone and beside a day (Ukrainian жовтень, жовтня).
    collect(months, { month: width }, everyMonth);
    collect(months, { month: width, day: 'numeric' }, everyMonth);
    collect(weekdays, { weekday: width }, everyWeekday);
  }
  const made = { months, weekdays };
  namesByLanguage.set(lang, made);
  return made;
}

/** Words that stand between the pieces of a date (Spanish and Portuguese "de", Catalan "d'"). */
const FILLER = new Set(['de', 'del', 'd', 'of', 'року', 'р', 'г']);
const CJK = /^(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](?:\s*[(（](.+?)[)）])?$/;

/** Reads a text that is a date and nothing else; null when anything in it is not understood. */
export function readDate(text: string, lang: string): WrittenDate | null {
  const names = safeNames(lang);
  const east = CJK.exec(text.trim());
  if (east !== null) {
    const [, year, month, day, weekday] = east;
    return {
      year: year === undefined ? null : Number(year),
      month: Number(month),
      day: Number(day),
      weekday: names?.weekdays.get(plain(weekday ?? '')) ?? null,
    };
  }
  const read: { -readonly [field in keyof WrittenDate]: WrittenDate[field] } = {
    year: null,
    month: null,
    day: null,
    weekday: null,
  };
  for (const word of text.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []) {
    if (!put(read, word, names)) return null;
  }
  return read.month === null && read.day === null && read.year === null ? null : read;
}

function safeNames(lang: string): Names | null {
  try {
    return namesOf(lang);
  } catch {
    return null;
  }
}

function put(read: { -readonly [field in keyof WrittenDate]: WrittenDate[field] }, word: string, names: Names | null): boolean {
  if (/^\d{4}$/.test(word) && read.year === null) read.year = Number(word);
  else if (/^\d{1,2}$/.test(word) && read.day === null) read.day = Number(word);
  else {
    const name = plain(word);
    const month = names?.months.get(name);
    const weekday = names?.weekdays.get(name);
    if (month !== undefined && read.month === null) read.month = month;
    else if (weekday !== undefined && read.weekday === null) read.weekday = weekday;
    else return FILLER.has(name);
  }
  return true;
}

/** A written date that says all there is to say, or null. The weekday, where written, must agree. */
export function dateOf(written: WrittenDate | null, missing: { year: number | null; month: number | null }): LocalDate | null {
  const year = written?.year ?? missing.year;
  const month = written?.month ?? missing.month;
  if (written?.day === null || written === null || year === null || month === null) return null;
  const date = localDate(year, month, written.day);
  if (date === null) return null;
  const agrees = written.weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === written.weekday;
  return agrees ? date : null;
}

const DASH = /\s*[–—～〜]\s*|\s+-\s+/;

export interface DateSpan {
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
}

/**
 * One date or a range of two: `June 2, 2026`, `March 9 – 13, 2026`, `30 settembre 2024`, `2026年 10月 8日`.
 * What the first date leaves out is the second's; `year` stands in where none is written.
 */
export function readDateSpan(text: string, lang: string, year: number | null = null): DateSpan | null {
  const sides = text.split(DASH);
  if (sides.length > 2) return null;
  const last = readDate(sides.at(-1) ?? '', lang);
  const first = sides.length === 2 ? readDate(sides[0] ?? '', lang) : last;
  // "7 – 8 October 2026" gives the month at the end, "October 7 – 8, 2026" at the beginning.
  const to = dateOf(last, { year, month: first?.month ?? null });
  const from = dateOf(first, { year: last?.year ?? year, month: last?.month ?? null });
  if (from === null || to === null || to < from) return null;
  return { from, to };
}

/** The date (range) with its year at the end of a label's parts, and the parts before it. */
export function dateAtEnd(
  parts: readonly string[],
  separator: string,
  lang: string,
): { readonly span: DateSpan; readonly rest: readonly string[] } | null {
  for (let taken = 1; taken <= Math.min(4, parts.length); taken += 1) {
    const text = parts.slice(-taken).join(separator);
    const span = spanOnce(text, lang);
    if (span !== null) return { span, rest: parts.slice(0, -taken) };
  }
  return null;
}

const spans = new Map<string, DateSpan | null>();

/** Chips of a view share a handful of dates, so each is read once. */
function spanOnce(text: string, lang: string): DateSpan | null {
  const key = `${lang} ${text}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const span = text.length <= 80 && /\d{4}/.test(text) ? readDateSpan(text, lang) : null;
  if (spans.size > 2000) spans.clear();
  if (text.length <= 80) spans.set(key, span);
  return span;
}
