import type { Meeting } from '../core/model';
import { humans } from './attendees';

/** First names of the others, where the calendar gives names; an address is no name. */
export function firstNames(meeting: Meeting): string[] {
  return humans(meeting.attendees).flatMap(({ name, self }) => {
    const first = self || name === null || name.includes('@') ? '' : (name.trim().split(/\s+/u, 1)[0] ?? '');
    return first === '' ? [] : [first];
  });
}
