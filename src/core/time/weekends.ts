import { WEEKDAYS, type Weekday, type WorkWeek } from '../model/person';

/**
 * Usual days off by country (ISO 3166-1 alpha-2), where they are not Saturday and Sunday.
 *
 * From CLDR 48.2 (`weekendStart`, `weekendEnd`), which is about how calendars look and no labour law, with these known misfits
 * set right: Bangladesh, the Maldives and Palestine rest on Friday and Saturday; Brunei on Friday and Sunday; Nepal on Saturday;
 * Djibouti and Somalia are counted with their Friday; most offices of India and Uganda rest on both Saturday and Sunday.
 * In Iran only Friday is sure.
 */
const TABLE: readonly (readonly [days: readonly Weekday[], countries: string])[] = [
  [['fri', 'sat'], 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE BD MV PS'],
  [['thu', 'fri'], 'AF'],
  [['fri'], 'IR DJ SO'],
  [['fri', 'sun'], 'BN'],
  [['sat'], 'NP'],
];

const USUAL: readonly Weekday[] = ['sat', 'sun'];

const BY_COUNTRY = new Map(TABLE.flatMap(([days, countries]) => countries.split(' ').map((country) => [country, days] as const)));

/** The usual days off in a country. Only for naming a day off: the person's own working days decide whether it is one. */
export function weekendOf(country: string): readonly Weekday[] {
  return BY_COUNTRY.get(country.toUpperCase()) ?? USUAL;
}

/** Weekends there are, the commonest first. */
const PATTERNS: readonly (readonly Weekday[])[] = [
  USUAL,
  ['fri', 'sat'],
  ['thu', 'fri'],
  ['fri', 'sun'],
  ['sun'],
  ['fri'],
  ['sat'],
];

/**
 * The weekend of a person whose country is not known: the commonest one on which this week has no work. A Sunday-to-Thursday
 * week rests on Friday and Saturday; a week that fits none is taken to rest on Saturday and Sunday.
 */
export function weekendByHours(week: WorkWeek): readonly Weekday[] {
  const free = new Set(WEEKDAYS.filter((day) => week[day].length === 0));
  return PATTERNS.find((days) => days.every((day) => free.has(day))) ?? USUAL;
}
