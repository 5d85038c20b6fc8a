/** Adds events and occurrences to a calendar in whatever portions they come. */
import type { CalendarEvent, CalendarOccurrence } from '../core/model';
import type { BlockRow, PackedSeries } from './block-rows';
import { byBlock, blockOf, occurrencesOf, pack } from './blocks';
import { grouped } from './grouped';
import type { Shelves } from './shelf';

export interface Portion {
  readonly events: readonly CalendarEvent[];
  readonly occurrences: readonly CalendarOccurrence[];
}

/**
 * Adds a portion. Occurrences may come later than their event: they find it. An event comes once; if it comes again (a portion was sent
 * twice) it takes its own place, and so does an occurrence. Occurrences of no event are left out.
 */
export async function addMeetings(shelves: Shelves, calendarId: string, { events, occurrences }: Portion): Promise<void> {
  const own = new Map(events.map((event) => [event.uid, event]));
  const byUid = grouped(occurrences, ({ uid }) => uid);
  const late = [...byUid].flatMap(([uid, [first]]) => (own.has(uid) || first === undefined ? [] : [first]));
  const fresh = [...own.values()].map((event) => pack({ event, occurrences: byUid.get(event.uid) ?? [] }, null));
  const [before, later] = await Promise.all([
    blocksAt(shelves, calendarId, [...byBlock(fresh).keys()]),
    late.length === 0 ? [] : blocksWith(shelves, calendarId, late),
  ]);
  const all = new Map([...before, ...later].map((row) => [row.key, new Map(row.series.map((one) => [one.event.uid, one]))]));
  for (const [key, series] of byBlock(fresh)) {
    const block = all.get(key) ?? new Map<string, PackedSeries>();
    all.set(key, block);
    for (const one of series) block.set(one.event.uid, joined(block.get(one.event.uid), one.event, occurrencesOf(one)));
  }
  for (const { uid } of late)
    for (const block of all.values()) {
      const known = block.get(uid);
      if (known) block.set(uid, joined(known, known.event, byUid.get(uid) ?? []));
    }
  await shelves.blocks.putAll([...all].map(([key, series]) => blockOf(calendarId, key, series.values())));
}

/** A series with more that it does; what it did at the same instance is replaced. */
const joined = (before: PackedSeries | undefined, event: CalendarEvent, more: readonly CalendarOccurrence[]): PackedSeries =>
  pack({ event, occurrences: [...(before === undefined ? [] : occurrencesOf(before)), ...more] }, null);

async function blocksAt(shelves: Shelves, calendarId: string, keys: readonly string[]): Promise<BlockRow[]> {
  const rows = await shelves.blocks.many(keys.map((key) => [calendarId, key]));
  return rows.flatMap((row) => (row ? [row] : []));
}

async function blocksWith(shelves: Shelves, calendarId: string, late: readonly CalendarOccurrence[]): Promise<BlockRow[]> {
  const keys = await shelves.blocks.keysEqual('baseIds', [...new Set(late.map(({ baseId }) => baseId))]);
  const own = keys.flatMap((key) => (Array.isArray(key) && key[0] === calendarId ? [String(key[1])] : []));
  return blocksAt(shelves, calendarId, own);
}
