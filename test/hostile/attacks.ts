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

/** All that a page can select of itself. */
export const SELECT = `(() => {
  const selection = getSelection();
  selection.selectAllChildren(document.documentElement);
  const text = selection.toString();
  selection.removeAllRanges();
  return text;
})()`;
export const selected = (page: Page): Promise<string> => page.evaluate<string>(SELECT);

/** What a page can count of us: windows, frames, our name in its tree, what was fetched, roots that are open. */
export const TOLD = `({
  windows: window.length,
  frames: document.querySelectorAll('iframe').length,
  html: /(?:chrome|moz)-extension:|asyncable/i.test(document.documentElement.outerHTML),
  entries: performance.getEntries().filter(({ name }) => /^(?:chrome|moz)-extension:/.test(name)).length,
  roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length,
})`;

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
