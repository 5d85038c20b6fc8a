import { browser } from '../platform/browser';

/** Opens the welcome page: once, when the extension is installed; an update opens nothing. */
export async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
}
