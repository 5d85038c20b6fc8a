/** A Chromium with the built extension before the demo calendar, ready for a test to act on. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../../../demo/server';
import { DEMO_ME, demoPeople } from '../../../demo/team';
import { teamCalendar } from '../../../demo/team-calendar';
import { ensureBrowser } from '../../../scripts/setup/browsers.mjs';
import { builtFor } from './built';
import { Chromium, type ChromiumOptions } from './chromium';
import { Piercer } from './pierced';
import { takeIn, tellPeople } from './seed';
import { until } from './until';
import { MONDAY, TODAY } from './week';

export const CALENDAR = 'https://calendar.google.com/calendar/u/0/r';

export const MAIL = 'https://mail.google.com/mail/u/0/';

/** A page of the replica with the means to look into what the extension drew. */
export interface Watched {
  readonly page: Page;
  readonly pierce: Piercer;
  /** What the page or the content script complained of. */
  readonly complaints: readonly string[];
}

export class ChromiumStage {
  private constructor(
    readonly browser: Chromium,
    readonly server: DemoServer,
    /** A folder of this stage's own, gone with it. */
    readonly folder: string,
    /** The demo team's calendar as a file. */
    readonly ics: string,
  ) {}

  static async open(options: Partial<ChromiumOptions> = {}): Promise<ChromiumStage> {
    const found = ensureBrowser('chromium');
    if (!found) throw new Error('the end-to-end tests need Chromium; set ASYNCABLE_CHROMIUM to where it stands');
    const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-stage-'));
    const ics = path.join(folder, 'team.ics');
    const text = teamCalendar(MONDAY);
    writeFileSync(ics, text);
    const server = await startDemoServer({ ics: text, me: DEMO_ME, zone: DEMO_ME.zone, today: TODAY });
    const { port, spki } = server;
    const browser = await Chromium.launch({ binary: found.path, extension: builtFor('chrome'), port, spki, ...options });
    return new ChromiumStage(browser, server, folder, ics);
  }

  /** Takes the demo calendar in through the options page's own file field, and says who the people are. */
  async seed(): Promise<void> {
    const household = { email: DEMO_ME.email, zone: DEMO_ME.zone, people: demoPeople() };
    await this.browser.telling((evaluate) => tellPeople(evaluate, household));
    const page = await this.browser.extensionPage('options');
    await importFile(page, this.ics);
    await page.close();
  }

  /** Opens a view of the replica. @param view for example `week`; @param query for example `lang=de&dark` */
  async calendar(view = 'week', query = ''): Promise<Watched> {
    const page = await this.browser.context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const date = TODAY.split('-').map(Number).join('/');
    await page.goto(`${CALENDAR}/${view}/${date}${query === '' ? '' : `?${query}`}`);
    await page.waitForSelector('[role=main]');
    return { page, pierce: await Piercer.on(page), complaints };
  }

  /** Opens the replica of Gmail. @param query for example `show=inline&lang=de` */
  async mail(query: string): Promise<Watched> {
    const page = await this.browser.context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${MAIL}?${query}`);
    await page.waitForSelector('header, body.xE');
    return { page, pierce: await Piercer.on(page), complaints };
  }

  /** What the keyboard shortcut does in the pages of a site. @param pattern for example `https://mail.google.com/*` */
  async pushShortcut(pattern: string): Promise<void> {
    await this.browser.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number }[]>; sendMessage(id: number, m: object): Promise<unknown> } };
        };
        const tabs = await chrome.tabs.query({ url });
        await Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { v: 1, kind: 'push/open-card' }).catch(() => null)));
      }, pattern);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Gives a file to the options page, waits until its row says what came of it (a very large one may take `seconds`), and gives that line. */
export const importFile = (page: Page, file: string, seconds?: number): Promise<string> =>
  takeIn(
    {
      evaluate: (expression) => page.evaluate(expression),
      until: async (expression, most) => void (await until(expression, () => page.evaluate(expression), most)),
      setFiles: (selector, files) => page.setInputFiles(selector, [...files]),
    },
    file,
    seconds,
  );
