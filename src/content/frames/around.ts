/** What the page around a frame does to it, as far as that can be seen from the page. */
import type { Rect } from '../place';

/** `gone`: nobody could use it: too pale, out of reach behind a modal window, or not drawn. */
export type Around = 'clear' | 'covered' | 'gone';

/** Paler than this, it is not looked at; at all pale, it is not seen as it is. */
const PALE = 0.6;

/** Points at the corners lie within their rounding. */
const INSET = 8;

/** Whatever else lies in the top layer: it may be above us, and may let presses through. */
const TOP_LAYER = ':popover-open, :fullscreen';

const EFFECTS = ['filter', 'mixBlendMode', 'clipPath', 'maskImage', 'transform', 'scale', 'rotate', 'perspective'] as const;
const PLAIN = new Set(['none', 'normal', '']);

/** What stands in the flow of a page may have been moved with what is around it, and lies where the frame's rectangle says. */
const MOVED = /^matrix\(1, 0, 0, 1, /u;

/** How the page around lets a frame be seen. @param host the frame's host, over the page or in its flow */
export function lookAround(host: HTMLElement, rect: Rect): Around {
  const doc = host.ownerDocument;
  const view = doc.defaultView;
  if (!view || !host.isConnected || doc.querySelector(':modal') !== null) return 'gone';
  const styles: CSSStyleDeclaration[] = [];
  for (let one: Element | null = host; one !== null; one = one.parentElement) styles.push(view.getComputedStyle(one));
  const opacity = styles.reduce((product, one) => product * Number(one.opacity), 1);
  if (opacity < PALE || styles.some((one) => one.visibility !== 'visible' || one.display === 'none')) return 'gone';
  const inner = new Set(styles.slice(1, -1));
  const isPlain = (one: CSSStyleDeclaration): boolean =>
    EFFECTS.every((effect) => PLAIN.has(one[effect]) || (effect === 'transform' && inner.has(one) && MOVED.test(one.transform)));
  if (opacity < 1 || !styles.every(isPlain)) return 'covered';
  for (const other of doc.querySelectorAll(TOP_LAYER)) {
    const box = other.getBoundingClientRect();
    if (other !== host && box.left < rect.right && box.right > rect.left && box.top < rect.bottom && box.bottom > rect.top)
      return 'covered';
  }
  const xs = [rect.left + INSET, (rect.left + rect.right) / 2, rect.right - INSET];
  const ys = [rect.top + INSET, (rect.top + rect.bottom) / 2, rect.bottom - INSET];
  return xs.every((x) => ys.every((y) => doc.elementFromPoint(x, y) === host)) ? 'clear' : 'covered';
}
