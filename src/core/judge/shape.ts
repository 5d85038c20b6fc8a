import { type Facts, HOUR, MINUTE, type HoursAssessment } from '../model';
import { minutesAhead } from '../time';

/** Human beings invited: what the calendar says, else those it lists; null when it says nothing. */
export function peopleOf({ meeting }: Facts): number | null {
  if (meeting.headcount !== null) return meeting.headcount;
  if (meeting.attendees.some((one) => one.kind === 'group')) return null;
  const listed = meeting.attendees.filter((one) => one.kind === 'person').length;
  return listed === 0 ? null : listed;
}

export const minutesOf = ({ meeting }: Facts): number => Math.round((meeting.end - meeting.start) / MINUTE);

export const recurs = ({ meeting }: Facts): boolean => meeting.cadence !== 'none';

/** Hours between the two farthest clocks among people whose zone is known and no guess; null when fewer than two are known. */
export function clockSpread({ meeting }: Facts, hours: HoursAssessment): number | null {
  const zones = hours.attendees.flatMap(({ zone, guess }) => (zone === null || guess ? [] : [zone]));
  const [first] = zones;
  if (first === undefined || zones.length < 2) return null;
  const ahead = zones.map((zone) => minutesAhead(zone, meeting.start, first));
  return ((Math.max(...ahead) - Math.min(...ahead)) * MINUTE) / HOUR;
}
