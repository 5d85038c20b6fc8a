/** What a page must not see of what happens inside our root: keys would trigger its shortcuts, presses would close its dialogs. */
const KEPT_IN = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
  'selectstart',
] as const;

/** How often the host is put back when the page removes or restyles it, before we give up and go. */
const MOST_REPAIRS = 5;

/** Without a size of its own: Chromium takes what lies over a frame of ours for a cover, seen or not. */
const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['pointer-events', 'none'],
  ['z-index', '2147483646'],
];

/** Our one element on the page: without id, class or readable root. */
export interface Host {
  readonly element: HTMLElement;
  /** Inside the closed root; theme and direction are set here, where the page cannot look. */
  readonly root: HTMLElement;
  readonly shadow: ShadowRoot;
}

/**
 * Puts the host on the document and keeps it as it is until the signal ends; `lost` is called when the page will not have it.
 * @param css what stands in it looks like this
 */
export function putHost(doc: Document, signal: AbortSignal, on: { touched: () => void; lost: () => void }, css: string): Host {
  const { element, shadow, root } = makeRoot(doc, css);
  const dressed = dress(element);
  keepIn(element, shadow, signal);
  doc.documentElement.append(element);
  guard(doc, element, dressed, signal, on);
  signal.addEventListener('abort', () => element.remove());
  return { element, root, shadow };
}

/** An element with a closed root, our style in it, and a part inside that wears theme and direction. */
function makeRoot(doc: Document, css: string): Host {
  const element = doc.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = css;
  const root = doc.createElement('div');
  root.dataset.theme = 'light';
  shadow.append(style, root);
  return { element, root, shadow };
}

/** Gives the host its style; the answer is how it must stay written. */
function dress(element: HTMLElement): string | null {
  element.removeAttribute('style');
  for (const [name, value] of HOST_STYLE) element.style.setProperty(name, value, 'important');
  return element.getAttribute('style');
}

/** Keeps events inside our root from the page, and forged ones from us. */
export function keepIn(element: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): void {
  for (const type of KEPT_IN) {
    // Forged events are nobody's wish.
    const refuse = (event: Event): void => {
      if (event.isTrusted) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    shadow.addEventListener(type, refuse, { capture: true, signal });
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  // Calendar cancels wheel events while its popup is open: then we scroll by hand.
  shadow.addEventListener('wheel', (event) => scrollByHand(event as WheelEvent), { signal, passive: true });
}

function scrollByHand(event: WheelEvent): void {
  if (!event.defaultPrevented) return;
  const scroller = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.scrollHeight > node.clientHeight + 1);
  scroller?.scrollBy(0, event.deltaY);
}

/** Puts the host back when it is removed, restyled or made inert; a page that insists wins, and we go. */
function guard(
  doc: Document,
  element: HTMLElement,
  dressed: string | null,
  signal: AbortSignal,
  on: { touched: () => void; lost: () => void },
): void {
  let repairs = 0;
  const isWhole = (): boolean =>
    element.parentNode === doc.documentElement && element.attributes.length === 1 && element.getAttribute('style') === dressed;
  const watcher = new MutationObserver(() => {
    on.touched();
    if (signal.aborted || isWhole()) return;
    repairs += 1;
    if (repairs > MOST_REPAIRS) return on.lost();
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    dress(element);
    if (element.parentNode !== doc.documentElement) doc.documentElement.append(element);
  });
  watcher.observe(doc.documentElement, { childList: true });
  watcher.observe(element, { attributes: true });
  signal.addEventListener('abort', () => watcher.disconnect());
}
