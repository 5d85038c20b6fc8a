/** Latin letters with marks lose them; other scripts keep theirs: デ without its mark is テ, another letter. */
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const APOSTROPHES = /['’ʼ`´]/gu;

/** Nothing but ASCII: no marks, no widths, one script. Unicode's tables cost ten times the time and change nothing there. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
const ASCII_APOSTROPHES = /['`]/g;

/**
 * One spelling for many: NFKC (so that full-width "１ｏｎ１" is "1on1"), marks off Latin letters, ß as ss, ı as i. Case is the
 * caller's: `'İ'.toLowerCase()` is an i with a mark, which falls off here.
 */
export const fold = (text: string): string => (isAscii(text) ? text.replaceAll(ASCII_APOSTROPHES, ' ') : foldAny(text));

const foldAny = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(LATIN_MARKS, '$1')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll(APOSTROPHES, ' ');

/** Scripts that write without blanks between words. */
export const NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Everything that is neither letter, mark nor number parts words. */
const PARTS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Where Latin letters or numbers meet a script without blanks: "田村1on1" holds the word "1on1". */
const SEAMS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** The words of a text, in their order: Unicode-aware boundaries, as `\b` knows ASCII only. */
export function tokensOf(text: string): string[] {
  if (isAscii(text)) return asciiTokens(text);
  const bare = text.replaceAll(SEAMS, ' ').replaceAll(PARTS, ' ').trim();
  return bare === '' ? [] : bare.split(' ');
}

/** The words with single blanks around each: `" weekly status "`. */
export const words = (text: string): string => ` ${tokensOf(text).join(' ')} `;

/** Words met before, by a number made of their letters: a word is cut out of its text once, and every list knows it by then. */
const MET_SIZE = 16_384;
const met: string[] = Array.from({ length: MET_SIZE }, () => '');
/** A longer piece of a text keeps the whole text in memory. */
const LONGEST_MET = 12;
/** Filled and copied: an array that grows with each text is copied several times. */
const scratch: string[] = Array.from({ length: 1_024 }, () => '');

/** The same for plain ASCII, which is most of what is read, letter by letter: a pattern takes several times as long. */
export function asciiTokens(text: string): string[] {
  const { length } = text;
  let count = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (!isAsciiLetterOrDigit(code)) {
      at += 1;
      continue;
    }
    const from = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      at += 1;
      code = at < length ? text.charCodeAt(at) : 0;
    } while (isAsciiLetterOrDigit(code));
    scratch[count] = wordAt(text, from, at, (hash ^ (hash >>> 15)) & (MET_SIZE - 1));
    count += 1;
  }
  return scratch.slice(0, count);
}

function wordAt(text: string, from: number, to: number, slot: number): string {
  const known = met[slot] ?? '';
  if (known.length === to - from && text.startsWith(known, from)) return known;
  const word = text.slice(from, to);
  if (word.length <= LONGEST_MET) met[slot] = word;
  return word;
}

export const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
