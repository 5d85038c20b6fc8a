/**
 * The judge on labelled meetings, read where they lie beside the repository: nothing of them is in it. Without them these tests have
 * nothing to do and say so. What a verdict must be: README of that corpus.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf, readRow } from '../../src/cli/judge-row';
import { assess } from '../../src/core/judge/judge';
import type { Assessment, FormatId, Verdict } from '../../src/core/model';

const FOLDER = path.resolve('..', 'shared', 'corpus', 'titles');
const SETS = ['dev-real', 'dev-authored'] as const;
const here = SETS.every((set) => existsSync(path.join(FOLDER, `${set}.jsonl`)));
if (!here) console.log(`SKIPPED: the labelled meetings are not here (${path.join('..', 'shared', 'corpus', 'titles')})`);

type Label = 'P' | 'L' | 'A' | 'U-not' | 'U-?';
interface Labelled {
  readonly label: Label;
  readonly accept: readonly Label[];
  readonly format: keyof typeof FORMAT_OF | null;
  readonly lang: string;
}

const LABELS: Readonly<Record<Verdict, readonly Label[]>> = {
  protected: ['P'],
  live: ['L'],
  mixed: ['L'],
  async: ['A'],
  not_a_meeting: ['U-not', 'U-?'],
  unclear: ['U-not', 'U-?'],
};
const FORMAT_OF = {
  board: 'board-update',
  checkin: 'check-in',
  note: 'shared-note',
  wiki: 'decision-page',
  relay: 'zone-relay',
  recorded: 'recorded-meeting',
  clip: 'video-feedback',
  walkthrough: 'client-walkthrough',
  voice: 'voice-message',
  scheduled: 'scheduled-message',
} as const satisfies Record<string, FormatId>;

interface Judged {
  readonly row: Labelled;
  readonly said: Assessment;
}

function judgeSet(set: string): Judged[] {
  const lines = readFileSync(path.join(FOLDER, `${set}.jsonl`), 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const record = JSON.parse(text) as Record<string, unknown>;
    const row = readRow({ line: index + 1, record }, (what) => new Error(`${set}:${index + 1}: ${what}`));
    return [{ row: record as unknown as Labelled, said: assess(factsOf(row)) }];
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function figures(judged: readonly Judged[]): {
  flagged: number;
  precision: number;
  protectedFlagged: number;
  protectedHeld: number;
  right: number;
  first: number;
  withinTwo: number;
  candidates: number;
} {
  const flagged = judged.filter(({ said }) => said.flagged);
  const isP = ({ row }: Judged): boolean => row.label === 'P' || row.accept.includes('P');
  const candidates = judged.filter(({ row, said }) => row.label === 'A' && said.verdict === 'async' && row.format !== null);
  const rank = ({ row, said }: Judged): number =>
    said.formats.findIndex(({ id }) => row.format !== null && id === FORMAT_OF[row.format]);
  const held = judged.filter(({ row }) => row.label === 'P');
  return {
    flagged: share(flagged.length, judged.length),
    precision: share(flagged.filter(({ row }) => row.accept.includes('A')).length, flagged.length),
    protectedFlagged: flagged.filter(isP).length,
    protectedHeld: share(held.filter(({ said }) => said.verdict === 'protected').length, held.length),
    right: share(
      judged.filter(({ row, said }) => LABELS[said.verdict].some((label) => row.accept.includes(label))).length,
      judged.length,
    ),
    first: share(candidates.filter((one) => rank(one) === 0).length, candidates.length),
    withinTwo: share(candidates.filter((one) => [0, 1].includes(rank(one))).length, candidates.length),
    candidates: candidates.length,
  };
}

function print(name: string, of: ReturnType<typeof figures>): void {
  console.log(
    `${name}: flagged ${percent(of.flagged)}, precision ${percent(of.precision)}, protected flagged ${of.protectedFlagged}, ` +
      `protected held ${percent(of.protectedHeld)}, verdicts right ${percent(of.right)}, ` +
      `format first ${percent(of.first)}, within two ${percent(of.withinTwo)} of ${of.candidates}`,
  );
}

describe.runIf(here)('labelled meetings', () => {
  const sets = here ? SETS.map((set) => [set, judgeSet(set)] as const) : [];
  const all = sets.flatMap(([, judged]) => judged);

  it.each(sets)('%s: no protected meeting is flagged', (name, judged) => {
    const of = figures(judged);
    print(name, of);
    expect(of.protectedFlagged).toBe(0);
    expect(of.precision).toBeGreaterThanOrEqual(0.85);
    expect(of.flagged).toBeLessThanOrEqual(0.3);
  });

  it('real meetings: 5 to 20 % are flagged', () => {
    const real = figures(sets.find(([name]) => name === 'dev-real')?.[1] ?? []);
    expect(real.flagged).toBeGreaterThanOrEqual(0.05);
    expect(real.flagged).toBeLessThanOrEqual(0.2);
  });

  it('formats: the first choice of 60 %, within two of 85 %', () => {
    const of = figures(all);
    print('all', of);
    expect(of.candidates).toBeGreaterThan(30);
    expect(of.first).toBeGreaterThanOrEqual(0.6);
    expect(of.withinTwo).toBeGreaterThanOrEqual(0.85);
  });

  it('no language has a protected meeting flagged', () => {
    const wrong = all.filter(({ row, said }) => said.flagged && row.accept.includes('P')).map(({ row }) => row.lang);
    expect(wrong).toEqual([]);
  });
});
