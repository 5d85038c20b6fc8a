import { MINUTE, WEEKDAYS, type Instant, type LocalDate, type Minutes, type Weekday, type Zone } from '../core/model';

/** An instant on somebody's wall. */
export interface Wall {
  readonly date: LocalDate;
  /** From local midnight, 0 to 1439. */
  readonly minutes: Minutes;
  readonly weekday: Weekday;
}

// A formatter costs about as much as a whole card: one for each zone and use.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang}|${options.timeZone}|${options.weekday}|${options.hour}|${options.hourCycle}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang, options);
  formatters.set(key, made);
  return made;
}

/** Date, minutes and weekday of an instant in a zone that the platform knows. */
export function wallOf(zone: Zone, at: Instant): Wall {
  const options = {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter('en-u-ca-gregory', { ...options, hourCycle: 'h23' }).formatToParts(at))
    parts[type] = value;
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  return { date, minutes: Number(parts.hour) * 60 + Number(parts.minute), weekday };
}

/** The time of day in the reader's own way of writing it ("18:00", "6:00 PM"). */
export const timeOf = (lang: string, zone: Zone, at: Instant): string =>
  formatter(lang, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(at);

/** Time with the weekday before it ("Fri 01:00"). */
export const dayTimeOf = (lang: string, zone: Zone, at: Instant): string =>
  formatter(lang, { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at);

/** The short name of the weekday alone. */
export const dayOf = (lang: string, zone: Zone, at: Instant): string =>
  formatter(lang, { timeZone: zone, weekday: 'short' }).format(at);

/** A length in the reader's words: minutes up to an hour and a half, then hours. */
export function lengthOf(lang: string, from: Instant, to: Instant): string {
  const minutes = Math.round((to - from) / MINUTE);
  const whole = minutes % 60 === 0 && minutes > 90;
  const unit = whole ? 'hour' : 'minute';
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }).format(whole ? minutes / 60 : minutes);
}

/** The city a zone is named after: people know places, abbreviations are ambiguous. */
export const cityOf = (zone: Zone): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
