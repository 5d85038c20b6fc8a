import { createHash } from 'node:crypto';
import type { Reading } from '../core/reading/reader';
import type { MailRow, MeetingRow } from './read-rows';
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

/** The same of mails. */
export function fingerprintOfMails(rows: readonly MailRow[], seen: readonly { readonly reading: Reading }[]): string {
  const hash = createHash('sha256');
  for (const [nth, { label, protected: isProtected }] of rows.entries()) {
    const reading = seen[nth]?.reading;
    hash.update(JSON.stringify([label, isProtected, reading?.body, reading?.facts.toSorted()]));
  }
  return hash.digest('hex').slice(0, 16);
}
