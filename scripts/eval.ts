// npm run eval [-- FILE.jsonl ...] [-- --misses]: runs the judge on labelled meetings and prints how it did.
// Without a file: the development sets in ../shared/corpus/titles, when they are there.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from '../src/cli/complaint';
import { judgeFile } from './eval/read';
import { isRight, isRightFlag, score, type Judged, type Score } from './eval/score';

const percent = (value: number | null): string => (value === null ? '-' : `${(value * 100).toFixed(1)} %`);

function table(title: string, one: Score): string {
  return [
    `${title}: ${one.rows} rows, ${percent(one.right / Math.max(1, one.rows))} right`,
    `  protected flagged      ${one.protectedFlagged.length}`,
    `  badges                 ${one.flagged}, precision ${percent(one.precision)}, recall ${percent(one.recall)}, share of meetings ${percent(one.share)}`,
    `  protected recognised   ${percent(one.protectedRecall)}, look-alikes protected ${percent(one.lookAlikes)}`,
    `  format first / two     ${percent(one.formatFirst)} / ${percent(one.formatWithinTwo)}`,
    `  abstained              ${one.abstained}`,
  ].join('\n');
}

function confusion({ confusion: lines }: Score): string {
  const verdicts = ['protected', 'live', 'mixed', 'async', 'unclear', 'not_a_meeting'] as const;
  const head = ['label', ...verdicts].map((word) => word.padStart(14)).join('');
  const rows = [...lines].map(([label, line]) => [label, ...verdicts.map((verdict) => String(line.get(verdict) ?? 0))]);
  return [head, ...rows.map((row) => row.map((cell) => cell.padStart(14)).join(''))].join('\n');
}

/** One miss with what led to it: kind, score, what each factor saw, the reasons. */
function trace({ row, assessment }: Judged): string {
  const { verdict, flagged, kind, score: need, confidence, findings, reasons } = assessment;
  const seen = findings.map(({ factor, delta, reason }) => `${factor} ${delta > 0 ? '+' : ''}${delta} ${reason.code}`).join('; ');
  return [
    `${row.id} [${row.lang}] ${row.accept.join('|')} -> ${verdict}${flagged ? ' FLAGGED' : ''}  ${JSON.stringify(row.title)}`,
    `    ${JSON.stringify(row.description.slice(0, 120))}`,
    `    kind ${kind ?? '-'}, score ${need ?? '-'}, confidence ${confidence}; ${seen || 'no findings'}; ${reasons.map(({ code }) => code).join(', ')}`,
  ].join('\n');
}

async function evaluate(file: string, misses: boolean): Promise<boolean> {
  const all = await judgeFile(file);
  const whole = score(all);
  process.stdout.write(`\n${table(path.basename(file), whole)}\n\n${confusion(whole)}\n\n`);
  for (const lang of [...new Set(all.map(({ row }) => row.lang))].toSorted()) {
    const one = score(all.filter(({ row }) => row.lang === lang));
    process.stdout.write(
      `  ${lang.padEnd(4)} ${String(one.rows).padStart(4)} rows, ${percent(one.right / one.rows)} right; ${one.flagged} badges, precision ${percent(one.precision)}, recall ${percent(one.recall)}; protected flagged ${one.protectedFlagged.length}\n`,
    );
  }
  for (const one of whole.protectedFlagged) process.stdout.write(`PROTECTED AND FLAGGED\n${trace(one)}\n`);
  if (misses) {
    const wrong = all.filter(
      (one) =>
        !isRight(one) || (one.assessment.flagged && !isRightFlag(one)) || (one.row.label === 'A' && !one.assessment.flagged),
    );
    process.stdout.write(`\n${wrong.length} misses\n${wrong.map(trace).join('\n')}\n`);
  }
  return whole.protectedFlagged.length === 0;
}

const asked = process.argv.slice(2);
const misses = asked.includes('--misses');
const named = asked.filter((one) => !one.startsWith('--'));
const own = ['dev-real', 'dev-authored']
  .map((name) => path.resolve('../shared/corpus/titles', `${name}.jsonl`))
  .filter((file) => existsSync(file));
const files = named.length > 0 ? named : own;
if (files.length === 0) process.stdout.write('No labelled file: name one (npm run eval -- FILE.jsonl).\n');
try {
  const kept = [];
  for (const file of files) kept.push(await evaluate(file, misses));
  process.exitCode = kept.every(Boolean) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
