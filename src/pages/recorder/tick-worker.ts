/** Beats time for the page: a page that is not in front is slowed down by the browser, a worker is not. */
const FRAMES = 15;
setInterval(() => globalThis.postMessage(0), 1000 / FRAMES);
