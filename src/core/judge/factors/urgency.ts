import { DAY, HOUR } from '../../model';
import { anywhere, HEARD } from '../kinds/compiled';
import { WEIGHTS } from '../weights';
import { type Factor, finding } from './factor';

const OFTEN: ReadonlySet<string> = new Set(['daily', 'weekdays', 'weekly']);

/** Can the answer wait a day? Words, the time between booking and start, and the rhythm. */
export const urgency: Factor = ({ facts, text }) => {
  const { created, start, cadence } = facts.meeting;
  const found = [];
  const ahead = created === null || cadence !== 'none' ? null : start - created;
  if (anywhere(HEARD.urgent, text)) found.push(finding('urgency', WEIGHTS.urgentWord, 'urgent_word'));
  else if (ahead !== null && ahead >= 0 && ahead < WEIGHTS.bookedHours * HOUR) {
    found.push(finding('urgency', WEIGHTS.bookedLate, 'booked_late', { hours: WEIGHTS.bookedHours }));
  } else if (ahead !== null && ahead >= 0 && ahead < WEIGHTS.bookedDayHours * HOUR) {
    found.push(finding('urgency', WEIGHTS.bookedSoon, 'booked_soon'));
  }
  if (OFTEN.has(cadence)) found.push(finding('urgency', WEIGHTS.recursOften, `recurs_${cadence}`));
  if (ahead !== null && ahead >= WEIGHTS.bookedAheadDays * DAY) {
    found.push(finding('urgency', WEIGHTS.bookedAhead, 'booked_ahead', { count: Math.floor(ahead / DAY) }));
  }
  return found;
};
