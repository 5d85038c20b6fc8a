/** Reads a calendar file (or a zip of them) for the commands, by the same core as the extension. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Zone } from '../core/model';
import { calendarsInZip, isZip } from '../calendars/zip';
import { decode, LIMITS, parseCalendar, problemsOf, type ParsedCalendar } from '../calendars/ics';
import { Complaint } from './complaint';
import { badInput } from './json-lines';

export interface NamedCalendar {
  readonly fileName: string;
  readonly calendar: ParsedCalendar;
}

/**
 * @param file path as typed
 * @param zone zone of floating times where the file names none
 * @throws Complaint with the file's name when it cannot be read or is no calendar
 */
export function readCalendars(file: string, zone: Zone): NamedCalendar[] {
  const bytes = bytesOf(file);
  if (bytes.length > LIMITS.bytes) throw new Complaint(`${file}: larger than ${LIMITS.bytes / 1024 / 1024} MB`);
  if (!isZip(bytes)) return [{ fileName: path.basename(file), calendar: parsed(file, bytes, zone) }];
  const inside = calendarsInZip(bytes);
  if (!inside.ok) throw new Complaint(`${file}: ${ZIP_WORDS[inside.problem.code] ?? inside.problem.code}`);
  return inside.value.map((one) => ({ fileName: one.fileName, calendar: parsed(`${file}: ${one.fileName}`, one.bytes, zone) }));
}

const ZIP_WORDS: Readonly<Record<string, string>> = {
  'zip-broken': 'the zip file is damaged',
  'zip-too-large': `what is inside is larger than ${LIMITS.bytes / 1024 / 1024} MB`,
  'zip-too-many': 'there are more than 100 calendars inside',
  'zip-empty': 'there is no .ics file inside',
};

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw badInput(file, null, code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`);
  }
}

function parsed(name: string, bytes: Uint8Array, zone: Zone): ParsedCalendar {
  const decoded = decode(bytes);
  const calendar = parseCalendar(decoded.text, { zone });
  if (problemsOf(calendar).some((problem) => problem.code === 'not-a-calendar')) {
    throw badInput(name, 1, 'not an iCalendar file (no BEGIN:VCALENDAR)');
  }
  if (decoded.fallback !== null) calendar.log.add('not-utf8', `read as ${decoded.fallback}`);
  return calendar;
}
