import type { AttendeeHours } from '../../model';
import { WEIGHTS } from '../weights';
import { type Factor, finding } from './factor';

const NIGHT: ReadonlySet<AttendeeHours['class']> = new Set(['night', 'day_off']);
const OUTSIDE: ReadonlySet<AttendeeHours['class']> = new Set(['partly', 'outside']);

/** Whose day it breaks. Unknown hours say nothing; all together move the score by no more than `zoneMost`. */
export const timeZones: Factor = ({ hours, clockSpread }) => {
  const required = hours.attendees.filter((one) => one.required && !one.guess);
  const night = required.filter((one) => NIGHT.has(one.class)).length;
  const outside = required.filter((one) => OUTSIDE.has(one.class)).length;
  const found = [];
  let left: number = -WEIGHTS.zoneMost;
  const spend = (delta: number): number => {
    const spent = Math.min(left, -delta);
    left -= spent;
    return -spent;
  };
  if (night > 0) found.push(finding('time-zones', spend(WEIGHTS.zoneNight), 'zones_night', { count: night }));
  if (outside > 0) found.push(finding('time-zones', spend(WEIGHTS.zoneOutside), 'zones_outside', { count: outside }));
  if (clockSpread !== null && clockSpread >= WEIGHTS.zoneSpreadHours) {
    found.push(finding('time-zones', spend(WEIGHTS.zoneSpread), 'zones_spread', { hours: Math.round(clockSpread) }));
  }
  return found.filter(({ delta }) => delta !== 0);
};
