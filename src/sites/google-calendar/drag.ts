import { SELECTORS } from './selectors';

/** Pixels before a press becomes a drag: a click opens the event and should not make the badges blink. */
const SLACK = 4;

/** Says when a chip is dragged (moved, or pulled longer by its handle) and when that ends. */
export function watchDrags(doc: Document, signal: AbortSignal, dragging: (active: boolean) => void): void {
  let from: { readonly x: number; readonly y: number } | null = null;
  let active = false;
  const options = { signal, passive: true, capture: true };
  const end = (): void => {
    from = null;
    if (!active) return;
    active = false;
    dragging(false);
  };
  doc.addEventListener(
    'mousedown',
    ({ button, target, clientX, clientY }) => {
      const chip = target instanceof Element ? target.closest(SELECTORS.chip) : null;
      from = button === 0 && chip !== null ? { x: clientX, y: clientY } : null;
    },
    options,
  );
  doc.addEventListener(
    'mousemove',
    ({ clientX, clientY, buttons }) => {
      if (from === null || active) return;
      if (buttons === 0) end();
      else if (Math.abs(clientX - from.x) > SLACK || Math.abs(clientY - from.y) > SLACK) {
        active = true;
        dragging(true);
      }
    },
    options,
  );
  doc.addEventListener('mouseup', end, options);
  doc.addEventListener('dragend', end, options);
  doc.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), options);
  doc.defaultView?.addEventListener('blur', end, { signal, passive: true });
  signal.addEventListener('abort', end);
}
