/** A file with people in it: what kind of list it is, and what it says. */
import { fail, type Result } from '../core/model';
import type { ReadOutcome } from './contract';
import { PEOPLE_LIMITS } from './contract';
import { readCsv, type CsvTable } from './csv';
import { guessMapping, type CsvMapping, readTable, withoutTitle } from './csv-mapping';
import { isLdif, readLdif } from './ldif';
import { readSlack } from './slack';
import { readText, type Encoding } from './text';
import { readVcards } from './vcard';

export type ListKind = 'slack' | 'vcard' | 'ldif' | 'csv';

/** Told by what stands in it, not by its name: people rename files. */
export function kindOfList(text: string): ListKind {
  const start = text.slice(0, 4_000).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'slack';
  if (/^BEGIN:VCARD/iu.test(start)) return 'vcard';
  return isLdif(start) ? 'ldif' : 'csv';
}

/** A list as far as it can be read without asking; a table comes with what its columns seem to say. */
export type OpenedList =
  | { readonly kind: Exclude<ListKind, 'csv'>; readonly read: ReadOutcome }
  | { readonly kind: 'csv'; readonly table: CsvTable; readonly mapping: CsvMapping; readonly read: ReadOutcome };

/** Opens a list. Problems: `people-too-large`, `people-unreadable` (a calendar, a picture, nothing at all). */
export function openList(bytes: Uint8Array, encoding?: Encoding): Result<OpenedList> {
  if (bytes.length > PEOPLE_LIMITS.bytes) return fail('people-too-large', { megabytes: PEOPLE_LIMITS.bytes / 1024 / 1024 });
  const text = readText(bytes, encoding);
  if (text.trim() === '' || text.slice(0, 1_000).includes('\0') || /^\s*BEGIN:VCALENDAR/iu.test(text.slice(0, 200)))
    return fail('people-unreadable');
  const kind = kindOfList(text);
  if (kind === 'slack') return { ok: true, value: { kind, read: readSlack(text) } };
  if (kind === 'vcard') return { ok: true, value: { kind, read: readVcards(text) } };
  if (kind === 'ldif') return { ok: true, value: { kind, read: readLdif(text) } };
  const table = withoutTitle(readCsv(text));
  const mapping = guessMapping(table);
  return { ok: true, value: { kind, table, mapping, read: readTable(table, mapping) } };
}
