/** Dates of properties, with their zones. */
import type { Property } from './grammar';
import { durationOf, type Length } from './length';
import { LIMITS } from './limits';
import type { ProblemLog } from './problems';
import type { FileFacts } from './read-event';
import { instantOf, wallOf, type Stamp } from './stamp';
import type { Wall } from './rule';
import { UTC } from './zone-rule';

/** An RDATE: a start, and a length of its own when it is a period. */
export interface RuleDate {
  readonly at: Stamp;
  readonly length: Length | null;
}

/** @returns null when there is no such property or its value is no date */
export function stampOf(property: Property | undefined, facts: FileFacts, where: string, log: ProblemLog): Stamp | null {
  if (property === undefined) return null;
  return stampOfValue(property.values[0] ?? '', property, { facts, where, log });
}

/** Where a date stands: what is needed to read it, and to say what was wrong with it. */
interface Place {
  readonly facts: FileFacts;
  readonly where: string;
  readonly log: ProblemLog;
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
    for (const value of property.values) {
      if (dates.length >= LIMITS.dates) {
        log.add('rule-clamped', `${where}: more than ${LIMITS.dates} ${name.toUpperCase()} dates`);
        return dates;
      }
      const [from = '', to] = value.split('/');
      const at = stampOfValue(from, property, { facts, where, log });
      if (at === null) log.add('rule-unreadable', `${where}: ${name.toUpperCase()} ${value}`);
      else dates.push({ at, length: to === undefined ? null : periodLength(at, to, property, { facts, where, log }) });
    }
  }
  return dates;
}

function stampOfValue(value: string, property: Property, place: Place): Stamp | null {
  const read = wallOf(value);
  if (read === null) return null;
  const { wall, allDay, utc } = read;
  if (utc) return { wall, allDay, zone: UTC, guessed: false };
  const { zone, guessed } = zoneAt(property, wall, allDay, place);
  // A date belongs to no zone; where one is needed it is the calendar's.
  return { wall, allDay, zone: allDay && zone === UTC ? place.facts.floating : zone, guessed: guessed && !allDay };
}

function zoneAt(property: Property, wall: Wall, allDay: boolean, place: Place): Pick<Stamp, 'zone' | 'guessed'> {
  const { facts, where, log } = place;
  const { tzid } = property.params;
  if (tzid === undefined || tzid.trim() === '') {
    if (facts.unknownZone !== null && !allDay) log.add('unknown-zone', `${facts.unknownZone}: ${where}`, where);
    return { zone: facts.floating, guessed: facts.unknownZone !== null };
  }
  const found = facts.zones.find(tzid, wall);
  if (found === null) {
    log.add('unknown-zone', `${tzid.slice(0, 60)}: ${where}`, where);
    return { zone: facts.floating, guessed: true };
  }
  if (found.contradicts && !allDay) log.add('zone-contradicted', `${tzid.slice(0, 60)}: ${where}`, where);
  return { zone: found.zone, guessed: false };
}

function periodLength(at: Stamp, to: string, property: Property, place: Place): Length | null {
  const span = durationOf(to);
  if (span !== null) return span;
  const end = stampOfValue(to, property, place);
  return end === null ? null : { days: 0, ms: Math.max(0, instantOf(end) - instantOf(at)) };
}
