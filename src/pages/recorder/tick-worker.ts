/** Beats time for the page: a page that is not in front is slowed down by the browser, a worker is not. */
const FRAMES = 15;
// In a worker there is no target origin: the message goes to the page that started it.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
setInterval(() => globalThis.postMessage(0), 1000 / FRAMES);
