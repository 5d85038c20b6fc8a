/**
 * Fits one head of a reader: a softmax over sums of weights, with a small hidden layer between facts, by AdaGrad. The same samples give
 * the same bytes on every machine: nothing but sums, products, quotients and square roots, which IEEE 754 fixes to the last bit.
 */
import { FACT_WEIGHT } from '../core/reading/reader';

/** A text as places and weights. */
export interface Sample {
  readonly places: Int32Array;
  readonly values: Float32Array;
  /** Numbers of facts in the dictionary. */
  readonly facts: Int32Array;
}

export interface Fitting {
  readonly classes: number;
  readonly bits: number;
  /** How many facts there are. */
  readonly facts: number;
  readonly hidden: number;
  readonly passes: number;
  readonly rate: number;
  /** 0: each row counts the same; 1: each class does. */
  readonly balance: number;
  /** Share of the hidden layer that is left out at a time, so that no part of it leans on another. */
  readonly dropout: number;
  readonly seed: number;
}

export interface Fitted {
  readonly words: Float32Array;
  readonly bias: Float32Array;
  readonly facts: Float32Array;
  readonly inward: Float32Array;
  readonly threshold: Float32Array;
  readonly outward: Float32Array;
}

/** Sums of squares begin here: the first step is no leap. */
const FIRST_SQUARES = 0.01;
const FIRST_HIDDEN = 0.15;

/** Weights and the sums of the squares of their gradients. */
class Table {
  readonly squares: Float32Array;
  constructor(readonly values: Float32Array) {
    this.squares = new Float32Array(values.length).fill(FIRST_SQUARES);
  }

  /** Moves a row of weights against their gradients: what was wrong with each column, times what the row was given. */
  stepRow(row: number, wrong: Float64Array, given: number, rate: number): void {
    const { values, squares } = this;
    const from = row * wrong.length;
    for (let one = 0; one < wrong.length; one += 1) {
      const gradient = (wrong[one] ?? 0) * given;
      if (gradient === 0) continue;
      const place = from + one;
      const sum = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = sum;
      values[place] = (values[place] ?? 0) - (rate * gradient) / Math.sqrt(sum);
    }
  }
}

/** Numbers from 0 up to 1, the same from the same seed (xorshift). */
export function chance(seed: number): () => number {
  let state = Math.imul(seed, 0x9e_37_79_b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_00_00_00_00;
  };
}

/** e to the power of a number at most 0, by halving and a short series: engines differ in the last bits of their own. */
export function raise(power: number): number {
  if (power < -40) return 0;
  const small = power / 1_024;
  let raised = 1 + small * (1 + (small / 2) * (1 + small / 3));
  for (let round = 0; round < 10; round += 1) raised *= raised;
  return raised;
}

type Numbers = Float32Array | Float64Array;
const at = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? 0;
const plus = (numbers: Numbers, place: number, more: number): void => {
  numbers[place] = (numbers[place] ?? 0) + more;
};

/** The weights as they grow, and the room to work in. */
class Growing {
  readonly words: Table;
  readonly bias: Table;
  readonly facts: Table;
  readonly inward: Table;
  readonly threshold: Table;
  readonly outward: Table;
  /** Scores of the classes, then what each was wrong by. */
  readonly scores: Float64Array;
  readonly #lit: Float64Array;
  readonly #back: Float64Array;

  constructor(
    readonly how: Fitting,
    readonly random: () => number,
  ) {
    const { classes, hidden } = how;
    const any = (length: number) => new Table(Float32Array.from({ length }, () => (random() * 2 - 1) * FIRST_HIDDEN));
    const none = (length: number) => new Table(new Float32Array(length));
    this.words = none(classes << how.bits);
    this.bias = none(classes);
    this.facts = none(how.facts * classes);
    this.inward = any(how.facts * hidden);
    this.threshold = none(hidden);
    this.outward = any(hidden * classes);
    this.scores = new Float64Array(classes);
    this.#lit = new Float64Array(hidden);
    this.#back = new Float64Array(hidden);
  }

  /** Scores a sample; parts of the hidden layer are left out by chance. */
  score({ places, values, facts }: Sample): void {
    const { how, scores } = this;
    const lit = this.#lit;
    scores.set(this.bias.values);
    for (let nth = 0; nth < places.length; nth += 1) addRow(scores, this.words.values, at(places, nth), at(values, nth));
    lit.set(this.threshold.values);
    const scale = scaleOf(facts);
    for (const fact of facts) {
      addRow(scores, this.facts.values, fact, scale);
      addRow(lit, this.inward.values, fact, scale);
    }
    for (let cell = 0; cell < how.hidden; cell += 1) {
      const open = at(lit, cell) > 0 && !(how.dropout > 0 && this.random() < how.dropout);
      lit[cell] = open ? at(lit, cell) / (1 - how.dropout) : 0;
      if (open) addRow(scores, this.outward.values, cell, at(lit, cell));
    }
    softmax(scores);
  }

  /** Moves every weight against what it did wrong, by `scores`. */
  learn({ places, values, facts }: Sample): void {
    const { how, scores } = this;
    const { rate, hidden } = how;
    const lit = this.#lit;
    const back = this.#back.fill(0);
    for (let cell = 0; cell < hidden; cell += 1) {
      if (lit[cell] === 0) continue;
      for (let one = 0; one < how.classes; one += 1)
        plus(back, cell, at(this.outward.values, cell * how.classes + one) * at(scores, one));
      this.outward.stepRow(cell, scores, at(lit, cell), rate);
    }
    this.bias.stepRow(0, scores, 1, rate);
    for (let nth = 0; nth < places.length; nth += 1) this.words.stepRow(at(places, nth), scores, at(values, nth), rate);
    const scale = scaleOf(facts);
    for (const fact of facts) {
      this.facts.stepRow(fact, scores, scale, rate);
      this.inward.stepRow(fact, back, scale, rate);
    }
    this.threshold.stepRow(0, back, 1, rate);
  }
}

const scaleOf = (facts: Int32Array): number => FACT_WEIGHT / Math.sqrt(Math.max(1, facts.length));

function addRow(sums: Float64Array, table: Float32Array, row: number, value: number): void {
  const from = row * sums.length;
  for (let one = 0; one < sums.length; one += 1) plus(sums, one, at(table, from + one) * value);
}

/**
 * @param labels the class of each sample
 * @param tell called after each pass
 */
export function fit(
  samples: readonly Sample[],
  labels: ArrayLike<number>,
  how: Fitting,
  tell: (pass: number) => void = () => undefined,
): Fitted {
  const random = chance(how.seed);
  const growing = new Growing(how, random);
  const { scores } = growing;
  const weights = classWeights(labels, how);
  const order = Int32Array.from(samples, (_, nth) => nth);
  for (let pass = 0; pass < how.passes; pass += 1) {
    shuffle(order, random);
    for (const nth of order) {
      const sample = samples[nth];
      if (sample === undefined) continue;
      const label = at(labels, nth);
      growing.score(sample);
      scores[label] = at(scores, label) - 1;
      for (let one = 0; one < how.classes; one += 1) scores[one] = at(scores, one) * at(weights, label);
      growing.learn(sample);
    }
    tell(pass + 1);
  }
  const { words, bias, facts, inward, threshold, outward } = growing;
  return {
    words: words.values,
    bias: bias.values,
    facts: facts.values,
    inward: inward.values,
    threshold: threshold.values,
    outward: outward.values,
  };
}

/** Between one for each row and one for each class. */
function classWeights(labels: ArrayLike<number>, { classes, balance }: Fitting): number[] {
  const counts = new Float64Array(classes);
  for (let nth = 0; nth < labels.length; nth += 1) plus(counts, at(labels, nth), 1);
  return Array.from(counts, (count) => (count === 0 ? 0 : balance * Math.sqrt(labels.length / (classes * count)) + 1 - balance));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = at(order, last);
    order[last] = at(order, other);
    order[other] = kept;
  }
}

function softmax(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let one = 0; one < scores.length; one += 1) {
    scores[one] = raise(at(scores, one) - most);
    sum += at(scores, one);
  }
  for (let one = 0; one < scores.length; one += 1) scores[one] = at(scores, one) / sum;
}
