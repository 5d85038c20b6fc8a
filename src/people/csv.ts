/** Tables of separated values (RFC 4180, and what programs make of it). One pass; every text is a table of some kind. */
import { PEOPLE_LIMITS } from './contract';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  /** There were more rows than are taken. */
  readonly cut: boolean;
}

/** Excel names the delimiter in a first line `sep=;`. */
const SEP = /^sep=([,;\t|])\r?\n?/iu;

/** The delimiter that cuts the first rows into the most columns of equal number; a comma when none cuts. */
export function guessDelimiter(text: string): Delimiter {
  const said = SEP.exec(text)?.[1];
  if (said !== undefined) return said as Delimiter;
  const head = text.slice(0, 64 * 1024);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = cut(head, delimiter, 30).rows;
    // The last may end where the sample does.
    const counts = (rows.length > 2 ? rows.slice(0, -1) : rows).map((row) => row.length);
    const [columns = 1] = counts;
    const alike = counts.filter((count) => count === columns).length / Math.max(1, counts.length);
    const score = columns > 1 ? alike * 100 + Math.min(columns, 50) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * Reads a table. A field in quotes may hold delimiters, line breaks and doubled quotes; a quote elsewhere is a letter like any other. A
 * quote that never closes is taken as a letter too, so that a torn file loses nothing but its own end. Empty lines are left out.
 */
export function readCsv(text: string, delimiter: Delimiter = guessDelimiter(text)): CsvTable {
  const body = text.replace(SEP, '');
  return { delimiter, ...cut(body, delimiter, PEOPLE_LIMITS.rows) };
}

function cut(text: string, delimiter: Delimiter, most: number): { rows: string[][]; cut: boolean } {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let quotes = true;
  const push = (value: string): void => {
    if (row.length < PEOPLE_LIMITS.columns) row.push(short(value));
  };
  while (at <= text.length) {
    const quoted: { value: string; end: number } | null = quotes && text[at] === '"' ? readQuoted(text, at, delimiter) : null;
    if (quotes && text[at] === '"' && quoted === null) quotes = false;
    const end = quoted?.end ?? endOf(text, at, delimiter);
    push(quoted?.value ?? text.slice(at, end).trim());
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
    if (rows.length >= most) return { rows, cut: at < text.length };
  }
  return { rows, cut: false };
}

const short = (value: string): string => (value.length > PEOPLE_LIMITS.value ? value.slice(0, PEOPLE_LIMITS.value) : value);

function endOf(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** A quoted field; null when its quote never closes. What stands between the closing quote and the delimiter belongs to it. */
function readQuoted(text: string, from: number, delimiter: Delimiter): { value: string; end: number } | null {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    parts.push(text.slice(at, close));
    if (text[close + 1] !== '"') {
      const end = endOf(text, close + 1, delimiter);
      return { value: `${parts.join('')}${text.slice(close + 1, end)}`.trim(), end };
    }
    parts.push('"');
    at = close + 2;
  }
}
