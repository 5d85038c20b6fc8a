import { markdownLine } from '../exports/markdown';
import { DAY, type CheckIn, type CheckInAnswers, type Instant, type Meeting } from '../model';
import { toLocal, workSpans, type WorkHours } from '../time';

/** How often a check-in comes, from how often the meeting did. */
export function cadenceOf(cadence: Meeting['cadence']): CheckIn['cadence'] {
  if (cadence === 'daily' || cadence === 'weekdays') return 'daily';
  return cadence === 'biweekly' ? 'biweekly' : 'weekly';
}

const EVERY: Readonly<Record<CheckIn['cadence'], number>> = { daily: 1, weekly: 7, biweekly: 14 };

/**
 * When answers are due next: the start of the person's own day of work, on the first of their working days that lies at least one
 * cadence after the last round. Answers are asked for at the start of a day, on each person's clock. Null for somebody who does not
 * work within forty days.
 * @param last when the last round was due; null for the first: then the next working day
 */
export function nextRound(work: WorkHours, cadence: CheckIn['cadence'], last: Instant | null, now: Instant): Instant | null {
  const from = last === null ? now : Math.max(now, last + EVERY[cadence] * DAY - DAY / 2);
  const seen = new Set<string>();
  for (const span of workSpans(work, from - DAY, from + 40 * DAY)) {
    const { date } = toLocal(work.zone, span.start);
    const first = !seen.has(date);
    seen.add(date);
    if (first && span.start > from) return span.start;
  }
  return null;
}

/** Answers of one round as Markdown, to paste where the team reads: a heading for each question, and who says what below. */
export function digest(checkIn: Pick<CheckIn, 'title' | 'questions'>, answers: readonly CheckInAnswers[], day: string): string {
  const parts = checkIn.questions.map((question, i) => {
    const lines = answers.flatMap((one) => {
      const answer = one.answers[i]?.trim() ?? '';
      return answer === '' ? [] : [`- **${markdownLine(one.who)}:** ${markdownLine(answer.replaceAll(/\s*\n\s*/gu, '; '))}`];
    });
    return [`## ${markdownLine(question)}`, ...(lines.length > 0 ? lines : ['- –'])].join('\n');
  });
  return `${[`# ${markdownLine(checkIn.title)}, ${markdownLine(day)}`, ...parts].join('\n\n')}\n`;
}

/** The last answers of each person within one round, in the order they came. */
export function roundOf(answers: readonly CheckInAnswers[], since: Instant): CheckInAnswers[] {
  const last = new Map<string, CheckInAnswers>();
  for (const one of answers.toSorted((a, b) => a.at - b.at)) if (one.at >= since) last.set(one.who, one);
  return [...last.values()];
}
