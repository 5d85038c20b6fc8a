/** What a reader has learned, and how it is written down. */

/** One question that a reader answers of a text: which of some classes. */
export interface Head {
  readonly name: string;
  readonly classes: readonly string[];
  /** Its table of words has 2 to the power of this many places. */
  readonly bits: number;
  /** Weights of the places, class by class; times {@link step}. */
  readonly words: Int8Array;
  readonly step: number;
  readonly bias: Float64Array;
  /** Weights of facts, class by class. */
  readonly facts: Float64Array;
  /** Facts meet each other in a hidden layer: to it, its threshold, and from it. */
  readonly hidden: number;
  readonly inward: Float64Array;
  readonly threshold: Float64Array;
  readonly outward: Float64Array;
}

export interface Model {
  /** The facts that training met, in the order of their tables. */
  readonly facts: ReadonlyMap<string, number>;
  readonly heads: readonly Head[];
}

/** A table of numbers: each is a whole number times the step. */
export interface WrittenTable {
  readonly step: number;
  readonly digits: string;
}

export interface WrittenHead {
  readonly name: string;
  readonly classes: readonly string[];
  readonly bits: number;
  readonly hidden: number;
  readonly words: WrittenTable;
  readonly bias: WrittenTable;
  readonly facts: WrittenTable;
  readonly inward: WrittenTable;
  readonly threshold: WrittenTable;
  readonly outward: WrittenTable;
}

/** What `npm run train` writes. */
export interface WrittenModel {
  /** {@link probe} of the features that it was trained with. */
  readonly features: number;
  /** Stands for the rows that it was trained on, and all that the rules found in them. */
  readonly rows: string;
  readonly facts: string;
  readonly heads: readonly WrittenHead[];
}

/** Sixty-four characters that stand in any string as they are. */
const FIRST = 40;
const BACKSLASH = 92;
const INSTEAD = 33;
const BASE = 64;
/** Words have one digit each, everything else two. */
export const WORD_MOST = BASE / 2 - 1;
export const TABLE_MOST = (BASE * BASE) / 2 - 1;

const digit = (value: number): string => {
  const code = FIRST + value;
  return String.fromCharCode(code === BACKSLASH ? INSTEAD : code);
};
const valueAt = (digits: string, at: number): number => {
  const code = digits.charCodeAt(at);
  return (code === INSTEAD ? BACKSLASH : code) - FIRST;
};

export const writeWords = (values: ArrayLike<number>): string => Array.from(values, (value) => digit(value + BASE / 2)).join('');

export function writeTable(values: ArrayLike<number>): WrittenTable {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) most = Math.max(most, Math.abs(values[at] ?? 0));
  const step = most === 0 ? 1 : most / TABLE_MOST;
  const digits = Array.from(values, (value) => {
    const whole = Math.round(value / step) + (BASE * BASE) / 2;
    return digit(Math.floor(whole / BASE)) + digit(whole % BASE);
  });
  return { step, digits: digits.join('') };
}

function readWords(digits: string): Int8Array {
  const values = new Int8Array(digits.length);
  for (let at = 0; at < values.length; at += 1) values[at] = valueAt(digits, at) - BASE / 2;
  return values;
}

function readTable({ step, digits }: WrittenTable): Float64Array {
  const values = new Float64Array(digits.length / 2);
  for (let at = 0; at < values.length; at += 1)
    values[at] = (valueAt(digits, 2 * at) * BASE + valueAt(digits, 2 * at + 1) - (BASE * BASE) / 2) * step;
  return values;
}

export const readModel = ({ facts, heads }: WrittenModel): Model => ({
  facts: new Map(facts.split(' ').map((fact, at) => [fact, at])),
  heads: heads.map((head) => ({
    name: head.name,
    classes: head.classes,
    bits: head.bits,
    words: readWords(head.words.digits),
    step: head.words.step,
    bias: readTable(head.bias),
    facts: readTable(head.facts),
    hidden: head.hidden,
    inward: readTable(head.inward),
    threshold: readTable(head.threshold),
    outward: readTable(head.outward),
  })),
});
