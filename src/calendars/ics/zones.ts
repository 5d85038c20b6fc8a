/** TZID to a zone: the platform first, then the Windows table, then an offset in the name, then what the file itself defines. */
import { MINUTE, type Zone } from '../../core/model';
import { canonicalZone } from '../../core/time';
import type { Block } from './blocks';
import { customZone } from './custom-zone';
import windowsZones from './windows-zones.json' with { type: 'json' };
import { ianaZone, UTC, zoneOfChanges, type ZoneRule } from './zone-rule';

const WINDOWS: ReadonlyMap<string, string> = new Map(
  Object.entries(windowsZones).map(([windows, iana]) => [windows.toLowerCase(), iana]),
);

/**
 * The IANA zone that a TZID stands for.
 * Prefixes of other programs (`/freeassociation.sourceforge.net/`, `/mozilla.org/20050126_1/`) are taken off from the left.
 * @returns null when neither the platform nor the Windows table knows it
 */
export function zoneNamed(tzid: string): Zone | null {
  const plain = tzid.trim().replace(/^["']|["']$/g, '');
  const windows = WINDOWS.get(plain.toLowerCase());
  if (windows !== undefined) return canonicalZone(windows);
  const whole = canonicalZone(plain);
  if (whole !== null || !plain.startsWith('/')) return whole;
  const parts = plain
    .split('/')
    .filter((part) => part !== '')
    .slice(0, 8);
  for (let from = 1; from < parts.length; from += 1) {
    const zone = canonicalZone(parts.slice(from).join('/'));
    if (zone !== null) return zone;
  }
  return null;
}

/** The zones of one file, each worked out once. */
export class ZoneBook {
  private readonly known = new Map<string, ZoneRule | null>();
  private readonly blocks = new Map<string, Block>();

  constructor(zones: readonly Block[]) {
    for (const block of zones) {
      const id = textOf(block, 'TZID');
      if (id !== null) this.blocks.set(id, block);
    }
  }

  /** @returns null for a name that nobody knows and the file does not define */
  find(tzid: string): ZoneRule | null {
    const found = this.known.get(tzid);
    if (found !== undefined) return found;
    const zone = this.workOut(tzid);
    this.known.set(tzid, zone);
    return zone;
  }

  private workOut(tzid: string): ZoneRule | null {
    if (/^(?:UTC|GMT|Z|Etc\/(?:UTC|GMT))$/i.test(tzid.trim())) return UTC;
    const block = this.blocks.get(tzid) ?? null;
    const location = block === null ? null : textOf(block, 'X-LIC-LOCATION');
    const name = zoneNamed(tzid) ?? (location === null ? null : zoneNamed(location));
    if (name !== null) return ianaZone(name);
    return (block === null ? null : customZone(block)) ?? offsetZone(tzid);
  }
}

/** `GMT+0100`, `UTC-5`, `(UTC+01:00) …`: a name that is an offset means just that. */
function offsetZone(tzid: string): ZoneRule | null {
  const match = /^\(?(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?(?:\)|$)/i.exec(tzid.trim());
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
