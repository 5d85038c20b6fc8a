import type { Email } from '../../core/model';

export type AddressFault = 'unreadable' | 'known' | 'too-many';

/** As many addresses as the settings take. */
const MOST = 20;

/** Reads a typed address: lower-cased, without blanks around it and without `mailto:`; or what is wrong with it. */
export function readAddress(text: string, known: readonly Email[]): { readonly email: Email } | { readonly fault: AddressFault } {
  const email = text
    .trim()
    .replace(/^mailto:/iu, '')
    .toLowerCase();
  if (email.length > 254 || !/^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/u.test(email)) return { fault: 'unreadable' };
  if (known.includes(email)) return { fault: 'known' };
  return known.length >= MOST ? { fault: 'too-many' } : { email };
}
