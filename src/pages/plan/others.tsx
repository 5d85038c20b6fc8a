import type { JSX } from 'preact';
import type { PlanState } from '../../core/planning';
import { CopyButton } from './copy-button';

/** Meeting in two halves, or staying away in turn: where no hour is daytime for all. */
export function Others({ state, copy }: { state: PlanState; copy: (text: string) => Promise<boolean> }): JSX.Element | null {
  const offers = state.card.offers.filter((one) => one.kind === 'split' || one.kind === 'absence');
  if (offers.length === 0) return null;
  return (
    <div class="pair">
      {offers.map(({ kind, title, lines, text }) => (
        <section key={kind} class="part">
          <div class="row">
            <h2>{title}</h2>
            <CopyButton text={text} copy={copy} />
          </div>
          {lines.map((line) => (
            <p key={line} class="soft">
              {line}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
