/** Which events of the page are marked, and in which words: read from the accessible descriptions, as a screen reader would. */

export interface Marked {
  readonly title: string;
  /** `data-eventid` of the chip. */
  readonly token: string;
  readonly words: string;
}

/** An expression for either browser; gives {@link Marked} in document order. */
export const MARKED = `[...document.querySelectorAll('[data-eventchip] [aria-describedby], [data-eventchip][aria-describedby]')].flatMap((control) => {
  const words = control.getAttribute('aria-describedby').split(/\\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  const chip = control.closest('[data-eventchip]');
  const title = (chip.querySelector('.I0UMhf, .WBi6vc') ?? control).textContent;
  return words === '' ? [] : [{ title, token: chip.dataset.eventid, words }];
})`;
