/** The zone that a label of Zoom's menu names. */
import { MINUTE, type Instant, type Minutes, type Zone } from '../model/scalars';
import { trueOffset } from './clock-data';
import { canonicalZone } from './zone';
import { ZOOM_ZONES } from './zoom-zones-data';

/** Asked for every zone of the menu, once: the tables that `offset` builds would take a hundred times as long. */
const offsetOf = (zone: Zone, at: Instant): Minutes => trueOffset(zone, at) / MINUTE;

/** What is known of a form's zone. */
export type LabelledZone =
  | { readonly zone: Zone; readonly offsets: readonly Minutes[] }
  /** Told by the offset alone: every zone that shows it now is possible, `offsets` are those they have at the instant asked for. */
  | { readonly zone: null; readonly offsets: readonly Minutes[] };

/** The offset is that of the day the menu was written, not of the meeting's. */
const LABEL = /^\s*\((?:GMT|UTC)(?:\s*([+-])(\d{1,2}):(\d{2}))?\)\s*(.*)$/u;

/** Offset before a label, in minutes; null when the text is none. */
function offsetIn(label: string): { offset: Minutes; name: string } | null {
  const found = LABEL.exec(label);
  if (!found) return null;
  const [, sign, hours = '0', minutes = '0', name = ''] = found;
  const size = Number(hours) * 60 + Number(minutes);
  return size > 14 * 60 ? null : { offset: sign === '-' ? -size : size, name: name.trim() };
}

/** IANA zone of a label's name, by exact match; null for names that the table does not have (other languages of the menu). */
export function zoneOfName(name: string): Zone | null {
  const zone = Object.hasOwn(ZOOM_ZONES, name) ? ZOOM_ZONES[name] : undefined;
  return zone === undefined ? null : canonicalZone(zone);
}

/**
 * The zone of a label. An exact name wins over the printed offset, which Zoom has been seen to print wrongly (Casablanca).
 * Without it, the zones of the menu that show the printed offset at `now` are taken together: `offsets` are all that they have
 * on the wall date asked for, so that one offset means that the instant is certain though the zone is not.
 * @param now when the label was read
 * @param at about when the meeting is
 * @returns null when the text is no label, or no zone shows its offset
 */
export function zoneOfLabel(label: string, now: Instant, at: Instant): LabelledZone | null {
  const read = offsetIn(label);
  const zone = zoneOfName(read?.name ?? label.trim());
  if (zone !== null) return { zone, offsets: [offsetOf(zone, at)] };
  if (read === null) return null;
  const possible = new Set<Minutes>();
  for (const name of new Set(Object.values(ZOOM_ZONES))) {
    const known = canonicalZone(name);
    if (known !== null && offsetOf(known, now) === read.offset) possible.add(offsetOf(known, at));
  }
  return possible.size === 0 ? null : { zone: null, offsets: [...possible].toSorted((a, b) => a - b) };
}
