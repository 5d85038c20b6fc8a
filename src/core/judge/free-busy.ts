import type { Meeting } from '../model';

/**
 * Whole titles that calendars write in the place of one that they do not give away: Google's and Outlook's words for a shared calendar
 * that shows times only. Folded to lower case.
 */
const WORDS: ReadonlySet<string> = new Set([
  'busy',
  'free',
  'tentative',
  'private appointment',
  'beschäftigt',
  'gebucht',
  'mit vorbehalt',
  'privater termin',
  'occupé',
  'occupée',
  'occupé(e)',
  'provisoire',
  'rendez-vous privé',
  'ocupado',
  'ocupada',
  'provisional',
  'cita privada',
  'provisório',
  'compromisso privado',
  '予定あり',
  '仮の予定',
  '非公開の予定',
]);

/** No such title is longer; a megabyte of one is not read through to find that out. */
const LONGEST = 200;

/** Time that is taken, and not a word about what for: nothing can be judged of it. */
export function saysBusyOnly({ title, description }: Pick<Meeting, 'title' | 'description'>): boolean {
  if (title.length > LONGEST || description.length > LONGEST) return false;
  const plain = title.normalize('NFC').trim().toLowerCase();
  return description.trim() === '' && (plain === '' || WORDS.has(plain));
}
