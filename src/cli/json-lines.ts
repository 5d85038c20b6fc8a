import { readFile } from 'node:fs/promises';
import { isRecord } from '../core/model/read';
import { Complaint } from './complaint';

/** One line of the file, with its number from 1. */
export interface JsonLine {
  readonly line: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What is wrong with a line of a file (or, with `line` null, with the file), as the terminal shows it. */
export const badInput = (file: string, line: number | null, what: string): Complaint =>
  new Complaint(line === null ? `${file}: ${what}` : `${file}:${line}: ${what}`);

/**
 * Reads a file of one JSON object a line. Empty lines are skipped; a byte order mark and CRLF are taken.
 * @throws Complaint when the file cannot be read, is no UTF-8, or a line is no JSON object
 */
export async function readJsonLines(file: string): Promise<JsonLine[]> {
  const lines = (await readTextFile(file)).split(/\r?\n/u);
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const record = parse(file, index + 1, text);
    if (!isRecord(record)) throw badInput(file, index + 1, 'not a JSON object');
    return [{ line: index + 1, record }];
  });
}

async function readTextFile(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw badInput(file, null, code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badInput(file, null, 'not UTF-8 text');
  }
}

function parse(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput(file, line, 'not JSON');
  }
}
