import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

/** How a step stands: `filled` needs a look only. */
export type Standing = 'filled' | 'open' | 'done' | 'skipped';

interface Props {
  readonly number: 1 | 2 | 3;
  readonly standing: Standing;
  readonly title: string;
  readonly intro: string;
  readonly t: Translate;
  readonly children: ComponentChildren;
  /** What it comes to, shown beside. */
  readonly view: ComponentChildren;
  readonly caption: string;
}

function standingWords(t: Translate, number: number, standing: Standing): string {
  switch (standing) {
    case 'filled':
      return t('welcome_step_filled', { step: number });
    case 'done':
      return t('welcome_step_done', { step: number });
    case 'skipped':
      return t('welcome_step_skipped', { step: number });
    default:
      return t('welcome_step', { step: number });
  }
}

/** One of the three steps, with what it comes to beside it. */
export function Step({ number, standing, title, intro, t, children, view, caption }: Props): JSX.Element {
  const id = `step-${number}`;
  return (
    <section class="step" aria-labelledby={id}>
      <div>
        <p class="n" role="status">
          {standing === 'filled' || standing === 'done' ? <Icon name="check" class="g" /> : null}
          {standingWords(t, number, standing)}
        </p>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p>{intro}</p>
        {children}
      </div>
      <figure class="view">
        <figcaption class="cap">{caption}</figcaption>
        {view}
      </figure>
    </section>
  );
}
