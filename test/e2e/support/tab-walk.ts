/** A walk through a page by Tab alone. */
import type { Page } from 'playwright-core';

/** Where the focus came to rest. */
export interface Stop {
  /** Place among all that can be reached, in the order of the document. */
  readonly at: number;
  readonly name: string;
  /** A ring or frame is drawn around it that is not there without the focus. */
  readonly ringed: boolean;
  /** All of it that fits is within the window. */
  readonly inView: boolean;
}

/** Marks everything that can be reached and is shown; gives how many there are. Of a group of radio buttons only one is. */
const MARK = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((one) =>
    one.tabIndex >= 0 && !one.disabled && !one.closest('fieldset:disabled') && one.checkVisibility({ visibilityProperty: true }) && one.type !== 'hidden');
  const radios = new Set();
  const reached = all.filter((one) => {
    if (one.type !== 'radio' || one.name === '') return true;
    const group = document.querySelector('input[type=radio]:checked[name="' + CSS.escape(one.name) + '"]') ?? one;
    if (radios.has(one.name) || group !== one) return false;
    radios.add(one.name);
    return true;
  });
  window.walked = reached;
  window.looks = new Map(reached.map((one) => [one, ((style) => style.outline + style.boxShadow + style.borderColor)(getComputedStyle(one.type === 'file' ? one.parentElement : one))]));
  return reached.map((one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? '').trim().slice(0, 60));
})()`;

const STOP = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const at = window.walked.indexOf(one);
  const shown = one.type === 'file' ? one.parentElement : one;
  const style = getComputedStyle(shown);
  const box = shown.getBoundingClientRect();
  const ringed = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.outline + style.boxShadow + style.borderColor !== window.looks.get(one);
  const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { at, name: one.tagName + ' ' + (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? one.id).trim().slice(0, 60), ringed, inView };
})()`;

/** Presses Tab from the start of the page until the focus has left it. Gives what could be reached, and what was. */
export async function tabWalk(page: Page): Promise<{ readonly reachable: string[]; readonly stops: Stop[] }> {
  const reachable = await page.evaluate<string[]>(MARK);
  const stops: Stop[] = [];
  for (let steps = 0; steps < 4 * reachable.length; steps += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(STOP);
    // A time has parts of its own.
    if (stop !== null && stop.at >= 0 && stop.at === stops.at(-1)?.at) continue;
    if (stop === null || stop.at === stops[0]?.at) break;
    stops.push(stop);
  }
  return { reachable, stops };
}
