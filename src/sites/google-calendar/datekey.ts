import type { LocalDate } from '../../core/model';

/**
 * Calendar's `data-datekey`: `(year − 1970) << 9 | month << 5 | day`. Not a count of days: it jumps at the end of a month.
 * Null for anything that is not a date that exists.
 */
export function dateOfKey(key: string | null | undefined): LocalDate | null {
  if (key === null || key === undefined || !/^\d{1,7}$/.test(key)) return null;
  const packed = Number(key);
  return localDate(1970 + (packed >> 9), (packed >> 5) & 15, packed & 31);
}

/** `20261006`, as editors and tokens write a date. */
export function dateOfDigits(digits: string | null | undefined): LocalDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits ?? '') ?? [];
  return year === undefined ? null : localDate(Number(year), Number(month), Number(day));
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Year (1 to 9999), month (1 to 12) and day as a date; null when there is no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (!Number.isInteger(year) || !Number.isInteger(day) || year < 1 || year > 9999 || day < 1 || day > length) return null;
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** `days` after (or before) a date. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
