import { wordsThatWeighed } from '../core/judge/because';
import type { Tried } from './labelled';
import { isRight, isRightFlag, score } from './score';

const percent = (value: number | null): string => (value === null ? '-' : (value * 100).toFixed(1));

const COLUMNS = [
  'rows',
  'right',
  'flagged',
  'precision',
  'recall',
  'share',
  'P flagged /1000',
  'P seen',
  'others P',
  'format 1',
  'of 2',
];

/** The names of the columns. */
export const head = (): string =>
  `${''.padEnd(28)}${COLUMNS.map((name) => name.padStart(Math.max(9, name.length + 2))).join('')}`;

/** One line of figures, in percent; what is flagged on protected rows per thousand of them. */
export function lineOf(name: string, all: readonly Tried[], by: 'assessment' | 'byRules' = 'assessment'): string {
  const one = score(all.map((tried) => ({ row: tried.row, assessment: tried[by] })));
  const guarded = all.filter(({ row }) => row.label === 'P').length;
  const cells = [
    String(one.rows),
    percent(one.right / Math.max(1, one.rows)),
    String(one.flagged),
    percent(one.precision),
    percent(one.recall),
    percent(one.share),
    `${one.protectedFlagged.length} (${((1_000 * one.protectedFlagged.length) / Math.max(1, guarded)).toFixed(1)})`,
    percent(one.protectedRecall),
    percent(one.lookAlikes),
    percent(one.formatFirst),
    percent(one.formatWithinTwo),
  ];
  return `${name.padEnd(28)}${cells.map((cell, at) => cell.padStart(Math.max(9, (COLUMNS[at]?.length ?? 0) + 2))).join('')}`;
}

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** How often what was said with a confidence was right: for flags, and for what is not flagged. */
export function calibration(all: readonly Tried[]): string[] {
  const lines = ['  said with confidence, right:'];
  for (const [name, of, right] of [
    ['flags', all.filter(({ assessment }) => assessment.flagged), isRightFlag],
    ['other verdicts', all.filter(({ assessment }) => !assessment.flagged), isRight],
  ] as const) {
    const cells = STEPS.slice(1).flatMap((to, at) => {
      const from = STEPS[at] ?? 0;
      const some = of.filter(({ assessment: { confidence } }) => confidence >= from && confidence < to);
      const mean = some.reduce((sum, { assessment }) => sum + assessment.confidence, 0) / Math.max(1, some.length);
      return some.length === 0
        ? []
        : [`${mean.toFixed(2)}: ${percent(some.filter(right).length / some.length)} of ${some.length}`];
    });
    lines.push(`    ${name.padEnd(16)}${cells.join('   ')}`);
  }
  return lines;
}

/** What was judged wrong, or flagged wrongly, or missed, with what led to it. */
export function wrongLines(all: readonly Tried[]): string[] {
  const wrong = all.filter((one) => {
    const { flagged } = one.assessment;
    return !isRight(one) || (flagged && !isRightFlag(one)) || (one.row.label === 'A' && !flagged);
  });
  return [`  ${wrong.length} wrong`, ...wrong.map(trace)];
}

function trace({ row, ruled, asked, assessment }: Tried): string {
  const { verdict, flagged, kind, confidence } = assessment;
  const shares = Object.entries(asked.shares).map(([name, share]) => `${name} ${share.toFixed(2)}`);
  const words = wordsThatWeighed(ruled, asked, 'async');
  return [
    `  ${row.id} [${row.lang}] ${row.accept.join('|')} -> ${verdict}${flagged ? ' FLAGGED' : ''}  ${JSON.stringify(row.title)} ${JSON.stringify(row.description.slice(0, 100))}`,
    `      ${kind ?? '-'} ${confidence}; rules ${ruled.verdict} ${ruled.held?.id ?? ruled.kind ?? '-'}; ${shares.join(', ')}; words ${words.join(', ') || '-'}`,
  ].join('\n');
}
