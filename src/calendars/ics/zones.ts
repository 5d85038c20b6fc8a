/**
 * TZID to a zone: the platform's own names first; then what the file itself defines; then what Windows and others call a zone; then a
 * name that is nothing but an offset.
 */
import { DAY, MINUTE, type Zone } from '../../core/model';
import { canonicalZone } from '../../core/time';
import type { Block } from './blocks';
import { civilOf, dayNumber, dayOf } from './civil';
import { customZone } from './custom-zone';
import type { Wall } from './rule';
import { ianaNamed, plainZoneName, zoneInWords } from './zone-names';
import { ianaZone, UTC, zoneOfChanges, type ZoneRule } from './zone-rule';

/**
 * The IANA zone that a TZID stands for, by its name alone.
 * @returns null when the name is unknown, or is an offset
 */
export function zoneNamed(tzid: string): Zone | null {
  const name = plainZoneName(tzid);
  return ianaNamed(name) ?? zoneInWords(name);
}

export interface FoundZone {
  readonly zone: ZoneRule;
  /** The file defines the zone by other hours than the table of names has for it: the file is believed. */
  readonly contradicts: boolean;
}

/** What is known of one name, before a date is looked at. */
interface Known {
  readonly zone: ZoneRule;
  /** What the name says, where the file defines it as well. */
  readonly named: ZoneRule | null;
}

/** The zones of one file, each worked out once. */
export class ZoneBook {
  private readonly known = new Map<string, Known | null>();
  private readonly years = new Map<string, FoundZone>();
  private readonly blocks = new Map<string, Block>();

  constructor(zones: readonly Block[]) {
    for (const block of zones) {
      const id = textOf(block, 'TZID');
      if (id !== null) this.blocks.set(keyOf(id), block);
    }
  }

  /**
   * @param wall the date that the zone is asked for
   * @returns null for a name that nobody knows and the file does not define
   */
  find(tzid: string, wall: Wall): FoundZone | null {
    const key = keyOf(tzid);
    let known = this.known.get(key);
    if (known === undefined) {
      known = this.workOut(tzid);
      this.known.set(key, known);
    }
    if (known === null) return null;
    const { zone, named } = known;
    if (named === null) return { zone, contradicts: false };
    if (zone.toInstant(wall) !== named.toInstant(wall)) return { zone, contradicts: true };
    const { year } = civilOf(dayOf(wall));
    const inYear = this.years.get(`${key} ${year}`) ?? compared(zone, named, year);
    this.years.set(`${key} ${year}`, inYear);
    return inYear;
  }

  /** The one zone that the file defines, for what it leaves without one: null when it defines none, or several with different clocks. */
  only(): ZoneRule | null {
    const found = [...this.blocks.keys()].map((id) => this.find(id, 0)?.zone ?? null);
    const [first] = found;
    return first != null && found.every((one) => one !== null && sameClock(one, first)) ? first : null;
  }

  private workOut(tzid: string): Known | null {
    const name = plainZoneName(tzid);
    if (/^(?:UTC|GMT|Z|Etc\/(?:UTC|GMT))$/i.test(name)) return { zone: UTC, named: null };
    const block = this.blocks.get(keyOf(tzid)) ?? null;
    const location = block === null ? null : textOf(block, 'X-LIC-LOCATION');
    const iana = ianaNamed(name) ?? (location === null ? null : ianaNamed(plainZoneName(location)));
    if (iana !== null) return { zone: iana === UTC_NAME ? UTC : ianaZone(iana), named: null };
    const said = zoneInWords(name);
    const named = said === null ? null : ianaZone(said);
    const defined = block === null ? null : customZone(block);
    if (defined !== null) return { zone: defined, named };
    const zone = named ?? offsetZone(name);
    return zone === null ? null : { zone, named: null };
  }
}

const keyOf = (tzid: string): string => plainZoneName(tzid).toLowerCase();
const UTC_NAME = canonicalZone('UTC');

/** A definition that agrees with its name through a year is that zone; one that does not is no zone that has a name. */
function compared(zone: ZoneRule, named: ZoneRule, year: number): FoundZone {
  const agrees = quartersOf(year).every((wall) => zone.toInstant(wall) === named.toInstant(wall));
  return { zone: agrees ? { ...zone, name: named.name } : zone, contradicts: !agrees };
}

const quartersOf = (year: number): Wall[] => [1, 4, 7, 10].map((month) => dayNumber(year, month, 15) * DAY);

/** Whether two zones show the same time in a year of our days. */
const sameClock = (a: ZoneRule, b: ZoneRule): boolean =>
  quartersOf(2026).every((wall) => a.toInstant(wall) === b.toInstant(wall));

/** `GMT+0100`, `UTC-5`, `(UTC+01:00)`: a name that is an offset and nothing else means just that. */
function offsetZone(name: string): ZoneRule | null {
  const match = /^\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})[:.]?(\d{2})?\)?$/i.exec(name);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return zoneOfChanges([], (match[1] === '-' ? -minutes : minutes) * MINUTE);
}

function textOf(block: Block, name: string): string | null {
  const start = `${name}:`;
  const withParams = `${name};`;
  for (const { text } of block.lines) {
    const upper = text.slice(0, name.length + 1).toUpperCase();
    if (upper === start || upper === withParams) return text.slice(text.indexOf(':') + 1).trim() || null;
  }
  return null;
}
