import { headAt, headsOf, type Head, type Needle, needleOf, spellings, type TermList, UNKNOWN } from './needle';
import { remembered, rememberedByText } from './remember';
import type { Text } from './text';

/** A needle and the list it belongs to. */
interface Entry {
  readonly list: object;
  readonly order: number;
  readonly needle: Needle;
  /** The last text in which it was found: cheaper to ask than a set of what was found. */
  turn: number;
}

/** Where a term stands that no text asked for yet. */
interface Waiting {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

/** A list as the tables write it; of several that are one, where in the whole it begins. */
interface Source {
  readonly list: object;
  readonly written: TermList;
  readonly begins: number;
}

/** Phrases word by word: what ends here, and what goes on with which word. */
interface Step {
  ends: Entry[] | null;
  next: Map<string, Step> | null;
  /** Phrases whose last word begins so. */
  open: { readonly head: string; readonly entry: Entry }[] | null;
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

/** Most steps have one thing of the three: thousands of empty ones would be made for nothing. */
const step = (): Step => ({ ends: null, next: null, open: null });

/**
 * Every term of every list, looked for in one pass over a text's words: thousands of terms cost what the text's own words cost. What a
 * word means is looked up once and kept; phrases are followed word by word, whether they begin with a word or inside one.
 *
 * Terms are made ready when a text has a word that begins as they do: a worker that wakes to judge one day's meetings readies some
 * hundreds of them, not tens of thousands.
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
  /** Lists that were taken in since the last text. */
  #new: Source[] = [];
  /** Terms that are not ready, by how their first word begins. */
  readonly #waiting = new Map<Head, Waiting[]>();
  #turn = 0;
  #known = rememberedByText(KEPT, (word) => this.#learn(word));
  #found: ((text: Text) => ReadonlyMap<object, Needle[]>) | null = null;

  /** Takes a list of terms in; what was found before is looked for anew, as a test may bring a list late. */
  add(list: object, parts: readonly TermList[]): void {
    let begins = 0;
    for (const written of parts) {
      this.#new.push({ list, written, begins });
      begins += written.length + 1;
    }
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
    if (this.#new.length > 0) this.#sort();
    this.#found ??= remembered((asked: Text) => this.#look(asked));
    return this.#found(text);
  }

  /** Sorts the new lists' terms by how they begin; what cannot be told so is made ready. */
  #sort(): void {
    for (const source of this.#new) {
      const { written } = source;
      for (let from = 0, to = 0; from <= written.length; from = to + 1) {
        to = written.indexOf(',', from);
        if (to === -1) to = written.length;
        const head = headAt(written, from, to);
        if (head === UNKNOWN) this.#makeReady({ source, from, to });
        else put(this.#waiting, head, { source, from, to });
      }
    }
    this.#new = [];
  }

  /** Makes the terms ready that begin so. */
  #ready(head: Head): void {
    const waiting = this.#waiting.get(head);
    if (waiting === undefined) return;
    this.#waiting.delete(head);
    for (const one of waiting) this.#makeReady(one);
  }

  #makeReady({ source, from, to }: Waiting): void {
    const { list, written, begins } = source;
    const term = written.slice(from, to).replaceAll(/\s+/g, ' ').trim();
    if (term === '') return;
    // Terms keep the order of their list, and the spellings of one stand together.
    for (const [nth, spelling] of spellings(term).entries())
      this.#place({ list, order: begins + from + nth / 2, needle: needleOf(spelling), turn: 0 });
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
    for (const head of headsOf(word)) this.#ready(head);
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
      for (const head of headsOf(character)) this.#ready(head);
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
    const from: Map<string, Step> = at === null ? roots : (at.next ??= new Map<string, Step>());
    const reached: Step = from.get(part) ?? step();
    from.set(part, reached);
    at = reached;
  }
  if (at === null) return;
  if (closed) (at.ends ??= []).push(entry);
  else (at.open ??= []).push({ head: parts.at(-1) ?? '', entry });
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
    for (const { head, entry } of here.open ?? []) if (word.startsWith(head)) take(entry, entries, turn);
    here = here.next?.get(word);
    for (const entry of here?.ends ?? []) take(entry, entries, turn);
  }
}

function put<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [value]);
  else there.push(value);
}

/** The one sieve that all lists of terms share. */
export const sieve = new Sieve();
