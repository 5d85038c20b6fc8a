import { type ComponentChild, render } from 'preact';
import type { FrameLook } from '../../messages/frame-channel';
import type { Sight } from './sight';

export interface StageParts {
  readonly root: HTMLElement;
  readonly sight: Sight;
  /** What is drawn is now this large, in CSS pixels. */
  readonly measured: (width: number, height: number) => void;
  /** The person wants it gone. */
  readonly close: () => void;
}

export interface Stage {
  /**
   * Draws one part, or nothing.
   * @param key another key: another thing is shown, which has not been seen yet
   * @returns whether the key is another one
   */
  paint(part: ComponentChild, key: string): boolean;
  /** Looks as the page around does. */
  wear(look: FrameLook): void;
}

/** What every frame does with what it shows: draws it, says how large it is, and goes at Escape. */
export function createStage({ root, sight, measured, close }: StageParts): Stage {
  let drawn = '';
  const measure = (): void => {
    const part = root.firstElementChild;
    if (part === null) return;
    const { width, height } = part.getBoundingClientRect();
    measured(Math.ceil(width), Math.ceil(height));
  };
  new ResizeObserver(measure).observe(root);
  root.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  return {
    paint(part, key) {
      render(part, root);
      const isNew = key !== drawn;
      drawn = key;
      if (isNew) sight.renew();
      measure();
      return isNew;
    },
    wear({ dark, width, height }) {
      const { documentElement: page } = root.ownerDocument;
      page.dataset.theme = dark ? 'dark' : 'light';
      page.style.setProperty('--frame-width', `${width}px`);
      page.style.setProperty('--frame-height', `${height}px`);
    },
  };
}
