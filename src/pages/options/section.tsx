import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import { type SectionId, sectionTitle } from './sections';

interface Props {
  readonly id: SectionId;
  readonly intro: string;
  readonly t: Translate;
  readonly children: ComponentChildren;
}

/** One section of the page, reached by its id. */
export function Section({ id, intro, t, children }: Props): JSX.Element {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 class="title" id={`${id}-title`}>
        {sectionTitle(t, id)}
      </h2>
      <p class="intro" id={`${id}-intro`}>
        {intro}
      </p>
      {children}
    </section>
  );
}
