import { toInstant } from '../src/core/time';
import type { DemoEntry } from './google-calendar/events';
import { tokenOf } from './google-calendar/ids';
import { demoEventId } from './team-calendar';

/** As many half-hour entries as asked for, spread over the week of a date: what speed is measured on. */
export function stressEntries(count: number, today: string, calendarId: string, zone: string): DemoEntry[] {
  const monday = Date.parse(`${today}T00:00Z`) - ((new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7) * 86_400_000;
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(monday + (index % 7) * 86_400_000).toISOString().slice(0, 10);
    const start = toInstant(zone, date, 360 + (Math.floor(index / 7) % 28) * 30);
    const eventId = demoEventId(`stress${index}`.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'a'));
    return {
      eventId,
      token: tokenOf(eventId, calendarId),
      calendarId,
      title: `Project ${index} status`,
      description: '',
      location: '',
      start,
      end: start + 30 * 60_000,
      days: null,
      answer: 'accepted' as const,
      guests: [],
      recurring: false,
      colour: '#039BE5',
    };
  }).toSorted((a, b) => a.start - b.start);
}
