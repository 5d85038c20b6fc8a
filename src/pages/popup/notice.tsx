import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../../ui/icons';

/** Something that is not as it should be: ink, shape and word, never red. */
export function Notice({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <section class="notice" role="status">
      <Icon name={icon} class="g" />
      <h2>{title}</h2>
      {children}
    </section>
  );
}
