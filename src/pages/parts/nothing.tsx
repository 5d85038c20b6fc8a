import type { JSX } from 'preact';
import type { Problem } from '../../core/model';
import type { Translate } from '../../ui/contract';

interface Props {
  readonly t: Translate;
  readonly heading: string;
  readonly problem: Problem;
  /** Key of what is said when the reason is none of those that have words of their own. */
  readonly otherwise: string;
  readonly retry: () => Promise<void>;
}

/** Problems that trying again does not mend. */
const FINAL: ReadonlySet<string> = new Set(['no-such-meeting', 'protected']);

/** In the place of a page about one meeting that cannot be shown: what happened, and the way on. */
export function Nothing({ t, heading, problem, otherwise, retry }: Props): JSX.Element {
  const final = FINAL.has(problem.code);
  return (
    <section class="lead" role="status">
      <h1>{heading}</h1>
      <p>{t(final ? `compose_problem_${problem.code}` : otherwise)}</p>
      {final ? null : (
        <button class="btn" type="button" onClick={() => void retry()}>
          {t('options_try_again')}
        </button>
      )}
    </section>
  );
}
