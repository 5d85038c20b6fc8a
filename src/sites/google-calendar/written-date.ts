/** Dates as a language writes them. */
import type { LocalDate } from '../../core/model';
import { dateNames, plainName } from './date-names';
import { localDate } from './datekey';

/** A date as written: what is not said is null. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** Words that stand between the pieces of a date (Spanish and Portuguese "de", Catalan "d'", Swedish "den"). */
const FILLER = new Set(['de', 'del', 'd', 'den', 'of', 'року', 'р', 'г']);
/** Chinese, Japanese and Korean, with the weekday behind the date, in brackets or not. What goes before the day may be left out. */
const EAST = /^(?:(\d{4})\s*[年년]\s*)?(?:(\d{1,2})\s*[月월]\s*)?(\d{1,2})\s*[日일](?:\s*[(（](.+?)[)）]|\s*(\D+))?$/;
/** In these languages nothing else is a date: 日 alone, for one, would be a Sunday. */
const EASTERN = /[年月日년월일]/;

/** Reads a text that is a date and nothing else; null when anything in it is not understood. */
export function readDate(text: string, lang: string): WrittenDate | null {
  if (EASTERN.test(text)) return eastern(text, lang);
  const read: { -readonly [field in keyof WrittenDate]: WrittenDate[field] } = {
    year: null,
    month: null,
    day: null,
    weekday: null,
  };
  for (const word of wordsOf(text)) {
    if (!put(read, word, lang)) return null;
  }
  return read.month === null && read.day === null && read.year === null ? null : read;
}

function eastern(text: string, lang: string): WrittenDate | null {
  const [, year, month, day, inBrackets, behind] = EAST.exec(text.trim()) ?? [];
  if (day === undefined || (year !== undefined && month === undefined)) return null;
  const name = inBrackets ?? behind;
  const weekday = name === undefined ? null : (dateNames(lang)?.weekdays.get(plainName(name.trim())) ?? null);
  if (name !== undefined && weekday === null) return null;
  return {
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: Number(day),
    weekday,
  };
}

/** Runs of figures and of letters (Portuguese "quarta-feira"). Plain ones are found without the tables of Unicode, which a page would have to wait for once. */
const wordsOf = (text: string): readonly string[] =>
  text.match(isAscii(text) ? /[0-9]+|[a-z]+(?:-[a-z]+)*/gi : /\p{N}+|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

function put(read: { -readonly [field in keyof WrittenDate]: WrittenDate[field] }, word: string, lang: string): boolean {
  if (/^\d{4}$/.test(word) && read.year === null) read.year = Number(word);
  else if (/^\d{1,2}$/.test(word) && read.day === null) read.day = Number(word);
  else {
    const name = plainName(word);
    const names = dateNames(lang);
    const month = names?.months.get(name);
    const weekday = names?.weekdays.get(name);
    if (month !== undefined && read.month === null) read.month = month;
    else if (weekday !== undefined && read.weekday === null) read.weekday = weekday;
    else return FILLER.has(name);
  }
  return true;
}

/** No page of ours shows an event outside of these; such years are of other calendars than the Gregorian (2569 is 2026 in Thailand). */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

/** A written date that says all there is to say, or null. The weekday, where written, must agree. */
function dateOf(written: WrittenDate, missing: { year: number | null; month: number | null }): LocalDate | null {
  const year = written.year ?? missing.year;
  const month = written.month ?? missing.month;
  if (written.day === null || year === null || month === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = localDate(year, month, written.day);
  if (date === null) return null;
  const agrees = written.weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === written.weekday;
  return agrees ? date : null;
}

const DASH = /\s*[–—～〜~至]\s*|\s+-\s+/;

export interface DateSpan {
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
}

/**
 * Two dates as a range. What one of them leaves out is the other's: "7 – 8 October 2026" gives the month at the end, "October 7 – 8, 2026"
 * at the beginning, "2019年 1月 2日 ～ 3日" all but the day. `year` stands in where neither names one.
 */
export function readDates(first: string, last: string, lang: string, year: number | null): DateSpan | null {
  const [one, other] = [readDate(first, lang), readDate(last, lang)];
  if (one === null || other === null) return null;
  const from = dateOf(one, { year: other.year ?? year, month: other.month });
  const to = dateOf(other, { year: one.year ?? year, month: one.month });
  return from === null || to === null || to < from ? null : { from, to };
}

/** One date or a range of two: `June 2, 2026`, `March 9 – 13, 2026`, `30 settembre 2024`, `2026年 10月 8日`. */
export function readDateSpan(text: string, lang: string, year: number | null = null): DateSpan | null {
  const sides = text.split(DASH);
  const [first = '', last = first] = sides;
  return sides.length > 2 ? null : readDates(first, last, lang, year);
}

/** The date (range) with its year at the end of a label's parts, and the parts before it. */
export function dateAtEnd(
  parts: readonly string[],
  lang: string,
): { readonly span: DateSpan; readonly rest: readonly string[] } | null {
  for (let taken = 1; taken <= Math.min(4, parts.length); taken += 1) {
    const span = spanOnce(parts.slice(-taken).join(', '), lang);
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
