import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WEIGHTS } from '../core/reading/weights.gen';
import { fingerprintOf } from './fingerprint';
import { fit, raise, type Sample } from './fit';
import { foldsOf } from './folds';
import { readMails, readMeetings, ROWS } from './read-rows';
import { see } from './samples';

const HEAD = 'label\tkind\tformat\tminutes\trecurrence\tpeople\texternal\trelation\tlang\ttitle\tdescription';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rows-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const read = (...lines: string[]) => {
  writeFileSync(path.join(folder, 'meetings-xx.tsv'), [HEAD, ...lines].join('\n'));
  return readMeetings(folder);
};

describe('rows', () => {
  it('are read, with what is unknown and line breaks', () => {
    const [row] = read('A\tstatus-update\tboard\t30\tweekly\t-\t-\t-\ten\tOrchard status\tround / then none');
    expect(row).toMatchObject({ line: 2, label: 'A', kind: 'status-update', format: 'board-update' });
    expect(row?.meeting).toMatchObject({ minutes: 30, people: null, cadence: 'weekly', description: 'round\nthen none' });
  });

  it.each([
    ['a column short', 'A\tstatus-update\tboard', /meetings-xx\.tsv:2: 3 columns, not 11$/],
    ['another label', 'B\t-\t-\t30\t-\t-\t-\t-\ten\tx\t', /:2: "B" is no label$/],
    ['another kind', 'L\tparty\t-\t30\t-\t-\t-\t-\ten\tx\t', /:2: "party" is no kind$/],
    ['another format', 'A\tdemo\tfax\t30\t-\t-\t-\t-\ten\tx\t', /:2: "fax" is no format$/],
    ['no format', 'A\tdemo\t-\t30\t-\t-\t-\t-\ten\tx\t', /:2: the label is A, and no format is named$/],
    ['people in words', 'L\tdemo\t-\t30\t-\tmany\t-\t-\ten\tx\t', /:2: people "many" is no whole number from 0$/],
  ])('%s: named by file and line', (_name, line, complaint) => expect(() => read(line)).toThrow(complaint));

  it('of the project are sound', () => {
    expect(readMeetings(ROWS).length).toBeGreaterThan(7_000);
    expect(readMails(ROWS).length).toBeGreaterThan(2_000);
  });
});

describe('folds', () => {
  it('keep what reads alike together, in two languages too', () => {
    const filler = Array.from({ length: 40 }, (_, at) => `L\tplanning\t-\t30\t-\t-\t-\t-\ten\t${String(at).repeat(9)}\t`);
    const rows = read(
      'L\tcontested-decision\t-\t60\t-\t-\t-\t-\tes\tUniforme nuevo: sí o no\t',
      ...filler,
      'L\tcontested-decision\t-\t60\t-\t-\t-\t-\tpt\tUniforme novo: sim ou não\t',
    );
    const folds = foldsOf(rows, 5);
    expect(folds.at(-1)).toBe(folds[0]);
    expect(new Set(folds).size).toBeGreaterThan(1);
  });
});

describe('fitting', () => {
  const sample = (place: number, fact: number): Sample => ({
    places: Int32Array.of(place, 3),
    values: Float32Array.of(1, 0.5),
    facts: Int32Array.of(fact),
  });
  const samples = Array.from({ length: 40 }, (_, at) => sample(at % 2, at % 3));
  const labels = samples.map((_, at) => at % 2);
  const how = { classes: 2, bits: 2, facts: 3, hidden: 4, passes: 5, rate: 0.1, balance: 1, dropout: 0.3, seed: 7 };

  it('learns what can be learned, and the same each time', () => {
    const one = fit(samples, labels, how);
    expect(one.words[0]).toBeGreaterThan(0);
    expect(one.words[1]).toBeLessThan(0);
    expect(fit(samples, labels, how)).toEqual(one);
  });

  it('raises e as engines do, but for the last digits', () => {
    for (const power of [0, -0.1, -1, -5, -20]) expect(raise(power) / Math.exp(power)).toBeCloseTo(1, 4);
  });
});

it('the weights are those that the rows and rules teach: else npm run train', () => {
  const rows = readMeetings(ROWS);
  expect(
    fingerprintOf(
      rows,
      rows.map(({ meeting }) => see(meeting)),
    ),
  ).toBe(WEIGHTS.rows);
}, 120_000);
