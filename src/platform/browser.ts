/** The only importer of webextension-polyfill: for the background and the extension's own pages, never for content scripts. */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime, Tabs } from 'webextension-polyfill';
