/** Public holidays as days off of people whose country is known. The only importer of the table: nothing on a page carries it. */
import { DAY, type DaysOff, type Email, type Instant, type Person } from '../core/model';
import { toLocal } from '../core/time';
import { sureHolidays } from '../core/time/holidays';

/** Days after the present for which holidays are filled in: a year, and what a month's view shows beyond it. */
const AHEAD = 400 * DAY;

/**
 * The same people with the holidays that their country surely has, from `from` on for a year ahead of `now`. Which region they live
 * in is not known, so days of parts of a country are left out; whether a claim may be made of them is the judge's to say.
 */
export function withHolidays(people: ReadonlyMap<Email, Person>, from: Instant, now: Instant): Map<Email, Person> {
  const first = toLocal('UTC', from - DAY).date;
  const last = toLocal('UTC', now + AHEAD).date;
  const byCountry = new Map<string, readonly DaysOff[]>();
  const holidaysIn = (country: string): readonly DaysOff[] => {
    const found = byCountry.get(country) ?? sureHolidays(country, null, first, last);
    byCountry.set(country, found);
    return found;
  };
  return new Map(
    [...people].map(([email, person]) => {
      const holidays = person.country === null ? [] : holidaysIn(person.country.value);
      return [email, holidays.length === 0 ? person : { ...person, off: [...person.off, ...holidays] }];
    }),
  );
}
