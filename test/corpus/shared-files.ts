/** Third-party files for the corpus tests: they stay outside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const CALENDARS = path.resolve('..', 'shared', 'corpus', 'calendars');
export const here = existsSync(CALENDARS);

/** Says once, plainly, that these tests had nothing to work on. */
export function sayWhenMissing(): void {
  if (!here) console.log(`SKIPPED: the calendar corpus is not here (${path.join('..', 'shared', 'corpus', 'calendars')})`);
}

/** Paths of all iCalendar files under the corpus, relative to it. */
export function calendarFiles(folder = CALENDARS): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ics|vcs|ical)$/.test(entry.name))
    .map((entry) => path.relative(CALENDARS, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

export const bytesOf = (file: string): Uint8Array => readFileSync(path.join(CALENDARS, file));
export const isHere = (file: string): boolean => existsSync(path.join(CALENDARS, file));

export const jsonLines = <T>(file: string): T[] =>
  readFileSync(path.join(CALENDARS, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

export const json = (file: string): unknown => JSON.parse(readFileSync(path.join(CALENDARS, file), 'utf8'));
