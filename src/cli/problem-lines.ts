import type { ImportProblem } from '../core/model';
import type { Translate } from './translate';

/** What could not be read, a line each, with examples. Empty when everything was. */
export function problemLines(problems: readonly ImportProblem[], t: Translate): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map((one) => {
    const examples = one.examples.length === 0 ? '' : ` (${one.examples.join('; ')})`;
    return `  ${t(`import_problem_${one.code}`, { count: one.count })}${examples}`;
  });
  return ['', t('cli_problems_heading'), ...lines];
}
