/** Fields that say when somebody works, as the commands read them from JSON. Each complains with the field and what is wrong. */
import { type DaysOff, type Instant, isDate, makeDaysOff, MINUTE, type Problem, type Zone } from '../core/model';
import { isRecord, own, readCountry, shown } from '../core/model/read';
import { canonicalZone, toInstant } from '../core/time';
import type { Complaint } from './complaint';

/** Makes a complaint that names the place in the file. */
export type Wrong = (what: string) => Complaint;

/** Null when the file says so: then nothing is claimed. */
export function readZone(value: unknown, wrong: Wrong): Zone | null {
  if (value === null) return null;
  if (value === undefined) throw wrong('"zone" is missing');
  const zone = typeof value === 'string' ? canonicalZone(value) : null;
  if (zone === null) throw wrong(`"zone" is not a time zone: ${shown(value)}${whyNoZone(value)}`);
  return zone;
}

/** Why a text names no zone, and what to write instead; empty where there is nothing to add. Nothing is ever guessed from it. */
export function whyNoZone(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (/^(?:utc|gmt)?\s*[+-]\s*\d/iu.test(value)) return ' (an offset knows no summer time: name a place, like Asia/Singapore)';
  if (/standard time$|daylight time$/iu.test(value))
    return ' (a Windows name holds for several countries: name a place, like Europe/Paris)';
  if (/^[a-z]{2,5}$/iu.test(value)) return ' (an abbreviation may mean several clocks: name a place, like America/New_York)';
  const near = nearestZone(value);
  return near === null ? ' (no such name: zones are named like Europe/Berlin)' : ` (did you mean ${near}?)`;
}

/** The one zone that differs in at most two letters; null when there is none, or more than one as near. */
function nearestZone(value: string): Zone | null {
  const wanted = value.toLowerCase();
  const ranked = Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, away: lettersApart(zone.toLowerCase(), wanted) }))
    .toSorted((a, b) => a.away - b.away);
  const [first, second] = ranked;
  return first !== undefined && first.away <= 2 && first.away !== second?.away ? first.zone : null;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/iu;

/** An instant with `Z` or an offset, or a wall time of the row's zone without. */
export function readTime(record: Readonly<Record<string, unknown>>, field: string, zone: Zone | null, wrong: Wrong): Instant {
  const value = own(record, field);
  if (value === undefined) throw wrong(`"${field}" is missing`);
  const found = typeof value === 'string' ? TIME.exec(value) : null;
  const unreadable = wrong(`"${field}" is not a time like 2026-11-24T16:30 or 2026-11-24T15:30:00Z: ${shown(value)}`);
  if (found === null) throw unreadable;
  const [, date = '', hour, minute, second = '0', fraction = '0', offset] = found;
  const minutes = Number(hour) * 60 + Number(minute) + Number(`${second}.${fraction}`) / 60;
  if (!isDate(date) || minutes >= 1_440 || Number(minute) > 59 || Number(second) > 59) throw unreadable;
  if (offset !== undefined) return toInstant('UTC', date, minutes) - offsetMinutes(offset) * MINUTE;
  if (zone === null) throw wrong(`"${field}" needs an offset, as "zone" is not known`);
  return toInstant(zone, date, minutes);
}

function offsetMinutes(offset: string): number {
  if (/^z$/iu.test(offset)) return 0;
  const digits = offset.slice(1).replace(':', '');
  const size = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return offset.startsWith('-') ? -size : size;
}

export function readCountryName(value: unknown, wrong: Wrong): string | null {
  if (value === null) return null;
  const country = readCountry(value);
  if (country === undefined) throw wrong(`"country" is not a two-letter code: ${shown(value)}`);
  return country;
}

/** Each a date, or `{ from, to, why }` with `to` (inclusive) the same date and `why` leave unless said. */
export function readOff(value: unknown, wrong: Wrong): DaysOff[] {
  if (!Array.isArray(value)) throw wrong(`"off" is not a list: ${shown(value)}`);
  return value.map((item: unknown) => {
    const days = isRecord(item) ? { to: item.from, why: 'leave', ...item } : { from: item, to: item, why: 'leave' };
    const made = makeDaysOff(days);
    if (!made.ok) throw wrong(`"off" has an entry that is no date and no {"from","to","why"}: ${shown(item)}`);
    return made.value;
  });
}

export function workProblem({ code, params }: Problem): string {
  if (code === 'weekday-unknown') return `"work" has no weekday ${params.value}: use mon, tue, wed, thu, fri, sat, sun`;
  if (code === 'not-an-object') return '"work" is not an object of weekdays';
  return `"work" has hours on ${params.field} that are not a list like ["09:00-17:00"]: ${params.value}`;
}
