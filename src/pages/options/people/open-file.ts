import { filesInZip, isZip } from '../../../calendars/unzip';
import { fail, ok, type Result } from '../../../core/model';
import { PEOPLE_LIMITS } from '../../../people/contract';
import { openList, type OpenedList } from '../../../people/read-list';
import { SLACK_MEMBERS } from '../../../people/slack';
import type { Encoding } from '../../../people/text';

/** A list as it was chosen: its bytes, to be read again when its encoding was guessed wrong. */
export interface ListFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The file's own date, in ms. */
  readonly modified: number;
}

/** What kind of file was dropped, told by what stands in it. */
export type DroppedKind = 'calendar' | 'people' | 'backup';

/** The start of a file, as letters; enough to tell lists, calendars and exports apart. */
async function startOf(file: File): Promise<string> {
  return new TextDecoder().decode(new Uint8Array(await file.slice(0, 2_000).arrayBuffer()));
}

export async function kindOfFile(file: File): Promise<DroppedKind> {
  const start = await startOf(file);
  if (start.includes('"asyncable-backup"')) return 'backup';
  if (/\.(?:csv|tsv|vcf|vcard|ldif|json)$/iu.test(file.name) || /^\s*(?:BEGIN:VCARD|[[{])/iu.test(start)) return 'people';
  // Names of files stand readable in a zip: an export of Slack has its members in users.json.
  if (!start.startsWith('PK') || file.size > PEOPLE_LIMITS.bytes * 8) return 'calendar';
  const bytes = new Uint8Array(await file.arrayBuffer());
  return filesInZip(bytes, SLACK_MEMBERS, { bytes: PEOPLE_LIMITS.bytes, files: 1 }).ok ? 'people' : 'calendar';
}

/** Takes the list out of a file; of a zip, the members of a Slack export. Problems: `people-too-large`, `zip-…`. */
export async function takeFile(file: File): Promise<Result<ListFile>> {
  const megabytes = PEOPLE_LIMITS.bytes / 1024 / 1024;
  // A Slack export may hold years of talk beside its members.
  if (file.size > PEOPLE_LIMITS.bytes * 8) return fail('people-too-large', { megabytes });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const about = { fileName: file.name, modified: file.lastModified };
  if (!isZip(bytes)) return ok({ ...about, bytes });
  const inside = filesInZip(bytes, SLACK_MEMBERS, { bytes: PEOPLE_LIMITS.bytes, files: 1 });
  if (!inside.ok) return inside.problem.code === 'zip-empty' ? fail('people-zip-empty') : inside;
  const [users] = inside.value;
  return users ? ok({ ...about, bytes: users.bytes }) : fail('people-zip-empty');
}

/** Reads a list that was taken. */
export const openFile = (file: ListFile, encoding: Encoding | null): Result<OpenedList> =>
  openList(file.bytes, encoding ?? undefined);
