import { baseIdOf } from '../calendars/base-id';
import type { MeetingSnapshot } from '../core/model';

/**
 * What an event of a page and an event of a file are joined by: the iCalendar UID that a foreign event's id carries, else the id itself,
 * both without Google's domain and split suffix (guides: google-calendar, 5.5). Null for an entry that has no id yet.
 */
export function joinKeyOf(snapshot: Pick<MeetingSnapshot, 'baseId' | 'uid'>): string | null {
  if (snapshot.uid !== null) return baseIdOf(snapshot.uid);
  return snapshot.baseId === null ? null : baseIdOf(snapshot.baseId);
}
