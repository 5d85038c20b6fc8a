import { render } from 'preact';
import type { Mark } from '../core/model';
import type { Translate } from '../ui/contract';
import { Glyph } from '../ui/glyph';
import { SIGN_ICON, signsOf } from '../ui/sign';
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
  float.addEventListener('click', onOpen);
  signal.addEventListener('abort', () => render(null, float));
  return {
    element: float,
    show(rect, mark, headline) {
      const view = doc.defaultView;
      if (!view) return;
      const sign = mark === null ? null : (signsOf(mark)[0] ?? null);
      render(
        <button
          type="button"
          class="asy opener"
          data-kind={sign ?? 'async'}
          aria-label={t('badge_open', { headline })}
          title={headline}
        >
          <Glyph name={sign === null ? 'mark' : SIGN_ICON[sign]} size={20} />
        </button>,
        float,
      );
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
