/** A Firefox with the built extension before the demo pages, and a folder of its own that holds the team's calendar. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDemoServer, type DemoServer } from '../../../demo/server';
import { DEMO_ME, demoPeople } from '../../../demo/team';
import { teamCalendar } from '../../../demo/team-calendar';
import { ensureBrowser } from '../../../scripts/setup/browsers.mjs';
import { drive, type Driver, type Surface } from './driver';
import { takeIn, tellPeople } from './seed';
import { MONDAY, TODAY } from './week';

export interface FirefoxWishes {
  /** Preferences of the browser. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Downloads go into the stage's folder without a question. */
  readonly downloads?: boolean;
  /** The calendar that the demo pages show; the team's when not given. */
  readonly ics?: string;
}

export class FirefoxStage {
  private constructor(
    readonly driver: Driver,
    readonly server: DemoServer,
    readonly folder: string,
  ) {}

  static async open({ prefs = {}, downloads = false, ics = teamCalendar(MONDAY) }: FirefoxWishes = {}): Promise<FirefoxStage> {
    const browser = ensureBrowser('firefox');
    if (!browser) throw new Error('the end-to-end tests need Firefox; set ASYNCABLE_FIREFOX to where it stands');
    const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-firefox-'));
    writeFileSync(path.join(folder, 'team.ics'), ics);
    const server = await startDemoServer({ ics, me: DEMO_ME, zone: DEMO_ME.zone, today: TODAY });
    const saving = {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
    };
    const driver = await drive({ browser, server, prefs: downloads ? { ...saving, ...prefs } : prefs });
    return new FirefoxStage(driver, server, folder);
  }

  /** The team's calendar as a file. */
  get calendar(): string {
    return path.join(this.folder, 'team.ics');
  }

  /** Tells the extension who the team is and takes the calendar in; gives the options page in which it was done. */
  async seed(): Promise<Surface> {
    const household = { email: DEMO_ME.email, zone: DEMO_ME.zone, people: demoPeople() };
    await this.driver.telling((evaluate) => tellPeople(evaluate, household));
    const options = await this.driver.extension('options');
    await options.until(`document.querySelector('#calendars')`);
    await takeIn(options, this.calendar);
    return options;
  }

  async close(): Promise<void> {
    await this.driver.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
