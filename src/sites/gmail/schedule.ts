import { isHidden, findComposes, type Compose } from './compose';
import { SEND } from './selectors';

/** How long the menu may take (guides: gmail, section 6). */
const PATIENCE = 2_000;

/** Send's group: two buttons, of which the one that opens a menu is the arrow, whatever the language. */
export function sendGroup(root: Element): { readonly send: HTMLElement; readonly arrow: HTMLElement } | null {
  const arrows = [...root.querySelectorAll<HTMLElement>(SEND.arrow)];
  for (const arrow of arrows) {
    const group = arrow.parentElement;
    if (group === null) continue;
    const buttons = [...group.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one.matches(SEND.button),
    );
    const send = buttons.find((one) => one !== arrow && one.getAttribute('aria-haspopup') !== 'true');
    if (send !== undefined && (group.matches(SEND.group) || (arrow.closest(SEND.cell) !== null && buttons.length === 2)))
      return { send, arrow };
  }
  return null;
}

function press(element: Element, types: readonly string[]): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of types) {
    const init = { bubbles: true, cancelable: true, composed: true, button: 0, view: element.ownerDocument.defaultView, ...at };
    element.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init));
  }
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The item of this compose; elsewhere in the document only while no other compose is open. */
function itemOf({ root }: Compose): HTMLElement | null {
  const own = [...root.querySelectorAll<HTMLElement>(SEND.schedule)].find(isShown);
  if (own !== undefined) return own;
  const doc = root.ownerDocument;
  if (findComposes(doc).filter((one) => !isHidden(one)).length !== 1) return null;
  return [...doc.querySelectorAll<HTMLElement>(SEND.schedule)].find(isShown) ?? null;
}

/** The node that Gmail's hit test by coordinates finds, when it lies in the item. */
function innermost(item: HTMLElement): Element {
  const { left, top, width, height } = item.getBoundingClientRect();
  const hit = item.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && item.contains(hit) ? hit : item;
}

/**
 * Opens Gmail's own dialog for sending later: the arrow beside Send, then the item in its menu. To be called in the person's own click; the dialog is
 * theirs. Send is never pressed.
 * @param opened called when the menu stands, before the item is pressed: Gmail asks what lies at the point, so whatever of ours covers it has to make room
 * @returns false when a step failed within two seconds
 */
export async function openSchedule(compose: Compose, signal: AbortSignal, opened: () => void): Promise<boolean> {
  const group = sendGroup(compose.root);
  const view = compose.root.ownerDocument.defaultView;
  if (group === null || view === null) return false;
  press(group.arrow, ['mousedown', 'mouseup', 'click']);
  const item = await appearing(() => itemOf(compose), view, signal);
  if (item === null) return false;
  opened();
  press(innermost(item), ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  return true;
}

function appearing(find: () => HTMLElement | null, view: Window, signal: AbortSignal): Promise<HTMLElement | null> {
  const end = view.performance.now() + PATIENCE;
  return new Promise((resolve) => {
    const look = (): void => {
      const found = find();
      if (found !== null || signal.aborted || view.performance.now() > end) resolve(signal.aborted ? null : found);
      else view.requestAnimationFrame(look);
    };
    look();
  });
}
