/** What months and weekdays are called in a language. */
import { languageOf } from './languages';

export interface DateNames {
  /** Lower-case name to month, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower-case name to weekday, 0 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** A name as it is looked up: lower case, without the full stop of a short form. */
export const plainName = (name: string): string => name.toLowerCase().replace(/\.$/, '');

const known = new Map<string, DateNames | null>();

/** Names that are written here; for other languages the platform's. Null: `lang` is no language tag. */
export function dateNames(lang: string): DateNames | null {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const { months, weekdays } = languageOf(lang) ?? {};
  const made =
    months === undefined || weekdays === undefined
      ? platformNames(lang)
      : { months: listed(months, 1), weekdays: listed(weekdays, 0) };
  if (known.size < 100) known.set(lang, made);
  return made;
}

function listed(names: string, first: number): Map<string, number> {
  const groups = names === '' ? [] : names.split(' ');
  return new Map(groups.flatMap((group, at) => group.split('|').map((name) => [name, at + first] as const)));
}

/** The platform's names, of which the first in a page takes tens of milliseconds. */
export function platformNames(lang: string): DateNames | null {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const everyMonth = Array.from({ length: 12 }, (_, month) => [Date.UTC(2026, month, 15), month + 1] as const);
  const everyWeekday = Array.from({ length: 7 }, (_, day) => [Date.UTC(2026, 9, 4 + day), day] as const);
  try {
    for (const width of ['long', 'short'] as const) {
      // The case of a name differs alone and beside a day (Ukrainian жовтень, жовтня).
      collect(months, lang, { month: width }, everyMonth);
      collect(months, lang, { month: width, day: 'numeric' }, everyMonth);
      collect(weekdays, lang, { weekday: width }, everyWeekday);
    }
  } catch {
    return null;
  }
  return { months, weekdays };
}

function collect(
  into: Map<string, number>,
  lang: string,
  options: Intl.DateTimeFormatOptions,
  dates: readonly (readonly [number, number])[],
): void {
  // One formatter for all dates: making them is what takes time.
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  const type = options.month === undefined ? 'weekday' : 'month';
  for (const [at, value] of dates) {
    const word = plainName(format.formatToParts(at).find((part) => part.type === type)?.value ?? '');
    if (word !== '' && !/\d/.test(word)) into.set(word, value);
  }
}
