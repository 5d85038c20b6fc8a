import { remembered, rememberedByText } from './remember';
import type { Text } from './text';

/** A term made ready. */
export interface Needle {
  readonly term: string;
  readonly within: 'spaced' | 'cased' | 'folded';
  readonly needle: string;
  /** More than one word; in a script without blanks, as many characters as two words have. */
  readonly phrase: boolean;
}

/** A needle and the list it belongs to. */
interface Entry {
  readonly list: object;
  readonly order: number;
  readonly needle: Needle;
  /** The last text in which it was found: cheaper to ask than a set of what was found. */
  turn: number;
}

/** Phrases word by word: what ends here, and what goes on with which word. */
interface Step {
  readonly ends: Entry[];
  readonly next: Map<string, Step>;
  /** Phrases whose last word begins so. */
  readonly open: { readonly head: string; readonly entry: Entry }[];
}

/** All that a word means to the sieve, whatever stands around it. */
interface Known {
  /** Terms that the word is, begins with or ends with. */
  readonly hits: readonly Entry[];
  /** Terms that are this word in their own case. */
  readonly cased: readonly Entry[];
  readonly phrases: readonly Step[];
  /** The last text in which the word was met. */
  turn: number;
}

/** Words kept in mind. */
const KEPT = 8_192;

const NONE: readonly Needle[] = [];

const step = (): Step => ({ ends: [], next: new Map(), open: [] });

/**
 * Every term of every list, looked for in one pass over a text's words: thousands of terms cost what the text's own words cost. What a
 * word means is looked up once and kept; phrases are followed word by word, whether they begin with a word or inside one.
 */
class Sieve {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byHead = new Map<string, Entry[]>();
  readonly #byTail = new Map<string, Entry[]>();
  readonly #byCase = new Map<string, Entry[]>();
  readonly #inside: Entry[] = [];
  readonly #phrases = new Map<string, Step>();
  /** Phrases by the end of the word in which they begin. */
  readonly #phrasesInside = new Map<string, Step>();
  readonly #byCharacter = new Map<string, Entry[]>();
  #longest = 0;
  #turn = 0;
  #known = rememberedByText(KEPT, (word) => this.#learn(word));
  #found: ((text: Text) => ReadonlyMap<object, Needle[]>) | null = null;

  /** Takes a list of terms in; what was found before is looked for anew, as a test may bring a list late. */
  add(list: object, needles: readonly Needle[]): void {
    for (const [order, needle] of needles.entries()) this.#place({ list, order, needle, turn: 0 });
    if (this.#found === null) return;
    this.#known = rememberedByText(KEPT, (word) => this.#learn(word));
    this.#found = null;
  }

  /** The needles of a list that stand in a text, in the list's order. */
  in(list: object, text: Text): readonly Needle[] {
    return this.#all(text).get(list) ?? NONE;
  }

  /** The lists of which any needle stands in a text. */
  lists(text: Text): Iterable<object> {
    return this.#all(text).keys();
  }

  #all(text: Text): ReadonlyMap<object, Needle[]> {
    this.#found ??= remembered((asked: Text) => this.#look(asked));
    return this.#found(text);
  }

  #place(entry: Entry): void {
    const { within, needle } = entry.needle;
    const parts = needle.trim().split(' ');
    const [word = ''] = parts;
    const begins = needle.startsWith(' ');
    const ends = needle.endsWith(' ');
    this.#longest = Math.max(this.#longest, word.length);
    if (within === 'folded') put(this.#byCharacter, String.fromCodePoint(needle.codePointAt(0) ?? 0), entry);
    else if (within === 'cased') put(this.#byCase, word.toLowerCase(), entry);
    else if (parts.length > 1) placePhrase(begins ? this.#phrases : this.#phrasesInside, entry, parts, ends);
    else if (begins && ends) put(this.#byWord, word, entry);
    else if (begins) put(this.#byHead, word, entry);
    else if (ends) put(this.#byTail, word, entry);
    else this.#inside.push(entry);
  }

  #learn(word: string): Known | null {
    const hits = [...(this.#byWord.get(word) ?? [])];
    const whole = this.#phrases.get(word);
    const phrases = whole === undefined ? [] : [whole];
    for (let length = Math.min(word.length, this.#longest); length > 0; length -= 1) {
      const tail = word.slice(-length);
      const inside = this.#phrasesInside.get(tail);
      if (inside !== undefined) phrases.push(inside);
      hits.push(...(this.#byHead.get(word.slice(0, length)) ?? []), ...(this.#byTail.get(tail) ?? []));
    }
    hits.push(...this.#inside.filter(({ needle }) => word.includes(needle.needle)));
    const cased = this.#byCase.get(word) ?? [];
    return hits.length === 0 && cased.length === 0 && phrases.length === 0 ? null : { hits, cased, phrases, turn: 0 };
  }

  #look(text: Text): ReadonlyMap<object, Needle[]> {
    this.#turn += 1;
    const turn = this.#turn;
    const entries: Entry[] = [];
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at += 1) {
      const known = this.#known(tokens[at] ?? '');
      if (known === null) continue;
      for (const phrases of known.phrases) follow(phrases, tokens, at + 1, entries, turn);
      if (known.turn === turn) continue;
      known.turn = turn;
      for (const entry of known.hits) take(entry, entries, turn);
      for (const entry of known.cased) if (text.cased.includes(entry.needle.needle)) take(entry, entries, turn);
    }
    if (text.wide) this.#lookInside(text, entries, turn);
    const found = new Map<object, Needle[]>();
    for (const { list, needle } of entries.toSorted((one, other) => one.order - other.order)) put(found, list, needle);
    return found;
  }

  #lookInside({ folded }: Text, entries: Entry[], turn: number): void {
    for (const character of new Set(folded)) {
      for (const entry of this.#byCharacter.get(character) ?? []) {
        if (folded.includes(entry.needle.needle)) take(entry, entries, turn);
      }
    }
  }
}

/** Puts a phrase where its first word, or the end of it, leads to; `closed`: its last word ends with it. */
function placePhrase(roots: Map<string, Step>, entry: Entry, parts: readonly string[], closed: boolean): void {
  let at: Step | null = null;
  for (const part of closed ? parts : parts.slice(0, -1)) {
    const from: Map<string, Step> = at === null ? roots : at.next;
    const next: Step = from.get(part) ?? step();
    from.set(part, next);
    at = next;
  }
  if (at === null) return;
  if (closed) at.ends.push(entry);
  else at.open.push({ head: parts.at(-1) ?? '', entry });
}

function take(entry: Entry, entries: Entry[], turn: number): void {
  if (entry.turn === turn) return;
  entry.turn = turn;
  entries.push(entry);
}

/** Follows phrases from their second word on. */
function follow(from: Step, tokens: readonly string[], second: number, entries: Entry[], turn: number): void {
  let here: Step | undefined = from;
  for (let at = second; here !== undefined && at < tokens.length; at += 1) {
    const word: string = tokens[at] ?? '';
    for (const { head, entry } of here.open) if (word.startsWith(head)) take(entry, entries, turn);
    here = here.next.get(word);
    if (here !== undefined) for (const entry of here.ends) take(entry, entries, turn);
  }
}

function put<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [value]);
  else there.push(value);
}

/** The one sieve that all lists of terms share. */
export const sieve = new Sieve();
