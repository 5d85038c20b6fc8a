/** The welcome page: opened once, three steps that can each be left out, on the person's own calendar; and the ways in, looked at. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarOf, EXPORT, exportOf, FEED_HOST, refused } from '../../demo/calendar-host';
import { DEMO_ME } from '../../demo/team';
import { teamCalendar } from '../../demo/team-calendar';
import type { OptionsState } from '../../src/core/model';
import { violations } from './support/axe';
import { ChromiumStage } from './support/chromium-stage';
import { grantedCopy } from './support/granted';
import { tell } from './support/seed';
import { until } from './support/until';
import { MONDAY } from './support/week';

const FEED = `${FEED_HOST} /private-88/basic.ics`;
const team = teamCalendar(MONDAY);

let copy: string;
let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  copy = grantedCopy();
  stage = await ChromiumStage.open({ extension: copy });
});
afterAll(async () => {
  await stage.close();
  rmSync(copy, { recursive: true, force: true });
});
const open = async (name = 'welcome'): Promise<void> => {
  page = await stage.browser.extensionPage(name);
  await page.waitForSelector(name === 'welcome' ? '.step' : '#calendars .ways');
};
beforeEach(() => open());
afterEach(async () => {
  if (page.isClosed()) await open();
  await tell((code) => page.evaluate(code), 'data/erase', {});
  await page.close();
  stage.server.answer(EXPORT, null);
  stage.server.answer(FEED, null);
});

const options = (): Promise<OptionsState> =>
  tell<'options/state', OptionsState>((code) => page.evaluate(code), 'options/state', {});
const step = (number: number) => page.locator(`.step[aria-labelledby=step-${number}]`);
const standing = (number: number): Promise<string> => step(number).locator('.n').innerText();

/** Pictures of what a test stands before, when somebody wants to look: `ASYNCABLE_PICTURES=folder`. */
async function picture(name: string): Promise<void> {
  const folder = process.env.ASYNCABLE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

const sideways = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the welcome page', () => {
  it('opens when the extension is installed, and not when it is loaded anew', async () => {
    const welcomes = (): number => stage.browser.context.pages().filter((one) => one.url().includes('/welcome/')).length;
    // Beside the one of this test.
    await until('the one of the installation', async () => welcomes() === 2);
    for (const one of stage.browser.context.pages()) if (one !== page && one.url().includes('/welcome/')) await one.close();
    await stage.browser.stopServiceWorker();
    await tell((code) => page.evaluate(code), 'options/state', {});
    expect(welcomes()).toBe(1);
  });

  it('is done with one click a step: hours, calendar, marks', async () => {
    stage.server.answer(EXPORT, exportOf({ [`${DEMO_ME.email}.ics`]: team }));
    expect(await standing(1)).toContain('filled in for you');
    await page.click('button:has-text("These are right")');
    await until('the hours', async () => (await options()).settings.hoursConfirmed);
    await page.click('button:has-text("Import from Google Calendar")');
    await step(2).locator('.review').waitFor();
    await until('figures of what was found', async () => Number(await step(2).locator('.found dd').first().innerText()) > 0);
    expect((await options()).calendars).toEqual([]);
    expect(await step(2).locator('.ser li').count()).toBe(3);
    await picture('welcome-found');
    expect(await violations(page)).toEqual([]);
    await page.click('button:has-text("Use this calendar")');
    await until('it done', async () => (await standing(2)).includes('done'));
    expect((await options()).calendars).toHaveLength(1);
    await page.locator('.kinds input').first().click();
    await until('the choice', async () => !(await options()).settings.badges.async);
    await picture('welcome-done');
  });

  it('follows the hours as they are typed', async () => {
    const own = (): Promise<string> => step(1).locator('.cl li').first().innerText();
    await page.fill('.form input[type=time] >> nth=0', '09:00');
    await page.fill('.form input[type=time] >> nth=1', '17:30');
    await until('inside', async () => (await own()).includes('Within hours'));
    await page.fill('.form input[type=time] >> nth=1', '12:00');
    await until('outside', async () => (await own()).includes('Outside hours'));
  });

  it('lets each step be left out, and keeps nothing of it', async () => {
    for (const number of [1, 2, 3]) {
      await step(number).locator('button:has-text("Skip")').click();
      await until('it skipped', async () => (await standing(number)).includes('skipped'));
    }
    const state = await options();
    expect(state.settings.hoursConfirmed).toBe(false);
    expect(state.calendars).toEqual([]);
  });

  it('closes when all of it is left out', async () => {
    await page.click('button:has-text("Skip all")');
    await until('it gone', async () => page.isClosed());
  });

  it('takes a secret address and a file as well', async () => {
    stage.server.answer(FEED, calendarOf(team, '1'));
    await page.click('button:has-text("Paste a secret address")');
    await page.fill('.address input.input', `https://${FEED_HOST}/private-88/basic.ics`);
    await page.click('.address button[type=submit]');
    await step(2).locator('.review').waitFor();
    await page.click('.review button:has-text("Not now")');
    await until('it gone', async () => (await step(2).locator('.review').count()) === 0);
    await page.click('button:has-text("Choose a file")');
    await page.setInputFiles('.step input[type=file]', stage.ics);
    await until('it done', async () => (await standing(2)).includes('done'));
  });
});

describe('axe finds nothing and nothing runs over the edge', () => {
  for (const [name, width, colorScheme] of [
    ['welcome', 1120, 'light'],
    ['welcome', 1120, 'dark'],
    ['welcome', 320, 'light'],
    ['options', 1200, 'light'],
    ['options', 1200, 'dark'],
    ['options', 320, 'dark'],
  ] as const) {
    it(`on ${name}, ${width} wide, ${colorScheme}`, async () => {
      await page.close();
      await open(name);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      if (name === 'options') {
        stage.server.answer(EXPORT, refused(403));
        stage.server.answer(FEED, calendarOf(team, '1'));
        await page.click('button:has-text("Import from Google Calendar")');
        await page.fill('.address input.input', `https://${FEED_HOST}/private-88/basic.ics`);
        await page.click('.address button[type=submit]');
        await page.click('button:has-text("Use this calendar")');
        await until(
          'both in the list',
          async () =>
            /403/.test(await page.locator('.connected').innerText()) &&
            /Updated /.test(await page.locator('.connected').innerText()),
        );
      }
      await picture(`${name}-${width}-${colorScheme}`);
      expect(await violations(page)).toEqual([]);
      expect(await sideways()).toBeLessThanOrEqual(0);
    });
  }

  it('in another language', async () => {
    const german = await ChromiumStage.open({ extension: copy, lang: 'de' });
    const before = page;
    page = await german.browser.extensionPage('welcome');
    await page.waitForSelector('.step');
    await page.setViewportSize({ width: 400, height: 900 });
    expect(await page.locator('h1').innerText()).toBe('Muss das ein Meeting sein?');
    await picture('welcome-400-de');
    expect(await violations(page)).toEqual([]);
    expect(await sideways()).toBeLessThanOrEqual(0);
    const wide = await german.browser.extensionPage('options');
    page = wide;
    await page.waitForSelector('#calendars .ways');
    await picture('options-de');
    await german.close();
    page = before;
  });
});
