/** Dates of properties, with their zones. */
import type { Property } from './grammar';
import { durationOf, type Length } from './length';
import { LIMITS } from './limits';
import type { ProblemLog } from './problems';
import type { FileFacts } from './read-event';
import { instantOf, wallOf, type Stamp } from './stamp';
import { UTC, type ZoneRule } from './zone-rule';

/** An RDATE: a start, and a length of its own when it is a period. */
export interface RuleDate {
  readonly at: Stamp;
  readonly length: Length | null;
}

/** @returns null when there is no such property or its value is no date */
export function stampOf(property: Property | undefined, facts: FileFacts, where: string, log: ProblemLog): Stamp | null {
  if (property === undefined) return null;
  return stampOfValue(property.values[0] ?? '', zoneOf(property, facts, where, log), facts);
}

/** All dates of the RDATE or EXDATE lines of an event. */
export function datesOf(
  properties: readonly Property[],
  name: 'rdate' | 'exdate',
  facts: FileFacts,
  where: string,
  log: ProblemLog,
): RuleDate[] {
  const dates: RuleDate[] = [];
  for (const property of properties) {
    if (property.name !== name) continue;
    const zone = zoneOf(property, facts, where, log);
    for (const value of property.values) {
      if (dates.length >= LIMITS.dates) {
        log.add('rule-clamped', `${where}: more than ${LIMITS.dates} ${name.toUpperCase()} dates`);
        return dates;
      }
      const [from = '', to] = value.split('/');
      const at = stampOfValue(from, zone, facts);
      if (at === null) log.add('rule-unreadable', `${where}: ${name.toUpperCase()} ${value}`);
      else dates.push({ at, length: to === undefined ? null : periodLength(at, to, zone, facts) });
    }
  }
  return dates;
}

function stampOfValue(value: string, zone: ZoneRule, facts: FileFacts): Stamp | null {
  const read = wallOf(value);
  if (read === null) return null;
  return { wall: read.wall, allDay: read.allDay, zone: read.utc ? UTC : read.allDay ? dateZone(zone, facts) : zone };
}

/** A date belongs to no zone; where one is needed it is the calendar's. */
const dateZone = (zone: ZoneRule, facts: FileFacts): ZoneRule => (zone === UTC ? facts.floating : zone);

function zoneOf(property: Property, facts: FileFacts, where: string, log: ProblemLog): ZoneRule {
  const { tzid } = property.params;
  if (tzid === undefined || tzid.trim() === '') return facts.floating;
  const zone = facts.zones.find(tzid);
  if (zone !== null) return zone;
  log.add('unknown-zone', `${tzid.slice(0, 60)}: ${where}`);
  return facts.floating;
}

function periodLength(at: Stamp, to: string, zone: ZoneRule, facts: FileFacts): Length | null {
  const span = durationOf(to);
  if (span !== null) return span;
  const end = stampOfValue(to, zone, facts);
  return end === null ? null : { days: 0, ms: Math.max(0, instantOf(end) - instantOf(at)) };
}
