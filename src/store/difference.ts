/** Of a calendar that is read again only the difference is written. Each call belongs into one transaction. */
import type { PackedSeries } from './block-rows';
import { blockKeyOf, blockOf, pack, startsOf, type Block, type SeriesRows } from './blocks';
import { loadBlocks, putBlocks } from './block-shelf';
import { digestOf } from './digest';
import type { Key, Shelves } from './shelf';

export interface Difference {
  /** Series that were written. */
  readonly written: number;
}

/** Keys of a calendar's own blocks. */
export const ownKeys = (keys: readonly Key[], calendarId: string): string[] =>
  keys.flatMap((key) => (Array.isArray(key) && key[0] === calendarId ? [String(key[1])] : []));

/** Blocks of one calendar that are being changed. */
class Open {
  private readonly blocks = new Map<string, Map<string, PackedSeries>>();
  private readonly changed = new Set<string>();

  constructor(
    private readonly shelves: Shelves,
    private readonly calendarId: string,
  ) {}

  async load(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.blocks.has(key));
    for (const key of missing) this.blocks.set(key, new Map());
    const found = await loadBlocks(
      this.shelves,
      missing.map((key) => [this.calendarId, key]),
    );
    for (const { key, series } of found) this.blocks.set(key, new Map(series.map((one) => [one.event.uid, one])));
  }

  at = (key: string): ReadonlyMap<string, PackedSeries> => this.blocks.get(key) ?? new Map<string, PackedSeries>();

  set(key: string, series: PackedSeries): void {
    this.blocks.get(key)?.set(series.event.uid, series);
    this.changed.add(key);
  }

  /** Takes a series out of every block but the one it belongs to. */
  removeElsewhere(uid: string, but: string): void {
    for (const [key, block] of this.blocks) if (key !== but && block.delete(uid)) this.changed.add(key);
  }

  close(): Promise<void> {
    return putBlocks(
      this.shelves,
      [...this.changed].map((key) => blockOf(this.calendarId, key, this.at(key).values())),
    );
  }
}

/**
 * Writes of some series of a calendar what differs from the stored.
 * @param again the calendar was read to its end before: what moved to another week is looked for where it stood
 */
export async function putDifference(
  shelves: Shelves,
  calendarId: string,
  all: readonly SeriesRows[],
  again: boolean,
): Promise<Difference> {
  const series = all.map((one) => {
    const packed = pack(one, digestOf(JSON.stringify([one.event, one.occurrences])));
    return { packed, key: blockKeyOf(one.event, startsOf(packed)) };
  });
  const open = new Open(shelves, calendarId);
  await open.load(series.map(({ key }) => key));
  const changed = series.filter(({ packed, key }) => open.at(key).get(packed.event.uid)?.digest !== packed.digest);
  const strangers = changed.filter(({ packed, key }) => !open.at(key).has(packed.event.uid));
  if (again && strangers.length > 0) {
    const found = await shelves.blocks.keysEqual('baseIds', [...new Set(strangers.map(({ packed }) => packed.event.baseId))]);
    await open.load(ownKeys(found, calendarId));
    for (const { packed, key } of strangers) open.removeElsewhere(packed.event.uid, key);
  }
  for (const { packed, key } of changed) open.set(key, packed);
  await open.close();
  return { written: changed.length };
}

/** Blocks that are looked through at a time. */
const AT_ONCE = 50;

/**
 * Takes away what a calendar does not hold any more; gives how many series.
 * @param held the block that each series it holds belongs to, by UID
 * @param cut the calendar broke off before its end: only what moved is taken away from where it stood
 */
export async function removeMissing(
  shelves: Shelves,
  calendarId: string,
  held: ReadonlyMap<string, string>,
  cut = false,
): Promise<number> {
  const keys = await shelves.blocks.keysEqual('calendarId', [calendarId]);
  let removed = 0;
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const stays = (key: string, uid: string): boolean => (held.has(uid) ? held.get(uid) === key : cut);
    const rows = await shelves.blocks.many(some);
    const touched = some.filter((_, one) => {
      const row = rows[one];
      return row?.series.some(({ event }) => !stays(row.key, event.uid));
    });
    const after = (await loadBlocks(shelves, touched)).map((block): Block => {
      const series = block.series.filter(({ event }) => stays(block.key, event.uid));
      removed += block.series.length - series.length;
      return { ...block, series };
    });
    await putBlocks(shelves, after);
  }
  return removed;
}
