/** The extension's API for its own pages (popup, options). */
import { CALL_PATTERNS } from '../messages/hosts';
import type { Ask, Push } from '../messages/messages';
import { browser } from './browser';
import { isPush, makeAsk } from './door';
import { makeTranslate } from './i18n';
import { keptWords } from './words';

/** False once the extension was replaced while the page stood open. */
export function isAlive(): boolean {
  return typeof browser.runtime?.id === 'string';
}

/** Asks the background; never rejects. */
export const ask: Ask = makeAsk(async (message) => browser.runtime.sendMessage(message), isAlive);

/** Calls the handler for each push of the background until the signal is aborted. */
export function onPush(handler: (push: Push) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // Questions of other pages pass by here too: answering one, even with nothing, would take it from the background.
  const listener = (message: unknown): undefined => {
    if (isPush(message)) handler(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

const kept = keptWords();
/** Words of the chosen language; what it lacks, and everything without a choice, is the browser's. */
export const translate = makeTranslate(
  (key) => kept?.words[key] ?? browser.i18n.getMessage(key),
  kept?.lang ?? browser.i18n.getUILanguage(),
);

/** Address of the tab in front; null where the extension has no right to see it (every page but its sites). */
export async function activeTabUrl(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url ?? null;
}

/** Opens an address in a new tab; only `https:` and the extension's own pages. */
export async function openTab(url: string): Promise<void> {
  if (url.startsWith('https://') || url.startsWith(browser.runtime.getURL(''))) await browser.tabs.create({ url });
}

/** The address of one of our own pages. @param hash without its sign; may be empty */
export const pageUrl = (page: string, hash = ''): string =>
  `${browser.runtime.getURL(`src/pages/${page}/index.html`)}${hash === '' ? '' : `#${hash}`}`;

/** Whether the person lets the extension read its sites (Firefox lets people take this back at any time). */
export async function hasSiteAccess(): Promise<boolean> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return browser.permissions.contains({ origins });
}

/** Asks for that right again. To be called in a click; true when given. */
export async function requestSiteAccess(): Promise<boolean> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return browser.permissions.request({ origins });
}

/** Asks for the right to ask a host for a calendar. To be called in a click; true when given, or when it was there. */
export async function requestHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${host}/*`] });
}

/** Closes the tab that this page stands in. */
export async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** The keys that open the card, as the browser names them (`Alt+Shift+A`); null when the person took them away. */
export async function openCardShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'open-card')?.shortcut || null;
}

/** The extension's version, for the foot of a page. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Rights to services whose calls may be measured. Each goes with the right to start a script there; asking has to happen in a click. */
export const callRights = {
  has: async (service: keyof typeof CALL_PATTERNS): Promise<boolean> =>
    browser.permissions.contains({ permissions: ['scripting'], origins: [...CALL_PATTERNS[service]] }),
  ask: async (service: keyof typeof CALL_PATTERNS): Promise<boolean> =>
    browser.permissions.request({ permissions: ['scripting'], origins: [...CALL_PATTERNS[service]] }).catch(() => false),
  giveBack: async (service: keyof typeof CALL_PATTERNS): Promise<boolean> =>
    browser.permissions.remove({ origins: [...CALL_PATTERNS[service]] }),
};

/** Asks for the right to notify. To be called in a click; true when given, now or before. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}
