/** Bytes to text: byte-order marks, UTF-8, and what old programs write instead. */
export interface Decoded {
  readonly text: string;
  /** What it was read as, when that was not UTF-8. */
  readonly fallback: 'utf-16le' | 'utf-16be' | 'windows-1252' | null;
}

/**
 * Decodes a file. UTF-16 is known by its mark, or by zero bytes where ASCII has none; anything that is no UTF-8 is read as
 * Windows-1252, a superset of Latin-1, and said so.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), fallback: wide };
  const text = strictly(bytes) ?? strictly(mended(bytes));
  if (text !== null) return { text, fallback: null };
  return { text: new TextDecoder('windows-1252').decode(bytes), fallback: 'windows-1252' };
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Lines are folded by bytes (RFC 5545, 3.1), so a fold may stand inside a letter: such folds are taken out before decoding. */
function mended(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const fold = bytes[at] === 13 && bytes[at + 1] === 10 ? 3 : bytes[at] === 10 ? 2 : 0;
    const blank = bytes[at + fold - 1];
    const next = bytes[at + fold] ?? 0;
    if (fold > 0 && (blank === 32 || blank === 9) && next >= 0x80 && next < 0xc0) at += fold - 1;
    else kept.push(bytes[at] ?? 0);
  }
  return Uint8Array.from(kept);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0 && first !== undefined) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && second !== undefined ? 'utf-16be' : null;
}
