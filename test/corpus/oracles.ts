/** Occurrences as ical.js and python-recurring-ical-events expand the same files. */
import { decode, expandCalendar, parseCalendar } from '../../src/calendars/ics';
import { bytesOf } from './shared-files';

export interface Oracle {
  readonly file: string;
  /** Dates in UTC; the second is exclusive. */
  readonly window: readonly [string, string];
  /** Start, end (dates for all-day ones), UID, title. */
  readonly occurrences: readonly (readonly [string, string, string, string])[];
}

/**
 * Where an engine has something else than we have, and why it is wrong.
 */
export const ORACLE_DIFFERENCES: Readonly<Record<string, { counts: { missing: number; extra: number }; why: string }>> = {
  'finos1.icaljs.json': {
    counts: { missing: 0, extra: 1 },
    why: 'a weekly series whose UNTIL is a date, the day of its own 10:00 start: the date includes that day (Google shows it, and exports an override for it); ical.js reads it as midnight and drops the one occurrence',
  },
  'exchange_moved.icaljs.json': {
    counts: { missing: 1, extra: 2 },
    why: 'a whole day moved to the next one by an override whose RECURRENCE-ID is a date with time while the series is of dates: ical.js does not match them and leaves the day unmoved; and the last day, see exchange_moved.py.json',
  },
  'exchange_moved.py.json': {
    counts: { missing: 0, extra: 1 },
    why: 'UNTIL=20260817T220000Z of a series of dates is midnight of 18 August, a Tuesday, on the clock of the zone that the file defines: that day is its last (Outlook shows it); both engines read a date in UTC and drop it',
  },
  'galaxy-single-cell.icaljs.json': {
    counts: { missing: 9, extra: 9 },
    why: 'TZID=Europe/London without a VTIMEZONE: ical.js takes the times for floating (it prints them without Z); the platform knows the zone',
  },
};

const day = (text: string): number => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6, 8)));
const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** What the oracle has and we have not, and the other way round. */
export function differences(oracle: Oracle): { missing: string[]; extra: string[] } {
  const calendar = parseCalendar(decode(bytesOf(oracle.file)).text, { zone: 'UTC' });
  const window = { from: day(oracle.window[0]), to: day(oracle.window[1]) };
  const counts = new Map<string, number>();
  const add = (key: string, by: number): unknown => counts.set(key, (counts.get(key) ?? 0) + by);
  for (const [start, end, uid] of oracle.occurrences) add(`${start} ${end} ${uid}`, 1);
  for (const { occurrences } of expandCalendar(calendar, window)) {
    for (const one of occurrences) {
      if (one.status === 'cancelled') continue;
      const [start, end] = one.days === null ? [iso(one.start), iso(one.end)] : [one.days.from, one.days.to];
      add(`${start} ${end} ${one.uid}`, -1);
    }
  }
  const keys = [...counts];
  return { missing: keys.filter(([, n]) => n > 0).map(([key]) => key), extra: keys.filter(([, n]) => n < 0).map(([key]) => key) };
}
