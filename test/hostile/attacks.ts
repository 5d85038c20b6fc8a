/** Attacks of a page, as expressions for either browser. */
import type { Page } from 'playwright-core';

/**
 * What the page's own search says of a word, frames included; null where the browser refuses to search at all. The words of the replica itself
 * are not asked for.
 */
export const FIND = (word: string): string => `(() => {
  getSelection().removeAllRanges();
  try {
    return window.find(${JSON.stringify(word)}, false, false, true, false, true, false);
  } catch {
    return null;
  } finally {
    getSelection().removeAllRanges();
  }
})()`;
export const found = (page: Page, word: string): Promise<boolean> => page.evaluate<boolean>(FIND(word));

export interface Heard {
  readonly type: string;
  readonly data: string;
}

/** Listens to everything that a page can hear of what is typed, pasted and told. */
export const LISTEN = `(() => {
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'message', 'focusin', 'pointerdown', 'click'])
    window.addEventListener(type, (event) => window.heard.push({ type, data: String(event.key ?? event.data ?? '') }), { capture: true });
  return 0;
})()`;
