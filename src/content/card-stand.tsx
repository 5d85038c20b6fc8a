import { render } from 'preact';
import type { Translate } from '../ui/contract';
import { Card } from '../ui/card/card';
import type { CardActs, CardView } from '../ui/card/view';
import { besideSpot, type Rect } from './place';

export interface CardPlace {
  /** What the card stands beside, measured anew each time; null when it has gone. */
  readonly measure: () => Rect | null;
  /** Where the focus goes back to. */
  readonly back: HTMLElement | null;
}

export interface CardStand {
  open(view: CardView, acts: CardActs, place: CardPlace): void;
  update(view: CardView): void;
  /** Stays beside its event; called when the page has moved. */
  follow(): void;
  close(): void;
  readonly isOpen: boolean;
  /** The person is writing in it: it is not closed under their hands. */
  readonly isBusy: boolean;
}

/** Stands the card beside an event, within the window. */
export function createCardStand(
  root: HTMLElement,
  shadow: ShadowRoot,
  t: Translate,
  onClose: () => void,
  signal: AbortSignal,
): CardStand {
  const doc = root.ownerDocument;
  const float = doc.createElement('div');
  float.className = 'float';
  float.hidden = true;
  root.append(float);
  let now: { view: CardView; acts: CardActs; place: CardPlace; last: Rect } | null = null;

  const follow = (): void => {
    const view = doc.defaultView;
    if (now === null || !view) return;
    now.last = now.place.measure() ?? now.last;
    float.style.maxBlockSize = `${view.innerHeight - 16}px`;
    const { width, height } = float.getBoundingClientRect();
    const at = besideSpot(now.last, { width, height }, { width: view.innerWidth, height: view.innerHeight }, root.dir === 'rtl');
    float.style.transform = `translate(${at.x}px, ${at.y}px)`;
  };
  const paint = (): void => {
    if (now !== null) render(<Card t={t} view={now.view} acts={now.acts} id="card" />, float);
  };
  const close = (): void => {
    if (now === null) return;
    const { back } = now.place;
    const hadFocus = shadow.activeElement !== null;
    now = null;
    float.hidden = true;
    render(null, float);
    if (hadFocus && back?.isConnected) back.focus({ preventScroll: true });
    onClose();
  };
  // The card grows and shrinks with what is opened in it.
  const sizes = new ResizeObserver(follow);
  sizes.observe(float);
  float.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    close();
  });
  return {
    open(view, acts, place) {
      close();
      now = { view, acts, place, last: place.measure() ?? { left: 0, top: 0, right: 0, bottom: 0 } };
      float.hidden = false;
      paint();
      follow();
      float.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    update(view) {
      if (now === null) return;
      now.view = view;
      paint();
      follow();
    },
    follow,
    close,
    get isOpen() {
      return now !== null;
    },
    get isBusy() {
      return float.querySelector('textarea') !== null;
    },
  };
}
