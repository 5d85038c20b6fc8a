/** Chips can be dragged up and down; on release they go back, since the replica stores nothing. */
export function letChipsBeDragged(doc: Document): void {
  let held: { chip: HTMLElement; from: number } | null = null;
  doc.addEventListener('mousedown', (event) => {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('.GTG3wb') : null;
    if (chip) held = { chip, from: event.clientY };
  });
  doc.addEventListener('mousemove', (event) => {
    if (held && Math.abs(event.clientY - held.from) > 4) held.chip.style.translate = `0 ${event.clientY - held.from}px`;
  });
  doc.addEventListener('mouseup', () => {
    if (held) held.chip.style.translate = '';
    held = null;
  });
}
