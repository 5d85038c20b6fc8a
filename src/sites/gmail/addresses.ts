import type { MailRecipient } from '../../core/model';

/** An address as the door takes it: one @, no blanks, quotes or angles; at most 254 characters. */
const ADDRESS = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;\\]{1,190}$/u;

/**
 * The bare address in `Name <a@b>`, `"Quoted, name" <a@b>`, `a@b (comment)`, or an address alone; null for groups, lists of several and what is none.
 * Lower-cased; international names are kept as they are written. Linear in the length.
 */
export function bareAddress(written: string): string | null {
  if (written.length > 1_000) return null;
  const from = written.lastIndexOf('<');
  const to = written.indexOf('>', from);
  const inside = from >= 0 && to > from ? written.slice(from + 1, to) : withoutComments(written);
  const bare = inside.trim().toLowerCase();
  return ADDRESS.test(bare) ? bare : null;
}

function withoutComments(text: string): string {
  let depth = 0;
  let left = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) left += character;
  }
  return left;
}

/** A name without marks that turn text around, or null: a bare address is no name. */
export function cleanName(name: string | null | undefined): string | null {
  const clean = (name ?? '')
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, 200);
  return clean === '' || clean.includes('@') ? null : clean;
}

/** Reads one written recipient. */
export function recipientOf(
  written: string,
  name: string | null | undefined,
  field: MailRecipient['field'],
): MailRecipient | null {
  const email = bareAddress(written);
  return email === null ? null : { email, name: cleanName(name), field };
}
