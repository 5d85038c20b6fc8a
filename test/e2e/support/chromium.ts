import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FEED_HOST } from '../../../demo/calendar-host';
import { CALL_HOSTS } from '../../../demo/calls/serve';
import type { Evaluate } from './seed';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** Flags that keep Chromium from talking to anybody. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=LocalNetworkAccessChecks',
];

const FAKE_MEDIA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export interface ChromiumOptions {
  readonly binary: string;
  /** The built extension. */
  readonly extension: string;
  /** Where the demo server listens; the calendar's true host name is resolved to it. */
  readonly port: number;
  /** Base64 SHA-256 of the server certificate's public key. */
  readonly spki: string;
  readonly lang?: string;
  readonly dark?: boolean;
  /** With a window; without it the browser runs unseen. */
  readonly visible?: boolean;
  /** Chrome and Edge as their makers ship them ignore --load-extension; they take an extension through the debugger. */
  readonly branded?: boolean;
  /** Keeps a profile between launches; without it a new one is made and removed. */
  readonly profile?: string;
  /** Devices that make test pictures and beeps, given without asking; for what records. */
  readonly fakeMedia?: boolean;
  readonly viewport?: { width: number; height: number };
}

/** A headless Chromium with the extension loaded, that can reach the demo server under the calendar's name and nothing else. */
export class Chromium {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    private readonly temporary: string | null,
  ) {}

  static async launch(options: ChromiumOptions): Promise<Chromium> {
    const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'asyncable-chromium-'));
    const hosts = ['calendar.google.com', 'mail.google.com', FEED_HOST, 'zoom.us', '*.zoom.us', ...CALL_HOSTS].map(
      (host) => `MAP ${host}:443 127.0.0.1:${options.port}`,
    );
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: options.binary,
      headless: !options.visible,
      ignoreDefaultArgs: ['--headless', '--disable-extensions', '--enable-automation'],
      args: [
        ...(options.visible ? [] : ['--headless=new']),
        ...QUIET,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...loading(options),
        `--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
        `--ignore-certificate-errors-spki-list=${options.spki}`,
        ...(options.lang ? [`--lang=${options.lang}`] : []),
        ...(options.fakeMedia ? FAKE_MEDIA : []),
      ],
      ...(options.lang
        ? { locale: options.lang, env: { ...definedEnv(), LANGUAGE: options.lang, LANG: `${options.lang}.UTF-8` } }
        : {}),
      colorScheme: options.dark ? 'dark' : 'light',
      viewport: options.visible ? null : (options.viewport ?? { width: 1280, height: 860 }),
    });
    const started = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
    if (options.branded) await loadUnpacked(context, options.extension);
    const worker = await started;
    return new Chromium(context, new URL(worker.url()).host, options.profile ? null : profile);
  }

  /** Opens a page of the extension, for example `popup` or `options`. */
  async extensionPage(name: string, hash = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/src/pages/${name}/index.html${hash}`);
    return page;
  }

  /**
   * Speaks to the background as a page of the extension does, from one that shows nothing: a page that shows what is told draws it anew each time.
   * @returns what `work` gives
   */
  async telling<T>(work: (evaluate: Evaluate) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/manifest.json`);
    const told = await work((expression) => page.evaluate(expression));
    await page.close();
    return told;
  }

  /** Ends the service worker, as the browser does after 30 idle seconds; the next message wakes a new one. */
  async stopServiceWorker(): Promise<void> {
    const page = await this.extensionPage('options');
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some((one) => one.runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await page.close();
  }

  /** Loads the extension anew under open tabs, as an update does. */
  async reloadExtension(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async (id) => {
      interface Private {
        updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
        reload(id: string): Promise<void>;
      }
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
      // Without developer mode an unpacked extension is switched off when it is loaded again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id);
    }, this.extensionId);
    await page.close();
  }

  /** Ends the browser as a crash does: nobody in it is told. The profile stays as it is at that moment. */
  async kill(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const own = processInfo.find(({ type }) => type === 'browser');
    if (!own) throw new Error('this browser does not say which process it is');
    const closed = new Promise<void>((resolve) => this.context.once('close', () => resolve()));
    process.kill(own.id, 'SIGKILL');
    await closed;
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.temporary) rmSync(this.temporary, { recursive: true, force: true });
  }
}

function loading({ branded, extension }: ChromiumOptions): string[] {
  if (branded) return ['--enable-unsafe-extension-debugging'];
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** Loads an extension through the debugger's pipe. */
async function loadUnpacked(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser cannot be asked to load an extension');
  // Not in playwright's list of commands: it is newer.
  await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send('Extensions.loadUnpacked', {
    path: folder,
  });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
