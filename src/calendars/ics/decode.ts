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
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), fallback: null };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), fallback: 'windows-1252' };
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0 && first !== undefined) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && second !== undefined ? 'utf-16be' : null;
}
