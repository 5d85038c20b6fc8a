/** One way to drive either browser, as far as both need the same: open a page, look, give a file, take a picture. */
import type { DemoServer } from '../../../demo/server';
import type { FoundBrowser } from '../../../scripts/setup/browsers.mjs';
import { Firefox, type Tab } from './bidi';
import { builtFor } from './built';
import { Chromium } from './chromium';
import { ownFrames } from './pierced';
import type { Evaluate } from './seed';
import { proxyPrefs, startProxy } from './proxy';
import { until } from './until';

/** An open page. */
export interface Surface {
  /** Value of an expression in the page, promises awaited; plain data only. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  setFiles(selector: string, files: readonly string[]): Promise<void>;
  /** Presses and releases the pointer at a point of the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key, by WebDriver's code point for it or the letter itself. */
  press(key: string): Promise<void>;
  /** Values of an expression in each of the extension's frames that stand in the page. */
  inFrames<T>(expression: string): Promise<T[]>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Driver {
  /** A page of the extension, for example `popup` or `options`; `hash` with its sign. */
  extension(name: string, hash?: string): Promise<Surface>;
  site(url: string): Promise<Surface>;
  /** Speaks to the background as a page of the extension does, from one that shows nothing; gives what `work` gives. */
  telling<T>(work: (evaluate: Evaluate) => Promise<T>): Promise<T>;
  /** Hosts that were asked for and refused; empty for Chromium, whose resolver knows nothing but the demo. */
  refused(): readonly string[];
  /** Ends when the person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly browser: FoundBrowser;
  readonly server: DemoServer;
  readonly visible?: boolean;
  readonly lang?: string;
  readonly dark?: boolean;
  /** Further preferences, for Firefox. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export const drive = (options: DriverOptions): Promise<Driver> =>
  options.browser.engine === 'firefox' ? driveFirefox(options) : driveChromium(options);

async function driveChromium({ browser, server, prefs: _prefs, ...rest }: DriverOptions): Promise<Driver> {
  const { path: binary, branded } = browser;
  const { port, spki } = server;
  const chromium = await Chromium.launch({ binary, branded, extension: builtFor('chrome'), port, spki, ...rest });
  const surface = (page: Awaited<ReturnType<Chromium['extensionPage']>>): Surface => ({
    evaluate: (expression) => page.evaluate(expression),
    // Not waitForFunction: it needs eval, which pages of the extension forbid.
    until: async (expression) => void (await until(expression, () => page.evaluate(expression))),
    setFiles: (selector, files) => page.setInputFiles(selector, [...files]),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key === '\uE00C' ? 'Escape' : key),
    inFrames: <T>(expression: string) => Promise.all(ownFrames(page).map((frame) => frame.evaluate<T>(expression))),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  });
  return {
    extension: async (name, hash) => surface(await chromium.extensionPage(name, hash)),
    async site(url) {
      const [blank] = chromium.context.pages().filter((page) => page.url() === 'about:blank');
      const page = blank ?? (await chromium.context.newPage());
      await page.goto(url);
      await page.bringToFront();
      return surface(page);
    },
    telling: (work) => chromium.telling(work),
    refused: () => [],
    closed: new Promise((resolve) => chromium.context.once('close', () => resolve())),
    close: () => chromium.close(),
  };
}

/** Fixes the address of the extension's own pages, which Firefox would otherwise draw by lot. */
export const FIREFOX_UUID = '3f0c7f2e-5b0a-4d55-9a53-7a1d0c0ffee0';
export const FIREFOX_ID = 'asyncable@asyncable.app';

async function driveFirefox({ browser, server, visible, lang, dark, prefs }: DriverOptions): Promise<Driver> {
  const proxy = await startProxy(server.port);
  const firefox = await Firefox.launch(
    browser.path,
    {
      ...proxyPrefs(proxy.port),
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.locale.requested': lang ?? 'en-US',
      // A file of the extension is shown as it is, and is a page of the extension.
      'devtools.jsonview.enabled': false,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...prefs,
    },
    { visible: visible === true },
  );
  await firefox.install(builtFor('firefox'));
  const surface = (tab: Tab): Surface => ({
    evaluate: (expression) => tab.evaluate(expression),
    until: (expression) => tab.until(expression),
    setFiles: (selector, files) => tab.setFiles(selector, files),
    click: (x, y) => tab.click(x, y),
    press: (key) => tab.press(key),
    inFrames: async <T>(expression: string) => Promise.all((await tab.ownFrames()).map((frame) => frame.evaluate<T>(expression))),
    screenshot: () => tab.screenshot(),
    close: () => tab.close(),
  });
  const open = async (url: string): Promise<Surface> => {
    const tab = await firefox.newTab();
    await tab.goto(url);
    return surface(tab);
  };
  return {
    extension: (name, hash = '') => open(`moz-extension://${FIREFOX_UUID}/src/pages/${name}/index.html${hash}`),
    site: open,
    async telling(work) {
      const page = await open(`moz-extension://${FIREFOX_UUID}/manifest.json`);
      const told = await work((expression) => page.evaluate(expression));
      await page.close();
      return told;
    },
    refused: () => proxy.refused,
    closed: firefox.closed,
    close: async () => {
      await firefox.close();
      await proxy.close();
    },
  };
}
