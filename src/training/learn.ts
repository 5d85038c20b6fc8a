import { VERDICT_CLASSES } from '../core/judge/ask';
import type { KindId } from '../core/judge/kinds';
import { FORMAT_IDS } from '../core/model';
import {
  type Model,
  readModel,
  WORD_MOST,
  type WrittenHead,
  type WrittenModel,
  writeTable,
  writeWords,
} from '../core/reading/model';
import { probe } from '../core/reading/probe';
import { type Fitted, fit, type Fitting, type Sample } from './fit';
import type { MeetingRow } from './read-rows';
import { fingerprintOf } from './fingerprint';
import { factsIn, sampleOf, type Seen } from './samples';

/** Facts of fewer rows teach nothing that holds elsewhere. */
const LEAST_ROWS = 2;
/** Weights smaller than so many steps are none: most are, and they cost room. */
const SMALLEST = 0.5;
/** What lies beyond so many times the mean weight is cut: steps are for the many. */
const CLIP = 16;

interface Asked {
  readonly name: string;
  readonly classes: readonly string[];
  /** The class of a row; null when it has no say. */
  readonly classOf: (row: MeetingRow) => string | null;
  readonly how: Pick<Fitting, 'bits' | 'hidden' | 'passes' | 'rate' | 'balance' | 'dropout'>;
}

const CLASS_OF = { P: 'protected', L: 'live', A: 'async', 'U-not': 'none', 'U-?': 'none' } as const;

const kindsOf = (rows: readonly MeetingRow[]): KindId[] =>
  [...new Set(rows.flatMap(({ label, kind }) => (kind !== null && (label === 'A' || label === 'P') ? [kind] : [])))].toSorted();

/** What the reader is asked of meetings: which verdict; of what could be written, which format; of that and of protected talks, which kind. */
const heads = (rows: readonly MeetingRow[]): Asked[] => [
  {
    name: 'verdict',
    classes: VERDICT_CLASSES,
    classOf: ({ label }) => CLASS_OF[label],
    how: { bits: 15, hidden: 16, passes: 12, rate: 0.1, balance: 1, dropout: 0.3 },
  },
  {
    name: 'format',
    classes: FORMAT_IDS,
    classOf: ({ format }) => format,
    how: { bits: 11, hidden: 0, passes: 12, rate: 0.1, balance: 1, dropout: 0 },
  },
  {
    name: 'kind',
    classes: kindsOf(rows),
    classOf: ({ label, kind }) => (label === 'A' || label === 'P' ? kind : null),
    how: { bits: 11, hidden: 16, passes: 12, rate: 0.1, balance: 1, dropout: 0.3 },
  },
];

/** One learned from rows. @param tell called with what is being done */
export function learn(
  rows: readonly MeetingRow[],
  seen: readonly Seen[],
  tell: (doing: string) => void = () => undefined,
): WrittenModel {
  const readings = seen.map(({ reading }) => reading);
  const facts = factsIn(readings, LEAST_ROWS);
  const dictionary = new Map(facts.map((fact, at) => [fact, at]));
  return {
    features: probe(),
    rows: fingerprintOf(rows, seen),
    facts: facts.join(' '),
    heads: heads(rows).map(({ name, classes, classOf, how }) => {
      const samples: Sample[] = [];
      const labels: number[] = [];
      for (const [nth, row] of rows.entries()) {
        const one = classOf(row);
        const reading = readings[nth];
        if (one === null || reading === undefined) continue;
        samples.push(sampleOf(reading, dictionary, how.bits));
        labels.push(classes.indexOf(one));
      }
      const fitted = fit(samples, labels, { ...how, classes: classes.length, facts: facts.length, seed: 1 }, (pass) =>
        tell(`${name}: pass ${pass} of ${how.passes} over ${samples.length} rows`),
      );
      return written(name, classes, how, fitted);
    }),
  };
}

/** The same, ready to read. */
export const learned = (rows: readonly MeetingRow[], seen: readonly Seen[]): Model => readModel(learn(rows, seen));

function written(name: string, classes: readonly string[], { bits, hidden }: Asked['how'], fitted: Fitted): WrittenHead {
  let sum = 0;
  let count = 0;
  for (const weight of fitted.words) {
    if (weight === 0) continue;
    sum += Math.abs(weight);
    count += 1;
  }
  const step = (CLIP * sum) / Math.max(1, count) / WORD_MOST;
  const whole = (weight: number): number => {
    const steps = weight / step;
    return Math.abs(steps) < SMALLEST ? 0 : Math.max(-WORD_MOST, Math.min(WORD_MOST, Math.round(steps)));
  };
  return {
    name,
    classes,
    bits,
    hidden,
    words: { step, digits: writeWords(fitted.words.map(whole)) },
    bias: writeTable(fitted.bias),
    facts: writeTable(fitted.facts),
    inward: writeTable(fitted.inward),
    threshold: writeTable(fitted.threshold),
    outward: writeTable(fitted.outward),
  };
}
