import { fail, ok, type Instant, type Result } from '../core/model';
import type { BlockRow, SpanRow } from './block-rows';
import { blockFrom, rowsOf as shelvedRows } from './block-shelf';
import { reblocked } from './blocks';
import { grouped } from './grouped';
import { openMemory } from './memory';
import type { TableName } from './rows';
import { CODE_SCHEMA, KEPT_TABLES, keptAt, VERSIONS } from './schema';
import type { Shelf, Shelves } from './shelf';

export const BACKUP_FORMAT = 'asyncable-backup';

/** Everything a person would miss, as `docs/backup.md` says. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  /** Of the store it was taken from. */
  readonly schema: number;
  readonly exported: Instant;
  readonly tables: Readonly<Partial<Record<TableName, readonly object[]>>>;
}

/** What stays out of a table: imports and removals that are not final, and settings that are not the person's own. */
function keptRows(name: TableName, rows: readonly object[], waiting: ReadonlySet<string>): object[] {
  return rows.filter((row) => {
    if ('calendarId' in row && waiting.has(String(row.calendarId))) return false;
    if (name === 'settings') return 'id' in row && row.id === 'own';
    return !('state' in row && row.state !== 'live');
  });
}

/** Everything the person would miss, as JSON text. Imports and removals that are not final and what a company set stay out, and so do feeds: an address is a password. */
export async function exportAll(shelves: Shelves, now: Instant): Promise<string> {
  const calendars = await shelves.calendars.all();
  const waiting = new Set(calendars.filter((row) => row.state !== 'live').map((row) => row.id));
  const tables: Partial<Record<TableName, readonly object[]>> = {};
  for (const name of KEPT_TABLES) tables[name] = keptRows(name, await shelves[name].all(), waiting);
  const backup: Backup = { format: BACKUP_FORMAT, schema: CODE_SCHEMA, exported: now, tables };
  return JSON.stringify(backup);
}

/**
 * Reads the frame of a backup: that it is one of ours, whole, and of a schema this code knows. What stands in its rows is not looked at.
 * Problems: `backup-torn`, `backup-foreign`, `backup-newer`.
 */
export function readBackup(json: string): Result<Backup> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return fail('backup-torn');
  }
  if (typeof parsed !== 'object' || parsed === null) return fail('backup-foreign');
  const { format, schema, exported, tables } = parsed as Partial<Backup>;
  if (format !== BACKUP_FORMAT || !Number.isInteger(schema) || schema === undefined) return fail('backup-foreign');
  if (typeof tables !== 'object' || tables === null) return fail('backup-foreign');
  if (schema > CODE_SCHEMA) return fail('backup-newer');
  if (typeof exported !== 'number') return fail('backup-torn');
  // Of a schema that never was nothing would be kept: taking it in the place of everything would empty the store.
  if (keptAt(schema).length === 0) return fail('backup-foreign');
  const whole = keptAt(schema).every((name) => {
    const rows: unknown = tables[name];
    return Array.isArray(rows) && rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
  });
  return whole ? ok(parsed as Backup) : fail('backup-torn');
}

type Rows = Pick<Shelf<object>, 'all' | 'clear' | 'putAll' | 'removeWhere'>;
const rowsOf = (shelves: Shelves, name: TableName): Rows => shelves[name];

/**
 * The rows of a backup in the shape of today: an older one takes the same steps as a database of its age would. Rejects with whatever
 * a step says to rows that are none of ours.
 */
export async function bringUpToDate(backup: Backup): Promise<Backup> {
  const steps = VERSIONS.filter(({ number }) => number > backup.schema);
  if (steps.length === 0) return backup;
  const { shelves } = openMemory();
  for (const name of keptAt(backup.schema)) await rowsOf(shelves, name).putAll(backup.tables[name] ?? []);
  for (const { upgrade } of steps) await upgrade?.(shelves);
  const tables: Partial<Record<TableName, readonly object[]>> = {};
  for (const name of KEPT_TABLES) tables[name] = await rowsOf(shelves, name).all();
  return { ...backup, schema: CODE_SCHEMA, tables };
}

/** The rows of meetings by what stands in them: what a file says of where it stands is not believed. */
function meetingsAnew(tables: Backup['tables']): { blocks: BlockRow[]; spans: SpanRow[] } {
  const { blocks = [], spans = [] } = tables as { blocks?: BlockRow[]; spans?: SpanRow[] };
  const ofBlock = grouped(spans, ({ calendarId, block }) => `${calendarId} ${block}`);
  const whole = blocks.map((row) => blockFrom(row, ofBlock.get(`${row.calendarId} ${row.key}`) ?? []));
  const rows = [...grouped(whole, ({ calendarId }) => calendarId)].flatMap(([calendarId, all]) => {
    const series = all.flatMap((block) => block.series);
    return reblocked(calendarId, new Map(series.map((one) => [one.event.uid, one])).values()).map(shelvedRows);
  });
  return { blocks: rows.map(({ block }) => block), spans: rows.flatMap((row) => row.spans) };
}

/**
 * Puts a backup of today's schema in the place of everything. To be called in one transaction: a row that cannot be stored undoes all of
 * it. What a company set is not the backup's and stays.
 */
export async function restoreAll(shelves: Shelves, backup: Backup): Promise<number> {
  let count = 0;
  const tables = { ...backup.tables, ...meetingsAnew(backup.tables) };
  for (const name of KEPT_TABLES) {
    const all = keptRows(name, tables[name] ?? [], new Set());
    if (name === 'settings') await shelves.settings.remove('own');
    else await rowsOf(shelves, name).clear();
    await rowsOf(shelves, name).putAll(all);
    count += all.length;
  }
  return count;
}
