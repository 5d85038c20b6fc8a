/** How a test knows that a content script has finished looking: it is told, where otherwise it would have to wait and hope. */
import type { Page } from 'playwright-core';

const ASK = 'asyncable-test:tell-when-quiet';
const TOLD = 'asyncable-test:quiet';
/** A timer of more milliseconds is no part of a look: a word that stays on for a while, a pause. */
const LONGEST = 5_000;

/**
 * A script for the front of each content script of a copy under test; what is built holds nothing of it. Asked by the page, it lets what
 * looks from time to time look now, and tells when no timer, frame or question to the background is open any more.
 */
export const TELLS_WHEN_QUIET = `(() => {
  if (typeof document === 'undefined' || !/^https?:$/.test(location.protocol)) return;
  const open = new Set();
  const looks = new Map();
  const nextFrame = requestAnimationFrame.bind(globalThis);
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['requestAnimationFrame', 'cancelAnimationFrame']]) {
    const begin = globalThis[set].bind(globalThis);
    const end = globalThis[clear].bind(globalThis);
    globalThis[set] = (act, wait = 0, ...rest) => {
      if (wait > ${LONGEST}) return begin(act, wait, ...rest);
      const id = begin((...given) => { open.delete(set + id); act(...given); }, wait, ...rest);
      open.add(set + id);
      return id;
    };
    globalThis[clear] = (id) => { open.delete(set + id); end(id); };
  }
  const every = setInterval.bind(globalThis);
  const stop = clearInterval.bind(globalThis);
  globalThis.setInterval = (act, ...rest) => { const id = every(act, ...rest); looks.set(id, act); return id; };
  globalThis.clearInterval = (id) => { looks.delete(id); stop(id); };
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...given) => {
    const one = Symbol();
    open.add(one);
    return send(...given).finally(() => open.delete(one));
  };
  addEventListener('${ASK}', () => {
    for (const look of looks.values()) look();
    let still = 0;
    const ask = () => {
      still = open.size === 0 ? still + 1 : 0;
      if (still > 2) dispatchEvent(new Event('${TOLD}'));
      else nextFrame(ask);
    };
    nextFrame(ask);
  });
})();
`;

/**
 * Resolves in the page, in either browser, once its content script has looked at all that changed, asked what it had to and drawn what it
 * was told. It is asked until it answers: it may not have begun yet.
 */
export const UNTIL_QUIET = `new Promise((resolve) => {
  const ask = () => dispatchEvent(new Event('${ASK}'));
  const asking = setInterval(ask, 250);
  addEventListener('${TOLD}', () => { clearInterval(asking); resolve(true); }, { once: true });
  ask();
})`;

export const quiet = async (page: Page): Promise<void> => void (await page.evaluate(UNTIL_QUIET));
