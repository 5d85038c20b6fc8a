/**
 * Whether the person sees this frame. The page around can lay things over it, make it pale, cut it off or move it under the pointer; a press
 * on what was not seen is nobody's wish. Chromium tells whether a frame is covered or see-through (trackVisibility); what only the page
 * around can know (its top layer, in Firefox all of it) the content script tells.
 */

/** Seen for this long without a break, a press counts. */
export const SEEN_FOR = 500;

/** What would do something; keys in a field do nothing by themselves. */
const PRESSES = ['click', 'auxclick', 'mousedown', 'dragstart', 'drop'] as const;

/** Beyond this share it is whole: borders fall between pixels. */
const WHOLE = 0.99;

export interface Sight {
  /** What the content script says of the page around. */
  around(clear: boolean): void;
  /** Another thing is shown: it has not been seen yet. */
  renew(): void;
}

type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Refuses presses within the window until `root` has been seen whole for {@link SEEN_FOR}. `data-seen` on the document says that it was. */
export function watchSight(root: Element): Sight {
  const doc = root.ownerDocument;
  const view = doc.defaultView;
  let isWhole = false;
  let isClear = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { dataset } = doc.documentElement;
  const renew = (): void => {
    clearTimeout(timer);
    delete dataset.seen;
    if (isWhole && isClear) timer = setTimeout(() => (dataset.seen = ''), SEEN_FOR);
  };
  const options = { threshold: [0, 0.25, 0.5, 0.75, WHOLE, 1], trackVisibility: true, delay: 100 };
  new IntersectionObserver((entries: readonly Seen[]) => {
    const last = entries.at(-1);
    const now = last !== undefined && last.intersectionRatio >= WHOLE && last.isVisible !== false;
    if (now === isWhole) return;
    isWhole = now;
    renew();
  }, options).observe(root);
  const refuse = (event: Event): void => {
    if (event.isTrusted && dataset.seen !== undefined) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of PRESSES) view?.addEventListener(type, refuse, { capture: true });
  return {
    around(clear) {
      if (clear === isClear) return;
      isClear = clear;
      renew();
    },
    renew,
  };
}
