/** Gmail in Firefox: what differs there is the extension's world, Trusted Types and how text is inserted. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '../../demo/server';
import { DEMO_ME, demoPeople } from '../../demo/team';
import { teamCalendar } from '../../demo/team-calendar';
import { ensureBrowser } from '../../scripts/setup/browsers.mjs';
import { drive, type Driver, type Surface } from './support/driver';
import { worksIn } from './support/mail-people';
import { tell, tellPeople } from './support/seed';
import { MONDAY, TODAY } from './support/week';

const MAIL = 'https://mail.google.com/mail/u/0/';
let server: DemoServer;
let driver: Driver;
let folder: string;
const AWAY = worksIn('Vera', 6);

beforeAll(async () => {
  const browser = ensureBrowser('firefox');
  if (!browser) throw new Error('the end-to-end tests need Firefox; set ASYNCABLE_FIREFOX to where it stands');
  folder = mkdtempSync(path.join(tmpdir(), 'asyncable-mail-'));
  const ics = teamCalendar(MONDAY);
  writeFileSync(path.join(folder, 'team.ics'), ics);
  server = await startDemoServer({ ics, me: DEMO_ME, zone: DEMO_ME.zone, today: TODAY });
  driver = await drive({ browser, server });
  const options = await driver.extension('options');
  await options.until(`document.querySelector('#calendars')`);
  const evaluate = <T>(code: string): Promise<T> => options.evaluate<T>(code);
  await tellPeople(evaluate, { email: DEMO_ME.email, zone: DEMO_ME.zone, people: demoPeople() });
  await tell(evaluate, 'person/save', { person: AWAY });
  await options.close();
});
afterAll(async () => {
  await driver.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** In Firefox closed roots stay closed: what is drawn is known by where the page's own hit test finds our host. */
const HOST = `[...document.documentElement.children].find((one) => one !== document.head && one !== document.body)`;
const COVERED = `(() => { const bar = document.querySelector('.aDh').getBoundingClientRect(); const hit = document.elementFromPoint(bar.left + 40, bar.top - 12); return Boolean(hit) && hit === ${HOST}; })()`;
const type = async (page: Surface, text: string): Promise<void> => {
  await page.until(`document.querySelector('[g_editable]')`);
  await page.evaluate(
    `(document.querySelector('[g_editable]').focus(), document.execCommand('insertText', false, ${JSON.stringify(text)}))`,
  );
};

describe('a compose', () => {
  it('of a window gets its notice over the window, and the caret stays', async () => {
    const page = await driver.site(`${MAIL}?show=docked&lang=ja&to=${AWAY.email}&subject=Dates`);
    await type(page, 'The import finished.');
    await page.until(COVERED);
    expect(await page.evaluate(`document.activeElement.getAttribute('g_editable')`)).toBe('true');
    expect(await page.evaluate(`document.querySelector('[g_editable]').innerText.trim()`)).toBe('The import finished.');
    expect(await page.evaluate(`window.demo.sent`)).toBe(0);
    await page.close();
  });
  it('asks nobody', () => {
    // Firefox itself asks Mozilla for its own settings; whatever else was refused would be ours.
    expect(driver.refused().filter((host) => !/\.mozilla\.(?:com|org|net):443$/.test(host))).toEqual([]);
    const asked = new Set(server.log.filter((line) => line.startsWith('mail.google.com')));
    expect([...asked].toSorted()).toEqual([
      'mail.google.com /demo/mail.css',
      'mail.google.com /demo/mail.js',
      'mail.google.com /demo/mail.json',
      'mail.google.com /mail/u/0/',
    ]);
  });
});
