import { markOwn } from '../../sites/own';

/** The one element of a frame on the page: fixed, in the top layer while something is shown, with a root that cannot be read. */
export interface FrameHost {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Puts it into the page, unseen. */
  put(): void;
  /** Above everything that the page draws later without a top layer of its own. */
  raise(): void;
  lower(): void;
  remove(): void;
}

const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0'],
  ['pointer-events', 'none'],
  ['z-index', '2147483647'],
];

/** Edges of the card and the tip. Literal: what is named, a page could give another meaning (`CSS.registerProperty`). */
const FRAME_CSS = `
iframe {
  position: absolute; left: 0; top: 0; border: 0; visibility: hidden; background: #fff; border-radius: 14px; pointer-events: auto;
  box-shadow: 0 0 0 1px #dfe3df, 0 1px 2px rgb(0 0 0 / 0.06), 0 8px 24px rgb(0 0 0 / 0.1);
}
iframe.dark { background: #1c201e; box-shadow: 0 0 0 1px #303633, 0 1px 2px rgb(0 0 0 / 0.4), 0 8px 24px rgb(0 0 0 / 0.5); }
iframe.tip { border-radius: 10px; }
iframe.shown { visibility: visible; }
`;

/** Makes the host of a frame. `touched` is called when the page has changed or removed it. */
export function makeFrameHost(doc: Document, touched: () => void): FrameHost {
  const element = doc.createElement('div');
  markOwn(element);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = FRAME_CSS;
  const frame = doc.createElement('iframe');
  // Without credentials: also in pages that take in nothing from elsewhere unless it says so (Zoom's), where Chromium refuses its own dynamic address otherwise.
  frame.setAttribute('credentialless', '');
  frame.allow = 'clipboard-write';
  shadow.append(style, frame);
  for (const [name, value] of HOST_STYLE) element.style.setProperty(name, value, 'important');
  element.popover = 'manual';
  const dressed = element.getAttribute('style');
  const isWhole = (): boolean =>
    element.parentNode === doc.documentElement &&
    element.attributes.length === 2 &&
    element.getAttribute('style') === dressed &&
    element.popover === 'manual';
  const watcher = new MutationObserver(() => (isWhole() ? undefined : touched()));
  return {
    element,
    frame,
    put() {
      if (element.isConnected) return;
      doc.documentElement.append(element);
      watcher.observe(doc.documentElement, { childList: true });
      watcher.observe(element, { attributes: true });
    },
    raise() {
      if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
    },
    lower() {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
    remove() {
      watcher.disconnect();
      element.remove();
    },
  };
}
