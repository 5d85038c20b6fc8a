/** Days and times of drafts, as each language writes them. */
import type { Phrases } from '../languages/draft-words';
import type { Instant, Zone } from '../model';
import { dayParts, formatTime, toLocal } from '../time';
import { fill } from './fill';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day, by a pattern of the language or the platform's own. */
export function dayWords(
  zone: Zone,
  at: Instant,
  shape: 'long' | 'short' | 'date',
  { days, first }: Phrases,
  lang: string,
): string {
  const pattern = days[shape];
  const { whole, weekday, day, month } = dayParts(zone, at, lang, lang.startsWith('ja') && shape === 'long' ? 'short' : shape);
  if (pattern === null) return whole;
  return fill(pattern, { weekday, month, day: day === '1' ? (first ?? day) : day }, true) ?? whole;
}

/** A time of day: "17 h", "9 h 30". */
export function timeWords(zone: Zone, at: Instant, shape: 'long' | 'short', { times }: Phrases, lang: string): string {
  const pattern = times[shape];
  if (pattern === null) return formatTime(zone, at, lang);
  const { minutes } = toLocal(zone, at);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return fill(pattern[minute === 0 ? 0 : 1], { h: String(hour), mm: pad(minute) }, true) ?? '';
}

/** "At" before the time. */
export const atWords = (zone: Zone, at: Instant, { at: words }: Phrases): string =>
  words[Math.floor(toLocal(zone, at).minutes / 60) === 1 ? 0 : 1];

/** `6 min 40 s` in the words of the language. */
export function lengthWords(seconds: number, { length }: Phrases): string {
  const whole = Math.max(1, Math.round(seconds));
  const [m, s] = [Math.floor(whole / 60), whole % 60];
  const pattern = m === 0 ? length.seconds : s === 0 ? length.minutes : length.both;
  return fill(pattern, { m: String(m), s: String(s) }, true) ?? '';
}
