/** Remembers the last caret inside each body, so that a click on a notice need not disturb it. One listener for all. */
export interface Carets {
  /** The last range inside the body; null when there was none. */
  in(body: HTMLElement): Range | null;
}

export function watchCarets(doc: Document, signal: AbortSignal, isBody: (element: HTMLElement) => boolean): Carets {
  const last = new WeakMap<HTMLElement, Range>();
  doc.addEventListener(
    'selectionchange',
    () => {
      const selection = doc.getSelection();
      const node = selection?.anchorNode ?? null;
      if (selection === null || node === null || selection.rangeCount === 0) return;
      const body =
        (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[contenteditable="true"]') ?? null;
      if (body !== null && isBody(body)) last.set(body, selection.getRangeAt(0).cloneRange());
    },
    { signal, passive: true },
  );
  return {
    in(body) {
      const range = last.get(body) ?? null;
      return range !== null && body.contains(range.commonAncestorContainer) ? range : null;
    },
  };
}
