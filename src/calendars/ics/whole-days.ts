/** Series of whole days know dates and no instants. What names one of their days by an instant (Outlook does) is read as a date here. */
import { DAY, HOUR, MINUTE } from '../../core/model';
import { dayOf, timeOf } from './civil';
import type { Rule, Wall } from './rule';
import type { Stamp } from './stamp';
import { UTC, type ZoneRule } from './zone-rule';

/** Midnight, or the last minute before it: where a day is meant by its beginning or its end. */
const atEdge = (wall: Wall): boolean => timeOf(wall) === 0 || timeOf(wall) >= DAY - MINUTE;

/** From this time of day on, UTC, an instant is a midnight east of Greenwich: New Zealand's in summer is 11:00. */
const EAST = 11 * HOUR;

/**
 * The day that a date, a wall time or an instant names.
 * @param home the file's own zone: an instant is read on its clock, unless it begins or ends a day in UTC alone. Without it the
 *   instant is taken for a midnight somewhere.
 * @returns a day number
 */
export function dayNamed({ wall, allDay, zone }: Pick<Stamp, 'wall' | 'allDay' | 'zone'>, home: ZoneRule | null): number {
  if (allDay || zone !== UTC) return dayOf(wall);
  const there = home === null ? null : home.toWall(wall);
  if (there !== null && (atEdge(there) || !atEdge(wall))) return dayOf(there);
  if (atEdge(wall)) return dayOf(wall);
  const midnight = Math.ceil(wall / MINUTE) * MINUTE;
  const ends = midnight === wall ? 0 : 1;
  return dayOf(midnight) + (timeOf(midnight) >= EAST ? 1 : 0) - ends;
}

/** A stamp as the day it names. */
export const asDay = (stamp: Stamp, home: ZoneRule | null, floating: ZoneRule): Stamp => ({
  wall: dayNamed(stamp, home) * DAY,
  allDay: true,
  zone: floating,
  guessed: false,
});

/** A rule whose end is a day. */
export function endingOnDay(rule: Rule, home: ZoneRule | null): Rule {
  if (rule.until === null || rule.until.kind !== 'utc') return rule;
  const day = dayNamed({ wall: rule.until.wall, allDay: false, zone: UTC }, home);
  return { ...rule, until: { kind: 'date', wall: day * DAY } };
}
