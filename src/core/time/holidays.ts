/**
 * Public holidays of 207 countries and their regions. Imported where it is needed and by nothing else of this folder: the table
 * weighs more than all the rest.
 */
import type { Reason } from '../model/assessment';
import type { DaysOff } from '../model/person';
import type { LocalDate } from '../model/scalars';
import { HOLIDAY_LINES, HOLIDAY_YEARS } from './holidays-data';
import { addDays } from './local-date';

export interface Holiday {
  readonly date: LocalDate;
  /**
   * `everywhere`: in the whole country; `region`: in the region asked for; `parts`: in some regions, and it is not known whether
   * in this one.
   */
  readonly where: 'everywhere' | 'region' | 'parts';
  /** Hangs on a sighting of the moon: it may come a day earlier or later. */
  readonly moon: boolean;
}

/** Dates of one year, and whether each hangs on the moon. */
type Dates = ReadonlyMap<LocalDate, boolean>;

interface Country {
  readonly national: string;
  /** What each region has beyond the country, and what it has not. */
  readonly regions: ReadonlyMap<string, { readonly more: string; readonly less: string }>;
}

let lines: ReadonlyMap<string, string> | undefined;

function lineOf(country: string): string | undefined {
  lines ??= new Map(
    HOLIDAY_LINES.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(';')), line]),
  );
  return lines.get(country.toUpperCase());
}

function countryOf(code: string): Country | null {
  const [, national, ...regions] = lineOf(code)?.split(';') ?? [];
  if (national === undefined) return null;
  const parts = regions.map((text): [string, { more: string; less: string }] => {
    const [name = '', more = '', less = ''] = text.split(':');
    return [name, { more, less }];
  });
  return { national, regions: new Map(parts) };
}

function datesOf(lists: string, year: number): Dates {
  const list = lists.split(',')[HOLIDAY_YEARS.indexOf(year)] ?? '';
  const first = `${year}-01-01`;
  return new Map(
    [...list.matchAll(/([0-9a-z]{2})(~?)/gu)].map(([, day = '', moon]) => [
      addDays(first, Number.parseInt(day, 36)),
      moon === '~',
    ]),
  );
}

/** The regions a country's holidays differ by, as the table names them (mostly ISO 3166-2 without the country). */
export const holidayRegions = (country: string): string[] => [...(countryOf(country)?.regions.keys() ?? [])];

/**
 * The public holidays of a year, by date. Without a region, or with one the table does not have, days that not all regions share
 * come out as `parts`.
 * @param country ISO 3166-1 alpha-2
 * @returns null for a country or a year that is not in the table: that is not known, which is not the same as none
 */
export function holidaysOf(country: string, region: string | null, year: number): readonly Holiday[] | null {
  const found = countryOf(country);
  if (found === null || !HOLIDAY_YEARS.includes(year)) return null;
  const national = datesOf(found.national, year);
  const own = region === null ? undefined : found.regions.get(region.toUpperCase());
  const all = new Map<LocalDate, Holiday>();
  for (const [date, moon] of national) all.set(date, { date, where: 'everywhere', moon });
  if (own !== undefined) {
    for (const date of datesOf(own.less, year).keys()) all.delete(date);
    for (const [date, moon] of datesOf(own.more, year)) all.set(date, { date, where: 'region', moon });
  } else {
    for (const { more, less } of found.regions.values()) {
      for (const [date, moon] of datesOf(less, year)) all.set(date, { date, where: 'parts', moon });
      for (const [date, moon] of datesOf(more, year)) if (!national.has(date)) all.set(date, { date, where: 'parts', moon });
    }
  }
  return [...all.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** How a holiday is put: as a fact where it is one, and as no more than is known elsewhere. `country` is a code to be named. */
export function holidayReason({ where, moon }: Holiday, country: string): Reason {
  const params = { country: country.toUpperCase() };
  if (where === 'parts') return { code: moon ? 'holiday_parts_expected' : 'holiday_parts', params };
  return { code: moon ? 'holiday_expected' : 'holiday', params };
}

/**
 * The holidays on which somebody of a place surely does not have to work, between two dates (inclusive): none that only parts of
 * the country have, none that the moon may move.
 */
export function sureHolidays(country: string, region: string | null, from: LocalDate, to: LocalDate): DaysOff[] {
  const years = HOLIDAY_YEARS.filter((year) => String(year) >= from.slice(0, 4) && String(year) <= to.slice(0, 4));
  return years
    .flatMap((year) => holidaysOf(country, region, year) ?? [])
    .filter((one) => one.where !== 'parts' && !one.moon && one.date >= from && one.date <= to)
    .map((one) => ({ from: one.date, to: one.date, why: 'holiday' }));
}

/** The last date the table knows of. */
export const holidaysKnownUntil = (): LocalDate => `${HOLIDAY_YEARS.at(-1) ?? 0}-12-31`;
