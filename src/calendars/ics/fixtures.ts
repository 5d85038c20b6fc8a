/** Small invented calendars for the tests of this folder. */
import type { CalendarOccurrence, ImportProblem } from '../../core/model';
import { expandCalendar, parseCalendar, problemsOf, type ParsedCalendar } from './index';

const WINDOW = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };

/** A calendar around some lines; `\n` becomes what files have. */
export const calendarOf = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//planner.example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** A VEVENT with a UID and a title unless the lines bring their own. */
export function eventOf(...lines: string[]): string {
  const has = (name: string): boolean => lines.some((line) => line.startsWith(name));
  const head = [...(has('UID') ? [] : ['UID:one@planner.example']), ...(has('SUMMARY') ? [] : ['SUMMARY:Planning'])];
  return ['BEGIN:VEVENT', ...head, ...lines, 'END:VEVENT'].join('\r\n');
}

export interface Outcome {
  readonly calendar: ParsedCalendar;
  readonly all: readonly CalendarOccurrence[];
  /** `start/end` in UTC without seconds, or dates for all-day ones; cancelled ones left out. */
  readonly times: readonly string[];
  readonly problems: readonly ImportProblem['code'][];
}

/** Parses and expands; floating times are Lisbon's. */
export function outcome(text: string, window = WINDOW): Outcome {
  const calendar = parseCalendar(text, { zone: 'Europe/Lisbon' });
  const all = [...expandCalendar(calendar, window)].flatMap((series) => series.occurrences);
  const times = all.filter((one) => one.status !== 'cancelled').map(timesOf);
  return {
    calendar,
    all,
    times: times.toSorted((a, b) => (a < b ? -1 : 1)),
    problems: problemsOf(calendar).map((one) => one.code),
  };
}

const timesOf = (one: CalendarOccurrence): string =>
  one.days === null
    ? `${new Date(one.start).toISOString().slice(0, 16)}/${new Date(one.end).toISOString().slice(11, 16)}`
    : `${one.days.from}/${one.days.to}`;

/** One event alone in a calendar. */
export const outcomeOfEvent = (...lines: string[]): Outcome => outcome(calendarOf(eventOf(...lines)));
