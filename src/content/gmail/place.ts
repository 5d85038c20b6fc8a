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

/** What is measured of a rectangle, in CSS pixels of the window. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * How low a notice may reach that keeps clear of the menus that are open: the given bottom, or the top of a menu that stands in its way.
 * @param strip where it would stand
 */
export function clearOf(menus: readonly Box[], { left, right, top, bottom }: Box): number {
  const height = bottom - top;
  let low = bottom;
  // From the lowest up: having risen above one, it may meet the next.
  for (const menu of menus.toSorted((a, b) => b.bottom - a.bottom))
    if (menu.left < right && menu.right > left && menu.top < low && menu.bottom > low - height) low = menu.top;
  return low;
}

/** Menus on the screen; Gmail keeps those it has closed in the page. */
const menusOf = (doc: Document): Box[] =>
  [...doc.querySelectorAll(COMPOSE.menu)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.getBoundingClientRect());

/** How wide a notice of the window is, and from where; null for a window too narrow for one, which is minimised or being opened. */
export function widthOver(compose: Compose): Pick<Spot, 'x' | 'width'> | null {
  const frame = frameOf(compose).getBoundingClientRect();
  const view = compose.root.ownerDocument.defaultView;
  if (view === null || frame.width < NARROWEST || frame.height === 0) return null;
  const x = Math.max(0, frame.left);
  return { x, width: Math.min(frame.right, view.innerWidth) - x };
}

/**
 * The place of a notice of that height; null where there is none: the window has no room, or something of the page covers it.
 * @param caret the caret's rectangle: a notice never stands over the line that is being written, but above the window
 */
export function placeOver(compose: Compose, height: number, caret: DOMRect | null): Spot | null {
  const { root, body } = compose;
  const across = widthOver(compose);
  const view = root.ownerDocument.defaultView;
  if (across === null || view === null) return null;
  const { x, width } = across;
  const frame = frameOf(compose).getBoundingClientRect();
  const bar = [...root.querySelectorAll<HTMLElement>(COMPOSE.toolbar)]
    .map((one) => one.getBoundingClientRect())
    .find(({ height: tall }) => tall > 0);
  const bottom = Math.min(bar === undefined ? frame.bottom - TOOLBAR : bar.top, view.innerHeight);
  const hit = root.ownerDocument.elementFromPoint(x + width / 2, Math.min(bottom + 4, view.innerHeight - 1));
  if (hit !== null && !frameOf(compose).contains(hit) && !hit.contains(body)) return null;
  const low = clearOf(menusOf(root.ownerDocument), { left: x, right: x + width, top: bottom - height, bottom });
  const y = low - height;
  if (low < bottom && y < 0) return null;
  const covers = caret !== null && caret.height > 0 && caret.bottom > y && caret.top < low;
  if (covers && frame.top - height >= 0) return { x, y: frame.top - height, width };
  return { x, y: Math.max(0, y), width };
}
