const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/**
 * The iCalendar UID inside the id of an event that was born elsewhere (Outlook, a subscribed feed): `_` and then the UID in base32hex,
 * lower case, without padding. Null when the id is Google's own or does not decode to printable text.
 */
export function foreignUid(eventId: string): string | null {
  if (!/^_[0-9a-v]+$/.test(eventId)) return null;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of eventId.slice(1)) {
    held = (held << 5) | ALPHABET.indexOf(letter);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
    held &= (1 << bits) - 1;
  }
  // What is left over is padding; anything else means that this was no base32hex.
  if (held !== 0 || bits >= 5 || bytes.length === 0) return null;
  return printable(bytes);
}

function printable(bytes: readonly number[]): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return /\p{C}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
