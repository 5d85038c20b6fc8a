/** What the person's own calendar has them do: the only engagements anybody's slots can respect. */
import { DAY, type Instant } from '../../core/model';
import { type Span, startOfDate } from '../../core/time';
import { meetingOfRow, storedMeetings } from '../join';
import type { World } from '../world';

/**
 * The person's own busy times that touch `[from, to)`: what they have not declined and what is not marked as free. Whole days count
 * when they say out of office, or busy. The series that is planned does not bar itself.
 */
export function ownEngagements(world: World, seriesId: string, from: Instant, to: Instant): Span[] {
  const timed = storedMeetings(world, from, to).filter(
    (one) =>
      !one.allDay &&
      one.seriesId !== seriesId &&
      one.status !== 'cancelled' &&
      one.ownAnswer !== 'declined' &&
      one.transparency === 'busy' &&
      one.entryType !== 'working-location' &&
      one.entryType !== 'birthday',
  );
  return [...timed.map(({ start, end }) => ({ start, end })), ...daysAway(world, from, to)];
}

/** Days on which the calendar says that the person is away: all-day entries that are out of office or busy. */
function daysAway(world: World, from: Instant, to: Instant): Span[] {
  const { zone } = world.settings;
  const mine = new Set(world.calendars.filter((one) => one.mine).map((one) => one.id));
  return world.occurrences.flatMap((row): Span[] => {
    if (row.days === null || row.status === 'cancelled' || !mine.has(row.calendarId)) return [];
    const span = { start: startOfDate(zone, row.days.from), end: startOfDate(zone, row.days.to) };
    if (span.start >= to || span.end <= from || span.end - span.start > 60 * DAY) return [];
    const meeting = meetingOfRow(row, world);
    const away = meeting?.entryType === 'out-of-office' || (meeting?.entryType === 'event' && meeting.transparency === 'busy');
    return away && meeting.ownAnswer !== 'declined' ? [span] : [];
  });
}
