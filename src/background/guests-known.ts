/** How far the memory of guests reaches, for calendars that leave them out. */
import type { GuestsKnown, Instant } from '../core/model';
import { readMeetings, type CalendarRow, type Shelves } from '../store';
import { ASK_AHEAD } from './asks';
import { isMeeting } from './preview';

/**
 * Of the meetings of the next four weeks those whose guests were seen elsewhere.
 * @param calendars of one feed, in use
 * @returns null where a calendar names guests, and where no meeting is to come
 */
export async function guestsKnown(
  shelves: Shelves,
  calendars: readonly CalendarRow[],
  now: Instant,
): Promise<GuestsKnown | null> {
  if (calendars.length === 0 || calendars.some(({ namesGuests }) => namesGuests)) return null;
  const live = new Map(calendars.map((row) => [row.id, row]));
  const { occurrences, events } = await readMeetings(shelves, now, now + ASK_AHEAD, live);
  const coming = new Map<string, string>();
  for (const occurrence of occurrences) {
    const { calendarId, uid, baseId, instance, start } = occurrence;
    const event = events.get(baseId)?.find((one) => one.calendarId === calendarId && one.uid === uid);
    if (start >= now && event && isMeeting({ event, occurrence }, false)) coming.set(`${baseId} ${instance}`, baseId);
  }
  if (coming.size === 0) return null;
  const rows = await shelves.guests.equal('seriesId', [...new Set(coming.values())]);
  const seen = new Set(rows.filter(({ guests }) => guests.length > 0).map(({ seriesId }) => seriesId));
  return { known: [...coming.values()].filter((baseId) => seen.has(baseId)).length, meetings: coming.size };
}
