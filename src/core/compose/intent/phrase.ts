/**
 * Phrases as the tables write them, matched against the words of one sentence. The elements of a phrase, a blank apart:
 * `word` · `begin*` · `*end` · `a|b` either · `two_words` · `@class` any phrase of a class · `#` a number ("10", "16h", "9am") ·
 * `~4` up to four words in between · `?word` may be missing · `^` the sentence begins · `$` it ends · `!` it is a question.
 * In a script without blanks every character is a word. A try costs a bounded number of steps: time is linear in the sentence.
 */
import { fold, NO_BLANKS, words } from '../../match/fold';

type Test = (word: string) => boolean;
type Element =
  | { readonly sort: 'word'; readonly test: Test; readonly words: readonly string[] | null }
  | Either
  | { readonly sort: 'gap'; readonly most: number }
  | { readonly sort: 'start' | 'end' | 'question' };

/** One of several ways, looked up by their first word: classes have hundreds. */
interface Either {
  readonly sort: 'either';
  readonly byWord: ReadonlyMap<string, readonly (readonly Element[])[]>;
  /** Ways that may begin with any word, or be empty. */
  readonly others: readonly (readonly Element[])[];
  /** Words that it can begin with; null for any. */
  readonly first: ReadonlySet<string> | null;
  readonly canBeEmpty: boolean;
}

/** A list of phrases as the tables write it: line breaks or commas part them. */
export type PhraseList = string;
/** Phrases that phrases may name as `@class`. A class may name classes before it. */
export type Classes = Readonly<Record<string, PhraseList>>;

/** A sentence made ready. */
export interface Words {
  readonly list: readonly string[];
  readonly question: boolean;
}

/** Longer sentences are lists or have lost their full stops: the rest says nothing of a proposal. */
const MOST_WORDS = 160;

const SPACED_OUT = new RegExp(`(?<=${NO_BLANKS.source})|(?=${NO_BLANKS.source})`, 'gu');
/** Hours as they are written, kept as one word: "9:30", "15h", "4pm". */
const CLOCK = /(\d)[:.](\d\d)(?!\d)/gu;

/** The words of a sentence, folded. */
export function wordsOf(sentence: string): Words {
  const folded = fold(sentence.toLowerCase().replaceAll(CLOCK, '$1$2'));
  const list = words(folded).replaceAll('ー', 'ー').replaceAll(SPACED_OUT, ' ').trim().split(/\s+/u);
  return { list: list.slice(0, MOST_WORDS), question: /[?？]|か[。\s]*$/u.test(sentence) };
}

const partsOf = (word: string): string[] => words(fold(word.toLowerCase())).replaceAll(SPACED_OUT, ' ').trim().split(/\s+/u);

function wordElements(written: string): Element[] {
  if (written === '#') return [{ sort: 'word', test: (word) => /^\d/u.test(word), words: null }];
  const head = written.endsWith('*');
  const tail = written.startsWith('*');
  const bare = written.slice(tail ? 1 : 0, head ? -1 : undefined);
  const parts = bare.split('_').flatMap(partsOf);
  return parts.map((part, place): Element => {
    if (head && place === parts.length - 1) return { sort: 'word', test: (word) => word.startsWith(part), words: null };
    if (tail && place === 0) return { sort: 'word', test: (word) => word.endsWith(part), words: null };
    return { sort: 'word', test: (word) => word === part, words: [part] };
  });
}

type Compiled = ReadonlyMap<string, Either>;

function elementsOf(written: string, classes: Compiled): Element[] {
  if (written.includes('|?')) throw new Error(`only the whole of an element may be missing: ${written}`);
  if (written.startsWith('?')) return [either([elementsOf(written.slice(1), classes), []])];
  if (written.startsWith('~')) return [{ sort: 'gap', most: Number(written.slice(1)) }];
  if (written === '^') return [{ sort: 'start' }];
  if (written === '$') return [{ sort: 'end' }];
  if (written === '!') return [{ sort: 'question' }];
  if (written.includes('|')) return [either(written.split('|').flatMap((one) => waysOf(one, classes)))];
  if (written.startsWith('@')) return [classes.get(written.slice(1)) ?? noClass(written)];
  return wordElements(written);
}

const waysOf = (written: string, classes: Compiled): readonly (readonly Element[])[] => [elementsOf(written, classes)];

function noClass(written: string): never {
  throw new Error(`no class ${written}`);
}

function either(ways: readonly (readonly Element[])[]): Either {
  const byWord = new Map<string, (readonly Element[])[]>();
  const others: (readonly Element[])[] = [];
  let canBeEmpty = false;
  for (const way of ways) {
    const first = way.length === 0 ? null : firstWords(way);
    canBeEmpty ||= way.length === 0;
    if (first === null) others.push(way);
    else putUnder(byWord, first, way);
  }
  const closed = others.every((way) => way.length === 0);
  return { sort: 'either', byWord, others, first: closed ? new Set(byWord.keys()) : null, canBeEmpty };
}

function putUnder<T>(index: Map<string, T[]>, keys: Iterable<string>, value: T): void {
  for (const key of keys) {
    const there = index.get(key);
    if (there === undefined) index.set(key, [value]);
    else there.push(value);
  }
}

const split = (list: PhraseList): string[] =>
  list
    .split(/[\n,]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const compile = (phrase: string, classes: Compiled): Element[] =>
  phrase.split(/\s+/u).flatMap((element) => elementsOf(element, classes));

/** Compiles the classes of a language, in their order. */
export function compileClasses(classes: Classes): Compiled {
  const done = new Map<string, Either>();
  for (const [name, list] of Object.entries(classes)) done.set(name, either(split(list).map((phrase) => compile(phrase, done))));
  return done;
}

/** The words that a phrase can begin with; null when it can begin with any. */
function firstWords(elements: readonly Element[]): ReadonlySet<string> | null {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.sort === 'start' || element.sort === 'question') continue;
    if (element.sort === 'word') {
      if (element.words === null) return null;
      for (const word of element.words) found.add(word);
      return found;
    }
    if (element.sort !== 'either' || element.first === null) return null;
    for (const word of element.first) found.add(word);
    if (!element.canBeEmpty) return found;
  }
  return null;
}

/** Steps that one try may take; no phrase of the tables needs a tenth of it on a sentence a person wrote. */
const MOST_STEPS = 4_000;

/** The end of the first way in which elements stand at a place; -1 when they do not. */
function standsAt(elements: readonly Element[], { list, question }: Words, at: number): number {
  let steps = 0;
  const go = (place: number, from: number, then: (end: number) => number, of: readonly Element[]): number => {
    steps += 1;
    if (steps > MOST_STEPS) return -1;
    const element = of[place];
    if (element === undefined) return then(from);
    switch (element.sort) {
      case 'word': {
        const word = list[from];
        return word !== undefined && element.test(word) ? go(place + 1, from + 1, then, of) : -1;
      }
      case 'either':
        for (const way of [...(element.byWord.get(list[from] ?? '') ?? []), ...element.others]) {
          const end = go(0, from, (inner) => go(place + 1, inner, then, of), way);
          if (end >= 0) return end;
        }
        return -1;
      case 'gap':
        for (let skipped = 0; skipped <= element.most && from + skipped <= list.length; skipped += 1) {
          const end = go(place + 1, from + skipped, then, of);
          if (end >= 0) return end;
        }
        return -1;
      case 'start':
        return from === 0 ? go(place + 1, from, then, of) : -1;
      case 'end':
        return from === list.length ? go(place + 1, from, then, of) : -1;
      case 'question':
        return question ? go(place + 1, from, then, of) : -1;
      default:
        return -1;
    }
  };
  return go(0, at, (end) => end, elements);
}

/** A phrase as the tables write it, and ready. */
interface Ready {
  readonly written: string;
  readonly elements: readonly Element[];
}

/** Phrases made ready once, asked often. */
export class Phrases {
  readonly #byWord = new Map<string, Ready[]>();
  readonly #others: Ready[] = [];

  constructor(list: PhraseList, classes: Compiled) {
    for (const written of split(list)) {
      const ready = { written, elements: compile(written, classes) };
      const first = firstWords(ready.elements);
      if (first === null) this.#others.push(ready);
      else putUnder(this.#byWord, first, ready);
    }
  }

  /** The first of the phrases that stands in the sentence, as the tables write it; null when none does. */
  in(sentence: Words): string | null {
    const { list } = sentence;
    for (let at = 0; at < list.length; at += 1) {
      const here = [...(this.#byWord.get(list[at] ?? '') ?? []), ...this.#others];
      const found = here.find(({ elements }) => standsAt(elements, sentence, at) >= 0);
      if (found !== undefined) return found.written;
    }
    return null;
  }
}
