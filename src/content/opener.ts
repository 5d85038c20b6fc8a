import type { Mark } from '../core/model';
import { drawShape } from '../marks/draw';
import { SIGN_ICON, type Sign, signsOf } from '../marks/signs';
import type { Translate } from '../platform/i18n';
import type { Rect } from './place';

export interface Opener {
  /** Stands by an opened event; the mark, when there is one, gives it its shape and words. */
  show(rect: Rect, mark: Mark | null, headline: string): void;
  hide(): void;
  readonly element: HTMLElement;
}

const SIZE = 32;
const GAP = 8;

/** The one real button that Asyncable adds to a page: beside an opened event, for pointer and keyboard alike. */
export function createOpener(root: HTMLElement, t: Translate, onOpen: () => void, signal: AbortSignal): Opener {
  const doc = root.ownerDocument;
  const float = doc.createElement('div');
  float.className = 'float';
  float.hidden = true;
  root.append(float);
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = 'opener';
  float.append(button);
  let shown: Sign | null = null;
  float.addEventListener('click', onOpen);
  signal.addEventListener('abort', () => float.remove());
  return {
    element: float,
    show(rect, mark, headline) {
      const view = doc.defaultView;
      if (!view) return;
      const sign = mark === null ? null : (signsOf(mark)[0] ?? null);
      const name = t('badge_open', { headline });
      if (button.getAttribute('aria-label') !== name || shown !== sign) {
        shown = sign;
        button.dataset.kind = sign ?? 'async';
        button.setAttribute('aria-label', name);
        button.replaceChildren(drawShape(doc, sign === null ? 'mark' : SIGN_ICON[sign], 20));
      }
      float.hidden = false;
      const rtl = root.dir === 'rtl';
      const beside = rtl ? rect.left - GAP - SIZE : rect.right + GAP;
      const fits = rtl ? beside >= GAP : beside + SIZE <= view.innerWidth - GAP;
      // Where there is no room beside it (the editor fills the window), it stands in the upper corner, below the bar.
      const x = fits ? beside : rtl ? Math.max(GAP, rect.left + GAP) : Math.min(view.innerWidth, rect.right) - GAP - SIZE;
      const y = Math.min(Math.max(fits ? rect.top : rect.top + 72, GAP), view.innerHeight - SIZE - GAP);
      float.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    },
    hide() {
      float.hidden = true;
    },
  };
}
