/** Bytes of a list as text. */

/** What old programs write; the person may choose when the guess is wrong. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that the bytes speak for: their mark, sound UTF-8, Japanese that is sound; Windows-1252 for the rest. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le';
  if (first === 0 && third === 0 && second !== 0) return 'utf-16be';
  if (sound(bytes, 'utf-8')) return 'utf-8';
  return looksJapanese(bytes) ? 'shift_jis' : 'windows-1252';
}

function sound(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Accented letters stand alone in Windows-1252; in Shift JIS bytes above ASCII come in pairs and give kana. */
function looksJapanese(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64 * 1024);
  if (!sound(bytes, 'shift_jis')) return false;
  const text = new TextDecoder('shift_jis').decode(start);
  const kana = text.match(/[\u3040-\u30FF]/gu)?.length ?? 0;
  const other = text.match(/[\u0080-\uFFFF]/gu)?.length ?? 0;
  return kana > 1 && kana * 5 > other;
}

/** Text of the bytes; marks at the front are not part of it, and what cannot be read becomes U+FFFD. */
export function readText(bytes: Uint8Array, encoding: Encoding = guessEncoding(bytes)): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
