/** Adds events and occurrences to a calendar in whatever portions they come. */
import type { CalendarEvent, CalendarOccurrence } from '../core/model';
import type { PackedSeries } from './block-rows';
import { byBlock, blockOf, occurrencesOf, pack, type Block } from './blocks';
import { loadBlocks, putBlocks } from './block-shelf';
import { ownKeys } from './difference';
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
  const fresh = byBlock([...own.values()].map((event) => pack({ event, occurrences: byUid.get(event.uid) ?? [] }, null)));
  const found = await blocksFor(shelves, calendarId, [...fresh.keys()], late);
  const all = new Map(found.map((block) => [block.key, new Map(block.series.map((one) => [one.event.uid, one]))]));
  for (const [key, series] of fresh) {
    const block = all.get(key) ?? new Map<string, PackedSeries>();
    all.set(key, block);
    for (const one of series) {
      const known = block.get(one.event.uid);
      block.set(one.event.uid, known === undefined ? one : withMore(known, one.event, byUid.get(one.event.uid) ?? []));
    }
  }
  for (const { uid } of late)
    for (const block of all.values()) {
      const known = block.get(uid);
      if (known) block.set(uid, withMore(known, known.event, byUid.get(uid) ?? []));
    }
  await putBlocks(
    shelves,
    [...all].map(([key, series]) => blockOf(calendarId, key, series.values())),
  );
}

/** A series with more that it does; what it did at the same instance is replaced. */
const withMore = (before: PackedSeries, event: CalendarEvent, more: readonly CalendarOccurrence[]): PackedSeries =>
  pack({ event, occurrences: [...occurrencesOf(before, event), ...more] }, null);

async function blocksFor(
  shelves: Shelves,
  calendarId: string,
  keys: readonly string[],
  late: readonly CalendarOccurrence[],
): Promise<Block[]> {
  const found =
    late.length === 0 ? [] : await shelves.blocks.keysEqual('baseIds', [...new Set(late.map(({ baseId }) => baseId))]);
  const wanted = new Set([...keys, ...ownKeys(found, calendarId)]);
  return loadBlocks(
    shelves,
    [...wanted].map((key) => [calendarId, key]),
  );
}
