import type { Head, Model } from './model';
import { hashOf, pairPlace, type Part, PLACE_BITS, piecePlaces } from './pieces';

/** A text as a reader takes it: words in their order, lower-case and without marks, and what is known beside them. */
export interface Reading {
  readonly title: readonly string[];
  readonly body: readonly string[];
  /** Each in a few letters, in any order. */
  readonly facts: readonly string[];
}

/** How much the facts weigh beside the words of a part. */
export const FACT_WEIGHT = 2;

/** A word as it stands in a part: the sums of its pieces' weights, class by class, head after head. */
interface Known {
  readonly hash: number;
  readonly pieces: number;
  readonly sums: Int32Array;
  turn: number;
}

/** Words kept ready; twice as many at most. */
const KEPT = 4_096;
const DIGITS = /[1-9]/g;

/** The words of one part, each once, and the places of their pairs. */
interface Heard {
  readonly words: readonly Known[];
  readonly pairs: Int32Array;
  /** What each weight is divided by, so that a long text speaks no louder than a short one. */
  readonly length: number;
}

const NOTHING: Heard = { words: [], pairs: new Int32Array(0), length: 1 };

/** What was heard of a text: asked once, answered by every head. */
export interface HeardText {
  readonly title: Heard;
  readonly body: Heard;
  readonly facts: Int32Array;
}

/** Words of one part of a text, remembered with their sums. */
class Words {
  #young = new Map<string, Known>();
  #old = this.#young;
  #turn = 0;
  readonly #seen = new Int32Array(1 << PLACE_BITS);

  constructor(
    readonly part: Part,
    readonly heads: readonly Head[],
    readonly width: number,
  ) {}

  hear(words: readonly string[]): Heard {
    const { length } = words;
    if (length === 0) return NOTHING;
    this.#turn += 1;
    const turn = this.#turn;
    const once: Known[] = [];
    const pairs = new Int32Array(length - 1);
    let pairCount = 0;
    let pieces = 0;
    let before = 0;
    for (let at = 0; at < length; at += 1) {
      const known = this.know(words[at] ?? '');
      if (known.turn !== turn) {
        known.turn = turn;
        once.push(known);
        pieces += known.pieces;
      }
      if (at > 0) {
        const place = pairPlace(this.part, before, known.hash);
        if (this.#seen[place] !== turn) {
          this.#seen[place] = turn;
          pairs[pairCount] = place;
          pairCount += 1;
        }
      }
      before = known.hash;
    }
    return { words: once, pairs: pairs.subarray(0, pairCount), length: Math.sqrt(pieces + pairCount) };
  }

  know(word: string): Known {
    const asWritten = this.#young.get(word);
    if (asWritten !== undefined) return asWritten;
    const read = word.replaceAll(DIGITS, '0');
    const known = this.#young.get(read) ?? this.#old.get(read) ?? this.#learn(read);
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(read, known);
    return known;
  }

  #learn(word: string): Known {
    const places = piecePlaces(this.part, word);
    const sums = new Int32Array(this.width);
    let from = 0;
    for (const head of this.heads) {
      for (const place of places) add(sums, from, head, place);
      from += head.classes.length;
    }
    return { hash: hashOf(word), pieces: places.length, sums, turn: 0 };
  }
}

function add(sums: Int32Array | Float64Array, from: number, { words, classes, bits }: Head, place: number): void {
  const { length } = classes;
  const at = (place >>> (PLACE_BITS - bits)) * length;
  for (let one = 0; one < length; one += 1) sums[from + one] = (sums[from + one] ?? 0) + (words[at + one] ?? 0);
}

/** Reads texts by what a model has learned. Linear in words: what each word gave can be told. */
export class Reader {
  readonly #title: Words;
  readonly #body: Words;
  readonly #from: ReadonlyMap<string, { readonly head: Head; readonly from: number }>;

  constructor(readonly model: Model) {
    const width = model.heads.reduce((sum, { classes }) => sum + classes.length, 0);
    this.#title = new Words('title', model.heads, width);
    this.#body = new Words('body', model.heads, width);
    const from = new Map<string, { head: Head; from: number }>();
    let at = 0;
    for (const head of model.heads) {
      from.set(head.name, { head, from: at });
      at += head.classes.length;
    }
    this.#from = from;
  }

  hear({ title, body, facts }: Reading): HeardText {
    const places: number[] = [];
    for (const fact of facts) {
      const place = this.model.facts.get(fact);
      if (place !== undefined) places.push(place);
    }
    return { title: this.#title.hear(title), body: this.#body.hear(body), facts: Int32Array.from(places) };
  }

  /**
   * How likely each class of a head is, in the head's order; the sum is one.
   * @throws Error when there is no such head
   */
  answer(name: string, heard: HeardText): Float64Array {
    const { head, from } = this.#head(name);
    const scores = Float64Array.from(head.bias);
    addPart(scores, heard.title, head, from);
    addPart(scores, heard.body, head, from);
    addFacts(scores, heard.facts, head);
    return shares(scores);
  }

  /** What one word, or a pair of neighbours, gave to a class: its share of the score, as it stands in that part. */
  gave(name: string, heard: HeardText, part: Part, words: readonly string[], one: string): number {
    const { head, from } = this.#head(name);
    const at = head.classes.indexOf(one);
    const known = words.map((word) => this.#of(part).know(word));
    let sum = 0;
    for (const { sums } of known) sum += sums[from + at] ?? 0;
    for (const [index, { hash }] of known.entries()) {
      const next = known[index + 1];
      if (next !== undefined)
        sum += head.words[(pairPlace(part, hash, next.hash) >>> (PLACE_BITS - head.bits)) * head.classes.length + at] ?? 0;
    }
    return (sum * head.step) / heard[part].length;
  }

  #of(part: Part): Words {
    return part === 'title' ? this.#title : this.#body;
  }

  #head(name: string): { readonly head: Head; readonly from: number } {
    const found = this.#from.get(name);
    if (found === undefined) throw new Error(`no head ${name}`);
    return found;
  }
}

function addPart(scores: Float64Array, { words, pairs, length }: Heard, head: Head, from: number): void {
  if (words.length === 0) return;
  const sums = new Float64Array(scores.length);
  for (const { sums: own } of words)
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[from + at] ?? 0);
  for (const place of pairs) add(sums, 0, head, place);
  for (let at = 0; at < sums.length; at += 1) scores[at] = (scores[at] ?? 0) + ((sums[at] ?? 0) * head.step) / length;
}

function addFacts(scores: Float64Array, facts: Int32Array, head: Head): void {
  const { hidden } = head;
  const classes = scores.length;
  const scale = FACT_WEIGHT / Math.sqrt(Math.max(1, facts.length));
  const inside = Float64Array.from(head.threshold);
  for (const fact of facts) {
    for (let at = 0; at < classes; at += 1) scores[at] = (scores[at] ?? 0) + (head.facts[fact * classes + at] ?? 0) * scale;
    for (let at = 0; at < hidden; at += 1) inside[at] = (inside[at] ?? 0) + (head.inward[fact * hidden + at] ?? 0) * scale;
  }
  for (let at = 0; at < hidden; at += 1) {
    const lit = inside[at] ?? 0;
    if (lit <= 0) continue;
    for (let one = 0; one < classes; one += 1) scores[one] = (scores[one] ?? 0) + lit * (head.outward[at * classes + one] ?? 0);
  }
}

function shares(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const raised = Math.exp((scores[at] ?? 0) - most);
    scores[at] = raised;
    sum += raised;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
