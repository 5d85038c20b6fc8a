import { remembered } from './remember';
import type { Text } from './text';

/** A term made ready. */
export interface Needle {
  readonly term: string;
  readonly within: 'spaced' | 'cased' | 'folded';
  readonly needle: string;
  /** More than one word; in a script without blanks, as many characters as two words have. */
  readonly phrase: boolean;
  /** The word that must be among the text's words; null for terms that begin or end inside one. */
  readonly first: string | null;
}

/** A needle and the list it belongs to. */
interface Entry {
  readonly list: object;
  readonly order: number;
  readonly needle: Needle;
  /** The needle is its first word and nothing else: where the word is, it stands. */
  readonly whole: boolean;
  /** The needle without the blanks around it, and whether that is one word. */
  readonly bare: string;
  readonly single: boolean;
  /** The second word of a phrase, which must be there too; null when the second is open at its end. */
  readonly second: string | null;
}

/** Letters by which a term that begins or ends inside a word is looked up. */
const EDGE = 3;

/**
 * Every term of every list, looked for in one pass over a text's words: thousands of terms cost what the text's own words cost. A term is
 * looked up by its first word; one that begins a word (`layoff*`) by its first letters, one that ends a word (`*gespräch`) by its last
 * letters, one of a script without blanks by its first character. What is left (terms with their case, terms open at both ends) is few
 * and looked for one by one.
 */
class Sieve {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byHead = new Map<string, Entry[]>();
  readonly #byTail = new Map<string, Entry[]>();
  readonly #byCharacter = new Map<string, Entry[]>();
  readonly #others: Entry[] = [];
  #found = remembered((text: Text) => this.#look(text));

  /** Takes a list of terms in; what was found before is looked for anew, as a test may bring a list late. */
  add(list: object, needles: readonly Needle[]): void {
    for (const [order, needle] of needles.entries()) this.#place(entryOf(list, order, needle));
    this.#found = remembered((text: Text) => this.#look(text));
  }

  /** The needles of a list that stand in a text, in the list's order. */
  in(list: object, text: Text): readonly Needle[] {
    return this.#found(text).get(list) ?? [];
  }

  /** The lists of which any needle stands in a text. */
  lists(text: Text): Iterable<object> {
    return this.#found(text).keys();
  }

  #place(entry: Entry): void {
    const { within, needle, first } = entry.needle;
    const put = (index: Map<string, Entry[]>, key: string): void => {
      const there = index.get(key);
      if (there === undefined) index.set(key, [entry]);
      else there.push(entry);
    };
    const bare = needle.trim();
    const [word = ''] = bare.split(' ');
    if (within === 'folded') put(this.#byCharacter, String.fromCodePoint(needle.codePointAt(0) ?? 0));
    else if (first !== null) put(this.#byWord, first);
    else if (within === 'cased' || word.length < EDGE) this.#others.push(entry);
    else if (needle.startsWith(' ')) put(this.#byHead, word.slice(0, EDGE));
    else if (needle.endsWith(' ') || word !== bare) put(this.#byTail, word.slice(-EDGE));
    else this.#others.push(entry);
  }

  #look(text: Text): ReadonlyMap<object, Needle[]> {
    const entries: Entry[] = [];
    const take = (some: readonly Entry[] | undefined): void => {
      for (const entry of some ?? []) {
        if (entry.second !== null && !text.words.has(entry.second)) continue;
        if (entry.whole || text[entry.needle.within].includes(entry.needle.needle)) entries.push(entry);
      }
    };
    const open = new Set<Entry>();
    for (const word of text.words) {
      take(this.#byWord.get(word));
      for (const entry of this.#byHead.get(word.slice(0, EDGE)) ?? []) if (word.startsWith(entry.bare)) open.add(entry);
      for (const entry of this.#byTail.get(word.slice(-EDGE)) ?? []) {
        if (entry.single ? word.endsWith(entry.bare) : text.spaced.includes(entry.needle.needle)) open.add(entry);
      }
    }
    entries.push(...open);
    if (text.wide) for (const character of new Set(text.folded)) take(this.#byCharacter.get(character));
    take(this.#others);
    const found = new Map<object, Needle[]>();
    for (const { list, needle } of entries.toSorted((a, b) => a.order - b.order)) {
      const there = found.get(list);
      if (there === undefined) found.set(list, [needle]);
      else there.push(needle);
    }
    return found;
  }
}

function entryOf(list: object, order: number, needle: Needle): Entry {
  const bare = needle.needle.trim();
  const [, second, ...rest] = bare.split(' ');
  const closed = rest.length > 0 || needle.needle.endsWith(' ');
  return {
    list,
    order,
    needle,
    bare,
    single: second === undefined,
    whole: needle.first !== null && needle.needle === ` ${needle.first} `,
    second: needle.first !== null && second !== undefined && closed ? second : null,
  };
}

/** The one sieve that all lists of terms share. */
export const sieve = new Sieve();
