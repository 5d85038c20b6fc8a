/** The instances of one series inside a window, before overrides: rules, RDATE and EXDATE. */
import { DAY, type Instant } from '../../core/model';
import type { Window } from '../contract';
import { dayOf } from './civil';
import type { Length } from './length';
import { LIMITS } from './limits';
import type { ProblemLog } from './problems';
import type { ReadEvent } from './read-event';
import type { Rule, Wall } from './rule';
import { ruleTimes, type GivenUp, type RuleSpan } from './rule-times';
import { instantOf } from './stamp';
import type { ZoneRule } from './zone-rule';

export interface Instance {
  /** Wall time in the zone of the series. */
  readonly wall: Wall;
  readonly at: Instant;
  readonly length: Length;
}

/** How far an event may reach beyond its start when the window is compared in wall time: its length and any zone's offset. */
const slack = (length: Length): number => length.days * DAY + length.ms + 2 * DAY;

/** @returns the instances in order; some may lie just outside the window */
export function instancesOf(master: ReadEvent, window: Window, log: ProblemLog): Instance[] {
  const { zone, wall: start, allDay } = master.start;
  const where = `${master.event.uid} (line ${master.line})`;
  const span: RuleSpan = { from: zone.toWall(window.from) - slack(master.length), to: zone.toWall(window.to) + 2 * DAY, allDay };
  const walls = new Map<Wall, Length>();
  for (const rule of master.rules) takeRule(rule, { master, span, where, log }, walls);
  const startCounts = master.rules.length === 0 && !master.never;
  if (startCounts && start >= span.from && start <= span.to) walls.set(start, master.length);
  for (const extra of master.extra) {
    const wall = extra.at.allDay || allDay ? dayOf(extra.at.wall) * DAY : zone.toWall(instantOf(extra.at));
    walls.set(extra.at.allDay && !allDay ? wall + (start - dayOf(start) * DAY) : wall, extra.length ?? master.length);
  }
  const gone = excludedBy(master, span);
  const instances = [...walls].map(([wall, length]) => ({ wall, at: zone.toInstant(wall), length }));
  return instances.filter((one) => !gone(one)).toSorted((a, b) => a.at - b.at);
}

function takeRule(
  rule: Rule,
  from: { master: ReadEvent; span: RuleSpan; where: string; log: ProblemLog },
  into: Map<Wall, Length>,
): void {
  const { master, span, where, log } = from;
  const { zone, wall: start } = master.start;
  const givenUp: GivenUp = { yes: false };
  let found = 0;
  let seen = 0;
  for (const wall of ruleTimes(rule, start, span, givenUp)) {
    if (isPast(rule, wall, zone)) break;
    seen += 1;
    if (wall < span.from) continue;
    if (found >= LIMITS.perRule) {
      givenUp.yes = true;
      break;
    }
    found += 1;
    into.set(wall, master.length);
  }
  if (givenUp.yes) log.add('rule-clamped', `${where}: stopped after ${found} occurrences`);
  else if (seen === 0 && start >= span.from && start <= span.to) log.add('rule-unreadable', `${where}: the rule names no date`);
}

/** UNTIL is inclusive; a date means the whole of that local day, whatever the start is (guides: reliability, section 6). */
function isPast(rule: Rule, wall: Wall, zone: ZoneRule): boolean {
  if (rule.until === null) return false;
  switch (rule.until.kind) {
    case 'utc':
      return zone.toInstant(wall) > rule.until.wall;
    case 'date':
      return wall >= rule.until.wall + DAY;
    default:
      return wall > rule.until.wall;
  }
}

/** EXDATE by instant, or by local date when either side is a date; EXRULE by wall time. */
function excludedBy(master: ReadEvent, span: RuleSpan): (one: Instance) => boolean {
  const { allDay, wall: start } = master.start;
  const instants = new Set<Instant>();
  const days = new Set<number>();
  for (const stamp of master.excluded) {
    if (stamp.allDay || allDay) days.add(dayOf(stamp.wall));
    else instants.add(instantOf(stamp));
  }
  const walls = new Set<Wall>();
  for (const rule of master.exRules) {
    for (const wall of ruleTimes(rule, start, span, { yes: false })) {
      if (walls.size >= LIMITS.perRule || isPast(rule, wall, master.start.zone)) break;
      if (wall >= span.from) walls.add(wall);
    }
  }
  return (one) => instants.has(one.at) || days.has(dayOf(one.wall)) || walls.has(one.wall);
}
