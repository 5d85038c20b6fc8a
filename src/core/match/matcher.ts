/**
 * Finds terms in texts, all lists of terms in one pass over a text's words: what a word means is looked up once and kept, so that
 * thousands of terms cost no more than the text has words.
 */
import { fold, isAscii, NO_BLANKS, tokensOf } from './fold';
import type { Text } from './text';

/**
 * A term as the files of a language write it: folded before use, so files keep their marks. `layoff*` matches any word that begins so,
 * `*gespräch` any that ends so; `=PIP` matches in that case only; a term in a script without blanks matches inside a text.
 */
export type Term = string;

/** A term that stands in a text. */
export interface Hit {
  readonly list: number;
  readonly term: Term;
  /** More than one word; in a script without blanks, as many characters as two words have. */
  readonly phrase: boolean;
}

interface Phrase {
  readonly hit: Hit;
  /** The words after the first. */
  readonly rest: readonly string[];
  /** The last word is a beginning. */
  readonly open: boolean;
}

/** All that a word means, whatever stands around it. */
interface Known {
  readonly hits: readonly Hit[];
  readonly cased: readonly (readonly [needle: string, hit: Hit])[];
  readonly phrases: readonly Phrase[];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
/** A German term as keyboards without umlauts write it, too: "Gespräch" and "Gespraech". Texts stay as written: "neue" is no "neü". */
const spellings = (term: Term): Term[] =>
  !isAscii(term) && /[äöü]/u.test(term) ? [term, term.replaceAll(/[äöü]/gu, (letter) => UMLAUTS[letter] ?? letter)] : [term];

/** Two words of a script without blanks are at least this long: two characters each. */
const TWO_WORDS = 4;
/** Words kept in mind. */
const KEPT = 8_192;

const put = <Value>(index: Map<string, Value[]>, key: string, value: Value): void => {
  const there = index.get(key);
  if (there === undefined) index.set(key, [value]);
  else there.push(value);
};

export class Matcher {
  readonly #whole = new Map<string, Hit[]>();
  readonly #heads = new Map<string, Hit[]>();
  readonly #tails = new Map<string, Hit[]>();
  readonly #cased = new Map<string, [string, Hit][]>();
  readonly #phrases = new Map<string, Phrase[]>();
  /** Terms of scripts without blanks, by their first character. */
  readonly #inside = new Map<string, [string, Hit][]>();
  #longest = 0;
  #known = new Map<string, Known | null>();

  /** @param lists terms, parted by commas; a list is known by its place */
  constructor(lists: readonly string[]) {
    for (const [list, terms] of lists.entries())
      if (terms !== '') for (const term of terms.split(',')) for (const spelt of spellings(term)) this.#place(list, term, spelt);
  }

  #place(list: number, term: Term, spelt: Term): void {
    const low = spelt.toLowerCase();
    if (!isAscii(low) && NO_BLANKS.test(low)) {
      const needle = fold(low);
      const hit = { list, term, phrase: needle.length >= TWO_WORDS };
      put(this.#inside, String.fromCodePoint(needle.codePointAt(0) ?? 0), [needle, hit]);
      return;
    }
    const words = tokensOf(fold(low));
    const [first = '', ...rest] = words;
    const hit = { list, term, phrase: rest.length > 0 };
    this.#longest = Math.max(this.#longest, first.length);
    if (spelt.startsWith('=')) put(this.#cased, first, [` ${tokensOf(fold(spelt)).join(' ')} `, hit]);
    else if (rest.length > 0) put(this.#phrases, first, { hit, rest, open: low.endsWith('*') });
    else if (low.startsWith('*')) put(this.#tails, first, hit);
    else put(low.endsWith('*') ? this.#heads : this.#whole, first, hit);
  }

  /** The terms that stand in a text, each once; the same text is looked through once. */
  in(text: Text): readonly Hit[] {
    return (text.hits ??= text.empty ? [] : this.#look(text));
  }

  #look(text: Text): readonly Hit[] {
    const found: Hit[] = [];
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at] ?? '';
      let known = this.#known.get(word);
      if (known === undefined) known = this.#keep(word);
      if (known === null) continue;
      for (const hit of known.hits) found.push(hit);
      for (const phrase of known.phrases) if (goesOn(phrase, tokens, at)) found.push(phrase.hit);
      for (const [needle, hit] of known.cased) if (text.cased.includes(needle)) found.push(hit);
    }
    if (text.wide)
      for (const character of new Set(text.folded))
        for (const [needle, hit] of this.#inside.get(character) ?? []) if (text.folded.includes(needle)) found.push(hit);
    return found.length < 2 ? found : [...new Set(found)];
  }

  #keep(word: string): Known | null {
    // All at once instead of the oldest: what is common is soon known again.
    if (this.#known.size >= KEPT) this.#known = new Map();
    const known = this.#learn(word);
    this.#known.set(word, known);
    return known;
  }

  #learn(word: string): Known | null {
    const hits = [...(this.#whole.get(word) ?? [])];
    for (let length = Math.min(word.length, this.#longest); length > 0; length -= 1)
      hits.push(...(this.#heads.get(word.slice(0, length)) ?? []), ...(this.#tails.get(word.slice(-length)) ?? []));
    const cased = this.#cased.get(word) ?? [];
    const phrases = this.#phrases.get(word) ?? [];
    return hits.length + cased.length + phrases.length === 0 ? null : { hits, cased, phrases };
  }
}

/** Whether the words after `at` are those of a phrase. */
function goesOn({ rest, open }: Phrase, tokens: readonly string[], at: number): boolean {
  const last = rest.length - 1;
  for (let next = 0; next <= last; next += 1) {
    const word = tokens[at + 1 + next];
    const wanted = rest[next] ?? '';
    if (word === undefined || (open && next === last ? !word.startsWith(wanted) : word !== wanted)) return false;
  }
  return true;
}
