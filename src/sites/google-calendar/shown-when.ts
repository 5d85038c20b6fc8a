/** Dates and times as an opened event or a new event's bubble shows them: the year only when it is not this one. */
import type { Instant, LocalDate } from '../../core/model';
import type { PageZone } from './page-zone';
import { dateAt } from './wall';
import { NOTHING, spanOf, type When, wholeDays } from './when';
import { readDateSpan } from './written-date';
import { readSpan } from './written-span';

const yearOf = (zone: PageZone, now: Instant): number => Number(dateAt(zone.zone, now).slice(0, 4));

/** A date as shown, in the year of `now` where it names none. A weekday that does not fit makes it null. */
export function shownDate(text: string, lang: string, zone: PageZone, now: Instant): LocalDate | null {
  const span = readDateSpan(text, lang, yearOf(zone, now));
  return span !== null && span.from === span.to ? span.from : null;
}

/**
 * `Tuesday, October 6⋅7:30 – 8:30am` · `Sunday, December 10` · `October 7 – 8` · `April 25, 2023, 11:15pm – April 26, 2023, 6:45am`.
 */
export function shownWhen(text: string, lang: string, zone: PageZone, now: Instant): When {
  const [first = '', second, ...more] = text.split(/[⋅·]/).map((one) => one.trim());
  if (second === undefined) return longOrAllDay(first, lang, zone, now);
  const date = shownDate(first, lang, zone, now);
  const times = readSpan(second, lang);
  if (date === null || times === null || times.dates !== null || more.length > 0) return NOTHING;
  return spanOf(zone, date, times.start, times.end);
}

function longOrAllDay(text: string, lang: string, zone: PageZone, now: Instant): When {
  const year = yearOf(zone, now);
  const days = readDateSpan(text, lang, year);
  if (days !== null) return wholeDays(days, zone);
  const long = readSpan(text, lang, year);
  return long === null || long.dates === null ? NOTHING : spanOf(zone, long.dates.from, long.start, long.end);
}
