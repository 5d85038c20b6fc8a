import { useEffect, useRef, useState } from 'preact/hooks';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page, and says whether some are being dragged over it. Text and links that are
 * dragged go their usual way; a file never makes the browser leave the page.
 */
export function useDrop(take: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const newest = useRef(take);
  newest.current = take;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    // Every element that the pointer crosses tells of entering and leaving: only the outermost counts.
    let inside = 0;
    addEventListener(
      'dragenter',
      (event) => {
        if (!carriesFiles(event)) return;
        inside += 1;
        setDragging(true);
      },
      { signal },
    );
    addEventListener(
      'dragleave',
      (event) => {
        if (!carriesFiles(event)) return;
        inside = Math.max(0, inside - 1);
        if (inside === 0) setDragging(false);
      },
      { signal },
    );
    addEventListener(
      'dragover',
      (event) => {
        if (carriesFiles(event)) event.preventDefault();
      },
      { signal },
    );
    addEventListener(
      'drop',
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        inside = 0;
        setDragging(false);
        newest.current([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => life.abort();
  }, []);
  return dragging;
}
