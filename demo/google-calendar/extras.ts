/** What stands on a real page beside a calendar file's events: a second calendar with the same event, a holiday, a working location, a task. */
import type { DemoData, DemoEntry } from './events';
import { eventIdOf, tokenOf } from './ids';

const DAY = 86_400_000;
const TEAM_CALENDAR = 'heron-team-1a2b@group.calendar.google.com';
const HOLIDAYS = 'en.portuguese#holiday@group.v.calendar.google.com';

/** The entries that a page of the week of `monday` shows beside those of the file. */
export function extraEntries(data: DemoData, monday: string): DemoEntry[] {
  const start = Date.parse(`${monday}T00:00Z`);
  const plain = { description: '', location: '', answer: 'unknown', guests: [], recurring: false } as const;
  const date = (days: number): string => new Date(start + days * DAY).toISOString().slice(0, 10);
  const holiday = eventIdOf('demoholiday000000000000000@google.com');
  const location = `_WL_${start}__${start + 2 * DAY}__${btoa(data.me.email).replaceAll('=', '')}__demowl0000000000000000000_${monday.replaceAll('-', '')}__demowl0000000000000000001_${date(1).replaceAll('-', '')}`;
  const task = `ttb_${btoa('demotask000000000000000000 demo@m').replaceAll('=', '')}`;
  const readOut = data.entries.find(
    (entry) => entry.title === 'Release read-out' && entry.start > start && entry.start < start + 7 * DAY,
  );
  return [
    // Shown a second time because the team's calendar is switched on too: one meeting, two chips.
    ...(readOut
      ? [{ ...readOut, calendarId: TEAM_CALENDAR, token: tokenOf(readOut.eventId, TEAM_CALENDAR), colour: '#616161' }]
      : []),
    {
      ...plain,
      eventId: holiday,
      token: tokenOf(holiday, HOLIDAYS),
      calendarId: HOLIDAYS,
      title: 'Day of the demo',
      start: start + 5 * DAY,
      end: start + 6 * DAY,
      days: { first: date(5), last: date(5) },
      colour: '#0B8043',
    },
    {
      ...plain,
      eventId: location,
      token: location,
      calendarId: data.me.email,
      title: 'Home',
      start,
      end: start + 2 * DAY,
      days: { first: date(0), last: date(1) },
      colour: '#039BE5',
    },
    {
      ...plain,
      eventId: task,
      token: task,
      calendarId: data.me.email,
      title: 'Send the invoice',
      start: start + 4 * DAY + 9 * 3_600_000,
      end: start + 4 * DAY + 9.5 * 3_600_000,
      days: null,
      colour: '#3F51B5',
    },
  ];
}
