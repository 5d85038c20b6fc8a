import { markOwn } from '../../sites/own';

/** The one element of a frame on the page, with a root that cannot be read. */
export interface FrameHost {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Puts it into the page, unseen; where it stands already, nothing happens. */
  put(): void;
  /** Above everything that the page draws later without a top layer of its own; in the flow of the page, nothing. */
  raise(): void;
  lower(): void;
  remove(): void;
}

type Style = readonly (readonly [string, string])[];

/** Without a size of its own: Chromium takes what lies over another frame of ours for a cover, seen or not. */
const HOST_STYLE: Style = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
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
iframe.line { border-radius: 0; box-shadow: none; }
iframe.flow { display: block; position: static; inline-size: 100%; block-size: 1px; }
iframe.read { border-radius: 8px; }
iframe.shown { visibility: visible; }
`;

interface Made {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/** An element with a closed root, and in it a frame that has no address yet. */
function make(doc: Document, styles: Style): Made {
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
  for (const [name, value] of styles) element.style.setProperty(name, value, 'important');
  return { element, frame };
}

/** Makes the host of a frame that lies over the page: fixed, in the top layer while something is shown. `touched`: the page has changed or removed it. */
export function makeFrameHost(doc: Document, touched: () => void): FrameHost {
  const { element, frame } = make(doc, HOST_STYLE);
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

export interface FlowParts {
  /** Puts the element where it belongs; called anew whenever it may have been moved, and does nothing then where it has not. */
  readonly put: (element: HTMLElement) => void;
  readonly style: Style;
  /** The page has changed it. */
  readonly touched: () => void;
}

/** Makes the host of a frame that stands in the flow of the page, where things grow freely. */
export function makeFlowHost(doc: Document, { put, style, touched }: FlowParts): FrameHost {
  const { element, frame } = make(doc, [['all', 'initial'], ['display', 'block'], ...style]);
  frame.classList.add('line', 'flow');
  const dressed = element.getAttribute('style');
  const watcher = new MutationObserver(() =>
    element.attributes.length === 1 && element.getAttribute('style') === dressed ? undefined : touched(),
  );
  return {
    element,
    frame,
    put() {
      put(element);
      watcher.observe(element, { attributes: true });
    },
    raise: () => undefined,
    lower: () => undefined,
    remove() {
      watcher.disconnect();
      element.remove();
    },
  };
}
