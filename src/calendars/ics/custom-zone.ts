/** Zones that only the file knows: a VTIMEZONE's STANDARD and DAYLIGHT observances, computed by ourselves. */
import { parseLines, type Property } from './grammar';
import { readRule } from './rule-text';
import { ruleTimes } from './rule-times';
import type { Block } from './blocks';
import type { Wall } from './rule';
import { wallOf } from './stamp';
import { zoneOfChanges, type Change, type ZoneRule } from './zone-rule';

/** Rules of a zone are followed from the one to the other: what programs give as the start of a rule may be the year 1. */
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/**
 * @param zone the VTIMEZONE block with its observances
 * @returns the zone, or null when no observance can be read
 */
export function customZone(zone: Block): ZoneRule | null {
  const observances = zone.inner.map(observanceChanges).filter((one) => one !== null);
  const changes = observances.flat().toSorted((a, b) => a.at - b.at);
  const [first] = changes;
  return first === undefined ? null : zoneOfChanges(changes, first.after);
}

function observanceChanges(block: Block): Change[] | null {
  const lines = block.lines.filter((line) => /^(DTSTART|TZOFFSET|RDATE)/i.test(line.text)).map((line) => line.text);
  const properties = parseLines('STANDARD', lines);
  const start = wallOf(firstValue(properties, 'dtstart'))?.wall;
  const before = offsetOf(firstValue(properties, 'tzoffsetfrom'));
  const after = offsetOf(firstValue(properties, 'tzoffsetto'));
  if (start === undefined || before === null || after === null) return null;
  const onsets = [start, ...rdates(properties), ...ruleOnsets(block, start, before)];
  return [...new Set(onsets)].map((wall) => ({ at: wall - before, before, after }));
}

const firstValue = (properties: readonly Property[] | null, name: string): string =>
  properties?.find((property) => property.name === name)?.values[0] ?? '';

function rdates(properties: readonly Property[] | null): Wall[] {
  const values = (properties ?? []).filter((property) => property.name === 'rdate').flatMap((property) => property.values);
  return values.map((value) => wallOf(value)?.wall).filter((wall) => wall !== undefined);
}

function ruleOnsets(block: Block, start: Wall, before: number): Wall[] {
  const text = block.lines.find((line) => /^RRULE[;:]/i.test(line.text))?.text;
  if (text === undefined) return [];
  const read = readRule(text.slice(text.indexOf(':') + 1));
  if (!('rule' in read)) return [];
  const { until } = read.rule;
  const end =
    until === null ? LAST : until.kind === 'utc' ? until.wall + before : until.wall + (until.kind === 'date' ? 86_399_000 : 0);
  return [
    ...ruleTimes(read.rule, start, { from: Math.max(start, FIRST), to: Math.min(end, LAST), allDay: false }, { yes: false }),
  ];
}

/** `+01:00`, `-0800`, `+053020` in milliseconds. */
function offsetOf(text: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const ms = (Number(match[2]) * 3_600 + Number(match[3]) * 60 + Number(match[4] ?? 0)) * 1_000;
  return match[1] === '-' ? -ms : ms;
}
