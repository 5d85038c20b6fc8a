import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../cli/json-lines';
import { readRow, type Row } from '../cli/judge-row';
import { KIND_IDS, type KindId } from '../core/judge/kinds';
import type { FormatId } from '../core/model';

/** What a meeting is, by docs/judging.md: protected, live, could be asynchronous, no meeting, cannot tell. */
export const LABELS = ['P', 'L', 'A', 'U-not', 'U-?'] as const;
export type Label = (typeof LABELS)[number];

/** A labelled meeting, and where it stands. */
export interface MeetingRow {
  readonly file: string;
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly label: Label;
  readonly kind: KindId | null;
  readonly format: FormatId | null;
  readonly meeting: Row;
}

export const MAIL_LABELS = ['propose', 'adhoc_call', 'social', 'none'] as const;
export type MailLabel = (typeof MAIL_LABELS)[number];

/** A labelled draft of a mail. */
export interface MailRow {
  readonly file: string;
  readonly line: number;
  readonly label: MailLabel;
  readonly protected: boolean;
  readonly lang: string;
  readonly text: string;
}

/** Formats as labelled files write them. */
export const FORMAT_OF: Readonly<Record<string, FormatId>> = {
  board: 'board-update',
  checkin: 'check-in',
  note: 'shared-note',
  wiki: 'decision-page',
  relay: 'zone-relay',
  recorded: 'recorded-meeting',
  clip: 'video-feedback',
  walkthrough: 'client-walkthrough',
  voice: 'voice-message',
  scheduled: 'scheduled-message',
} satisfies Record<string, FormatId>;

export const ROWS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'rows');

const MEETING_COLUMNS = [
  'label',
  'kind',
  'format',
  'minutes',
  'recurrence',
  'people',
  'external',
  'relation',
  'lang',
  'title',
  'description',
];
const MAIL_COLUMNS = ['label', 'protected', 'lang', 'text'];

/**
 * The labelled meetings, file after file in the order of their names.
 * @param folder where the files lie
 * @throws Complaint with file and line for a row that cannot be read
 */
export const readMeetings = (folder: string): MeetingRow[] =>
  readdirSync(folder)
    .filter((file) => /^meetings-.*\.tsv$/.test(file))
    .toSorted()
    .flatMap((file) => readTable(folder, file, MEETING_COLUMNS, meetingRow));

/** The labelled drafts of mails. @throws Complaint with file and line for a row that cannot be read */
export const readMails = (folder: string): MailRow[] => readTable(folder, 'mails.tsv', MAIL_COLUMNS, mailRow);

type Cells = Readonly<Record<string, string | null>>;
type Refuse = (what: string) => Error;

function readTable<Made>(
  folder: string,
  file: string,
  columns: readonly string[],
  make: (cells: Cells, where: { readonly file: string; readonly line: number }, refuse: Refuse) => Made,
): Made[] {
  const name = path.join(folder, file);
  const [head = '', ...lines] = readFileSync(name, 'utf8').split(/\r?\n/u);
  if (head !== columns.join('\t')) throw badInput(name, 1, `the columns are not ${columns.join(', ')}`);
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = index + 2;
    const refuse: Refuse = (what) => badInput(name, line, what);
    const cells = text.split('\t');
    if (cells.length !== columns.length) throw refuse(`${cells.length} columns, not ${columns.length}`);
    const named = Object.fromEntries(columns.map((column, at) => [column, cellOf(cells[at] ?? '')]));
    return [make(named, { file, line }, refuse)];
  });
}

/** `-` is unknown, ` / ` a line break. */
function cellOf(text: string): string | null {
  const bare = text.trim();
  return bare === '-' ? null : bare.replaceAll(' / ', '\n');
}

function oneOf<Name extends string>(names: readonly Name[], text: string | null, what: string, refuse: Refuse): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw refuse(`"${text ?? '-'}" is no ${what}`);
  return found;
}

function meetingRow(cells: Cells, where: { readonly file: string; readonly line: number }, refuse: Refuse): MeetingRow {
  const number = (name: string): number | null => {
    const text = cells[name] ?? null;
    if (text === null) return null;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0) throw refuse(`${name} "${text}" is no whole number from 0`);
    return value;
  };
  const label = oneOf(LABELS, cells.label ?? null, 'label', refuse);
  const format = cells.format ?? null;
  if (format !== null && !Object.hasOwn(FORMAT_OF, format)) throw refuse(`"${format}" is no format`);
  if (format !== null && label !== 'A') throw refuse(`a format, and the label is ${label}`);
  if (label === 'A' && format === null) throw refuse('the label is A, and no format is named');
  const record = {
    id: `${where.file}:${where.line}`,
    title: cells.title ?? '',
    description: cells.description ?? null,
    minutes: number('minutes'),
    recurrence: cells.recurrence ?? null,
    people: number('people'),
    external: number('external'),
    relation: cells.relation ?? null,
    lang: cells.lang ?? null,
  };
  return {
    ...where,
    label,
    kind: (cells.kind ?? null) === null ? null : oneOf(KIND_IDS, cells.kind ?? null, 'kind', refuse),
    format: format === null ? null : (FORMAT_OF[format] ?? null),
    meeting: readRow({ line: where.line, record }, (what) => badInput(where.file, where.line, what)),
  };
}

const mailRow = (cells: Cells, where: { readonly file: string; readonly line: number }, refuse: Refuse): MailRow => ({
  ...where,
  label: oneOf(MAIL_LABELS, cells.label ?? null, 'label', refuse),
  protected: oneOf(['yes', 'no'], cells.protected ?? null, 'yes or no', refuse) === 'yes',
  lang: cells.lang ?? '',
  text: cells.text ?? '',
});
