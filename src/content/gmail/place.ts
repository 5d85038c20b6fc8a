import { COMPOSE, type Compose } from '../../sites/gmail';

/** Where a docked notice stands: over the end of the text, above Send. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the toolbar is when its classes are gone: its usual height. */
const TOOLBAR = 56;
/** A window narrower than this is minimised or being opened. */
const NARROWEST = 160;

/** The window around a compose: what is measured. */
export const frameOf = ({ root }: Compose): HTMLElement => root.closest<HTMLElement>(COMPOSE.dialog) ?? root;

/**
 * The place of a notice of that height; null where there is none: the window has no room, or something of the page covers it.
 * @param caret the caret's rectangle: a notice never stands over the line that is being written, but above the window
 */
export function placeOver(compose: Compose, height: number, caret: DOMRect | null): Spot | null {
  const { root, body } = compose;
  const frame = frameOf(compose).getBoundingClientRect();
  if (frame.width < NARROWEST || frame.height === 0) return null;
  const view = root.ownerDocument.defaultView;
  if (view === null) return null;
  const bar = [...root.querySelectorAll<HTMLElement>(COMPOSE.toolbar)]
    .map((one) => one.getBoundingClientRect())
    .find(({ height: tall }) => tall > 0);
  const bottom = Math.min(bar === undefined ? frame.bottom - TOOLBAR : bar.top, view.innerHeight);
  const x = Math.max(0, frame.left);
  const width = Math.min(frame.right, view.innerWidth) - x;
  const hit = root.ownerDocument.elementFromPoint(x + width / 2, Math.min(bottom + 4, view.innerHeight - 1));
  if (hit !== null && !frameOf(compose).contains(hit) && !hit.contains(body)) return null;
  const y = bottom - height;
  const covers = caret !== null && caret.height > 0 && caret.bottom > y && caret.top < bottom;
  if (covers && frame.top - height >= 0) return { x, y: frame.top - height, width };
  return { x, y: Math.max(0, y), width };
}
