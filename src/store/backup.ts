import { fail, ok, type Instant, type Result } from '../core/model';
import type { TableName } from './rows';
import { CODE_SCHEMA } from './schema';
import type { Shelf, Shelves } from './shelf';

/** What a person would miss. Health, the pages open now and the schema mark are of the moment and stay out. */
export const KEPT_TABLES = [
  'settings',
  'people',
  'kept',
  'outcomes',
  'shown',
  'guests',
  'calendars',
  'events',
  'occurrences',
  'drafts',
  'proposals',
  'trials',
  'checkIns',
  'answers',
  'relays',
] as const satisfies readonly TableName[];

const FORMAT = 'asyncable-backup';

interface Backup {
  readonly format: typeof FORMAT;
  readonly schema: number;
  readonly exported: Instant;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Everything the person would miss, as JSON text. Unfinished imports stay out. */
export async function exportAll(shelves: Shelves, now: Instant): Promise<string> {
  const calendars = await shelves.calendars.all();
  const staging = new Set(calendars.filter((row) => row.state === 'staging').map((row) => row.id));
  const finished = (row: object): boolean => !('calendarId' in row && staging.has(String(row.calendarId)));
  const tables: Record<string, readonly unknown[]> = {};
  for (const name of KEPT_TABLES) {
    const rows: readonly object[] = await shelves[name].all();
    tables[name] = rows.filter((row) => finished(row) && !('state' in row && row.state === 'staging'));
  }
  const backup: Backup = { format: FORMAT, schema: CODE_SCHEMA, exported: now, tables };
  return JSON.stringify(backup);
}

/** Reads the frame of a backup: that it is one of ours, whole, and of a schema this code knows. Rows are checked by {@link restoreAll}. */
export function readBackup(json: string): Result<Backup> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return fail('backup-torn');
  }
  if (typeof parsed !== 'object' || parsed === null) return fail('backup-foreign');
  const { format, schema, tables } = parsed as Partial<Backup>;
  if (format !== FORMAT || typeof schema !== 'number' || typeof tables !== 'object' || tables === null)
    return fail('backup-foreign');
  if (schema > CODE_SCHEMA) return fail('backup-newer');
  const whole = KEPT_TABLES.every(
    (name) => Array.isArray(tables[name]) && tables[name].every((row) => typeof row === 'object' && row !== null),
  );
  return whole ? ok(parsed as Backup) : fail('backup-torn');
}

/** Puts a backup in the place of everything. To be called in one transaction: a row that cannot be stored undoes all of it. */
export async function restoreAll(shelves: Shelves, backup: Backup): Promise<number> {
  let rows = 0;
  for (const name of KEPT_TABLES) {
    const shelf = shelves[name] as unknown as Pick<Shelf<unknown>, 'clear' | 'putAll'>;
    const all = backup.tables[name] ?? [];
    await shelf.clear();
    await shelf.putAll(all);
    rows += all.length;
  }
  return rows;
}
