import { MINUTE, type Instant, type Zone } from '../model/scalars';
import { dayNumber } from './local-date';
import { offsetMs } from './offset';
import { toLocal } from './wall';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Formats are made for UTC and given the local time as if it were UTC: so what is shown follows `offsetAt`, and a format serves
 * every zone.
 */
function formatFor(lang: string, shape: 'time' | 'day' | 'weekday'): Intl.DateTimeFormat {
  const key = `${lang} ${shape}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const options: Intl.DateTimeFormatOptions =
    shape === 'time'
      ? { timeStyle: 'short' }
      : shape === 'day'
        ? { weekday: 'short', day: 'numeric', month: 'short' }
        : { weekday: 'long' };
  const made = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

const asUtc = (zone: Zone, at: Instant): number => at + offsetMs(zone, at);

/** The local time of day, as `lang` (BCP 47) writes it: `7:00 AM`, `07:00`. */
export function formatTime(zone: Zone, at: Instant, lang: string): string {
  return formatFor(lang, 'time').format(asUtc(zone, at));
}

/** The local day, with its weekday: `Tue, Nov 24`, `Di., 24. Nov.`. */
export function formatDay(zone: Zone, at: Instant, lang: string): string {
  return formatFor(lang, 'day').format(asUtc(zone, at));
}

/** A local day, as `lang` writes it, and its parts: to be put together otherwise where the platform's own way is not how people write. */
export interface DayParts {
  readonly whole: string;
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
}

const DAY_SHAPES = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long' },
} as const;

/** The local day in full, short, or without its weekday. */
export function dayParts(zone: Zone, at: Instant, lang: string, shape: keyof typeof DAY_SHAPES): DayParts {
  const key = `${lang} parts ${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...DAY_SHAPES[shape], timeZone: 'UTC' });
  formats.set(key, format);
  const parts = format.formatToParts(asUtc(zone, at));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    whole: parts.map(({ value }) => value).join(''),
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
  };
}

/** The local weekday in full. */
export function formatWeekday(zone: Zone, at: Instant, lang: string): string {
  return formatFor(lang, 'weekday').format(asUtc(zone, at));
}

/**
 * The local time of somebody in `zone`, for a reader in `viewerZone`: with the day before it when it is another date there than
 * here.
 */
export function formatTimeThere(zone: Zone, at: Instant, lang: string, viewerZone: Zone): string {
  const time = formatTime(zone, at, lang);
  return isOtherDate(zone, at, viewerZone) ? `${formatDay(zone, at, lang)}, ${time}` : time;
}

/** Whether two zones show different dates at an instant. */
export function isOtherDate(zone: Zone, at: Instant, viewerZone: Zone): boolean {
  return dayShift(zone, at, viewerZone) !== 0;
}

/** How many calendar days `zone` is ahead of `viewerZone` at an instant: -1, 0 or 1. */
export function dayShift(zone: Zone, at: Instant, viewerZone: Zone): number {
  return dayNumber(toLocal(zone, at).date) - dayNumber(toLocal(viewerZone, at).date);
}

/** How long after UTC's the clock of `zone` stands relative to that of `viewerZone`, in minutes: positive is ahead. */
export function minutesAhead(zone: Zone, at: Instant, viewerZone: Zone): number {
  return (offsetMs(zone, at) - offsetMs(viewerZone, at)) / MINUTE;
}
