/** Entries as an iCalendar file (RFC 5545), for whatever is exported: deadlines, hand-offs, reminders. */
import type { Instant } from './model';

/** An entry that takes no time away. */
export interface FreeEntry {
  /** Unique among all entries ever written; the part before `@`. */
  readonly uid: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly title: string;
  readonly text: string;
  /** Becomes DTSTAMP. */
  readonly now: Instant;
}

/** The file, its lines ended and folded as the standard asks. */
export function calendarFile(entries: readonly FreeEntry[]): string {
  const lines = entries.flatMap(({ uid, start, end, title, text, now }) => [
    'BEGIN:VEVENT',
    `UID:${uid}@asyncable`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Asyncable//Asyncable//EN', ...lines, 'END:VCALENDAR'];
  return `${all.map(folded).join('\r\n')}\r\n`;
}

const stamp = (at: Instant): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');
const escaped = (text: string): string => text.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/gu, '\\n');

/** Lines of more than 75 bytes go on in the next after a blank; no character is cut. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let out = '';
  let length = 0;
  for (const sign of line) {
    const size = bytes.encode(sign).length;
    if (length + size > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += sign;
    length += size;
  }
  return out;
}
