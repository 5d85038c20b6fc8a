import { DAY, fail, ok } from '../../core/model';
import { APP_ROOM, isPlainData } from '../../messages/plain';
import { isSoundRow, isSoundSeries } from '../../messages/schemas/rows';
import {
  KEPT_TABLES,
  bringUpToDate,
  exportAll,
  readBackup,
  restoreAll,
  type Backup,
  type BlockRow,
  type TableName,
} from '../../store';
import type { Handlers } from '../context';
import { meetingsCsv } from '../meetings-csv';
import { remark } from '../reminders';
import { readWorld, WORLD_TABLES } from '../world';

const exported: Handlers['data/export'] = async (_fields, { store, now }) =>
  ok({ json: await store.look([...KEPT_TABLES], async (shelves) => exportAll(shelves, now)) });

/** Rows that are sound, and how many are not. Of a block those series that are. */
function sieved(backup: Backup, names: readonly TableName[]): { sound: Backup; refused: number } {
  let refused = 0;
  const tables: Partial<Record<TableName, readonly object[]>> = { ...backup.tables };
  for (const name of names) {
    const rows = backup.tables[name] ?? [];
    const sound = rows.filter((row) => isPlainData(row, APP_ROOM) && isSoundRow(name, row));
    refused += rows.length - sound.length;
    tables[name] = sound;
    if (name !== 'blocks') continue;
    tables[name] = (sound as BlockRow[]).map((block) => {
      const series = block.series.filter(isSoundSeries);
      refused += block.series.length - series.length;
      return { ...block, series };
    });
  }
  return { sound: { ...backup, tables }, refused };
}

/** Tables of older schemas whose rows are made into others on the way here. */
const RETIRED = ['events', 'occurrences'] as const satisfies readonly TableName[];

/** An old export first takes the steps of the schema; rows that are not sound are left out and counted. */
const imported: Handlers['data/import'] = async ({ json }, context) => {
  const { store, reach } = context;
  const read = readBackup(json);
  if (!read.ok) return read;
  let today: Backup;
  let refusedBefore = 0;
  try {
    const old = sieved(read.value, RETIRED);
    refusedBefore = old.refused;
    today = await bringUpToDate(old.sound);
  } catch {
    return fail('backup-torn'); // A step choked on rows that are none of ours.
  }
  const { sound, refused } = sieved(today, KEPT_TABLES);
  const rows = await store.change([...KEPT_TABLES], async (shelves) => restoreAll(shelves, sound));
  await Promise.all([reach.refresh(), reach.shareSettings(store), remark(context)]);
  return ok({ rows, refused: refusedBefore + refused });
};

/** As far as anything is stored in either direction. */
const FURTHEST = 4_000 * DAY;

const table: Handlers['data/csv'] = async (_fields, { store, now, zone }) =>
  store.look([...WORLD_TABLES], async (shelves) => {
    const span = { from: now - FURTHEST, to: now + FURTHEST };
    const world = await readWorld(shelves, { now, zone, snapshots: [], span, account: null });
    return ok({ csv: meetingsCsv(world, span.from, span.to) });
  });

/** Everything goes: the database, alarms, the browser's storage. Then a fresh store opens, and it is checked that nothing is left. */
const erase: Handlers['data/erase'] = async (_fields, { store, reopen, reach }) => {
  await store.erase();
  await reach.clearRest();
  const outside = await reach.leftOver();
  const fresh = await reopen();
  const inside = await fresh.look([...KEPT_TABLES], async (shelves) => {
    const counts: number[] = [];
    for (const name of KEPT_TABLES) if (name !== 'settings') counts.push(await shelves[name].count());
    return counts.reduce((sum, count) => sum + count, 0);
  });
  await reach.refresh();
  const left = inside + outside.length;
  return left === 0 ? ok({}) : fail('not-erased', { left });
};

export const dataHandlers = { 'data/export': exported, 'data/import': imported, 'data/csv': table, 'data/erase': erase };
