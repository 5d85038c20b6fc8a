import { createHash } from 'node:crypto';
import type { MeetingRow } from './read-rows';
import type { Seen } from './samples';

/** Stands for all that training learns from: the labels, the words, and what the rules found. */
export function fingerprintOf(rows: readonly MeetingRow[], seen: readonly Seen[]): string {
  const hash = createHash('sha256');
  for (const [nth, { label, kind, format }] of rows.entries()) {
    const reading = seen[nth]?.reading;
    hash.update(JSON.stringify([label, kind, format, reading?.title, reading?.body, reading?.facts.toSorted()]));
  }
  return hash.digest('hex').slice(0, 16);
}
