import { render } from 'preact';
import { Tip } from '../ui/tip';
import { belowSpot, type Rect } from './place';

/** Long enough that a pointer passing over opens nothing. */
const DELAY_MS = 300;
/** Time to reach the tip across the gap. */
const GRACE_MS = 200;

export interface TipText {
  readonly headline: string;
  readonly detail: string | null;
}

export interface TipStand {
  /** Opens after a moment, beside what is measured then. */
  want(text: TipText, measure: () => Rect): void;
  /** Closes after a moment, unless the pointer has entered the tip. */
  leave(): void;
  /** Closes at once; true when there was something to close. */
  close(): boolean;
}

/** The tip: on hover and focus, stays while pointed at, Esc closes it (WCAG 1.4.13). */
export function createTip(root: HTMLElement, signal: AbortSignal): TipStand {
  const doc = root.ownerDocument;
  const float = doc.createElement('div');
  float.className = 'float';
  float.hidden = true;
  root.append(float);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): boolean => {
    clearTimeout(timer);
    const open = !float.hidden;
    float.hidden = true;
    return open;
  };
  const show = (text: TipText, measure: () => Rect): void => {
    const view = doc.defaultView;
    if (!view) return;
    render(<Tip id="tip" headline={text.headline} detail={text.detail} />, float);
    float.hidden = false;
    const { width, height } = float.getBoundingClientRect();
    const rtl = root.dir === 'rtl';
    const at = belowSpot(measure(), { width, height }, { width: view.innerWidth, height: view.innerHeight }, rtl);
    float.style.transform = `translate(${at.x}px, ${at.y}px)`;
  };
  const leave = (): void => {
    clearTimeout(timer);
    timer = setTimeout(close, GRACE_MS);
  };
  float.addEventListener('pointerenter', () => clearTimeout(timer));
  float.addEventListener('pointerleave', leave);
  signal.addEventListener('abort', () => {
    close();
    render(null, float);
  });
  return {
    want(text, measure) {
      close();
      timer = setTimeout(() => show(text, measure), DELAY_MS);
    },
    leave,
    close,
  };
}
