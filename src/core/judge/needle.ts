/** From a term as the tables write it to what is looked for in a text. */
import { asciiTokens, fold, isAscii, isAsciiLetterOrDigit, NO_BLANKS, words } from './fold';

/**
 * A term as the tables write it: folded before use, so tables keep their marks. `layoff*` matches any word that begins so,
 * `*gespräch` any that ends so; `=PIP` matches in that case only; a term in a script without blanks matches inside a text.
 */
export type Term = string;

/** A list of terms as the tables write it: commas part them, line breaks mean nothing. */
export type TermList = string;

/** A term made ready. */
export interface Needle {
  readonly term: Term;
  readonly within: 'spaced' | 'cased' | 'folded';
  readonly needle: string;
  /** More than one word; in a script without blanks, as many characters as two words have. */
  readonly phrase: boolean;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A German term as keyboards without umlauts write it, too: "Gespräch" and "Gespraech". Texts stay as written: "neue" is no "neü". */
export const spellings = (term: Term): Term[] =>
  !isAscii(term) && /[äöü]/u.test(term) ? [term, term.replaceAll(/[äöü]/gu, (letter) => UMLAUTS[letter] ?? letter)] : [term];

/** Two words of a script without blanks are at least this long: two characters each. */
const TWO_WORDS = 4;

export function needleOf(term: Term): Needle {
  if (!isAscii(term) && NO_BLANKS.test(term)) {
    const needle = fold(term.toLowerCase());
    return { term, within: 'folded', needle, phrase: needle.length >= TWO_WORDS };
  }
  const cased = term.startsWith('=');
  const bare = cased ? term.slice(1) : term.toLowerCase();
  const whole = isAscii(bare) ? ` ${asciiTokens(bare).join(' ')} ` : words(fold(bare));
  const from = bare.startsWith('*') ? 1 : 0;
  const to = bare.endsWith('*') ? whole.length - 1 : whole.length;
  return { term, within: cased ? 'cased' : 'spaced', needle: whole.slice(from, to), phrase: term.includes(' ') };
}

/**
 * How the first word of a term surely begins: its first letters, at most three, or the first character in a script without blanks; as one
 * number, since tens of thousands are compared. A text without a word that begins so does not hold the term.
 */
export type Head = number;

/** The term says nothing that cheaply: it must be made ready to be known. */
export const UNKNOWN: Head = 0;

const LETTERS = 3;
const BASE = 128;
/** Above every number that three letters make. */
const CHARACTER = BASE ** LETTERS;
/** From here on there are scripts that write without blanks; a term that has any of them is looked for inside texts. */
const WIDE = 0x0e_00;
const STAR = 42;

const withLetter = (head: Head, code: number): Head => head * BASE + (code >= 65 && code <= 90 ? code + 32 : code);

/** Kana and the common ideographs: folding leaves them as they are, unless a mark follows that joins them. */
const isPlainCharacter = (code: number): boolean =>
  (code >= 0x30_41 && code <= 0x30_96) || (code >= 0x30_a1 && code <= 0x30_fa) || (code >= 0x4e_00 && code <= 0x9f_ff);
const isJoiningMark = (code: number): boolean => code === 0x30_99 || code === 0x30_9a;

/** The head of the term that stands in a list from `from` up to `to`, without taking it out of there. */
export function headAt(list: TermList, from: number, to: number): Head {
  let head: Head = UNKNOWN;
  let letters = 0;
  let ended = false;
  for (let at = from; at < to; at += 1) {
    const code = list.charCodeAt(at);
    if (letters === 0 && isPlainCharacter(code)) return isJoiningMark(list.charCodeAt(at + 1)) ? UNKNOWN : CHARACTER + code;
    if (code >= WIDE || (code === STAR && letters === 0)) return UNKNOWN;
    if (ended || letters === LETTERS) continue;
    if (code >= BASE) return UNKNOWN;
    if (isAsciiLetterOrDigit(code)) {
      head = withLetter(head, code);
      letters += 1;
    } else if (letters > 0) ended = true;
  }
  return head;
}

/** The heads of all terms that a word of a text may begin. */
export function headsOf(word: string): Head[] {
  const first = word.charCodeAt(0);
  if (first >= WIDE) return [CHARACTER + first];
  const heads: Head[] = [];
  let head: Head = UNKNOWN;
  for (let at = 0; at < LETTERS && at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= BASE) break;
    head = withLetter(head, code);
    heads.push(head);
  }
  return heads;
}
