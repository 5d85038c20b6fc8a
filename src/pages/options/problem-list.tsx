import type { JSX } from 'preact';
import type { ImportProblem } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { problemLine } from './calendar-words';

/** Everything in a file that could not be read, counted, with examples. */
export function ProblemList({ problems, t }: { problems: readonly ImportProblem[]; t: Translate }): JSX.Element | null {
  if (problems.length === 0) return null;
  const count = problems.reduce((sum, problem) => sum + problem.count, 0);
  return (
    <details class="alt problems">
      <summary>{t('options_problems', { count })}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem.code}>
            <p>{problemLine(t, problem)}</p>
            {problem.examples.map((example) => (
              <p class="example" key={example}>
                <bdi>{example}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
