/** Dates and times as an opened event or a new event's bubble shows them: the year only when it is not this one. */
import type { Instant, LocalDate } from '../../core/model';
import { grammarOf } from './languages';
import type { PageZone } from './page-zone';
import { dateAt, toInstant } from './wall';
import type { When } from './when';
import { plusDays } from './datekey';
import { readDateSpan } from './written-date';
import { readTime, readTimeRange } from './written-time';

const NOTHING: When = { start: null, end: null, allDay: false };

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
  const grammar = grammarOf(lang);
  const [first = '', second] = text.split(/[⋅·]/).map((one) => one.trim());
  if (second === undefined) return longOrAllDay(first, lang, zone, now);
  const date = shownDate(first, lang, zone, now);
  // Shown ranges have a dash in every language, whatever the labels for screen readers say.
  const times =
    readTimeRange(second, grammar) ??
    readTimeRange(second.replace(/\s*[–～〜]\s*/, ' – '), grammar && { ...grammar, joint: / – / });
  if (date === null || times === null) return NOTHING;
  return { start: toInstant(zone.zone, date, times.start), end: toInstant(zone.zone, date, times.end), allDay: false };
}

function longOrAllDay(text: string, lang: string, zone: PageZone, now: Instant): When {
  const days = readDateSpan(text, lang, yearOf(zone, now));
  if (days !== null) {
    return { start: toInstant(zone.zone, days.from, 0), end: toInstant(zone.zone, plusDays(days.to, 1), 0), allDay: true };
  }
  const ends = text.split(/\s+–\s+/).map((side) => moment(side, lang, zone, now));
  const [start = null, end = null] = ends;
  if (ends.length !== 2 || start === null || end === null || end < start) return NOTHING;
  return { start, end, allDay: false };
}

function moment(text: string, lang: string, zone: PageZone, now: Instant): Instant | null {
  const at = text.lastIndexOf(', ');
  const minutes = readTime(text.slice(at + 2), grammarOf(lang));
  const date = at < 0 || minutes === null ? null : shownDate(text.slice(0, at), lang, zone, now);
  return date === null || minutes === null ? null : toInstant(zone.zone, date, minutes);
}
