import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import type { ChromiumStage } from './support/chromium-stage';
import { markedStage } from './support/marked-stage';
import { tabWalk } from './support/tab-walk';
import { until } from './support/until';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await markedStage();
});
afterAll(() => stage.close());

describe('axe finds nothing', () => {
  for (const name of ['popup', 'options']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`on the ${name} page, ${colorScheme}`, async () => {
        const page = await stage.browser.extensionPage(name);
        await page.emulateMedia({ colorScheme });
        await until('the page filled', async () =>
          page.evaluate(
            () => document.querySelector('main')?.getAttribute('aria-busy') !== 'true' && document.querySelector('h2') !== null,
          ),
        );
        expect(await violations(page)).toEqual([]);
        await page.close();
      });
    }

    it(`on the ${name} page in forced colours`, async () => {
      const page = await stage.browser.extensionPage(name);
      await page.emulateMedia({ forcedColors: 'active' });
      await page.waitForSelector('h2');
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }
});

describe('by keyboard alone', () => {
  it('a mark can be settled in the popup', async () => {
    const popup = await stage.browser.extensionPage('popup');
    await popup.waitForSelector('.markrow');
    await popup.locator('.markrow').first().focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.markmore button');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('li.settled');
    await popup.locator('li.settled button').focus();
    await popup.keyboard.press('Enter');
    await until('the row back', async () => (await popup.locator('li.settled').count()) === 0);
    await popup.close();
  });

  it('a meeting of the list says why, or why not, and axe finds nothing in it', async () => {
    const popup = await stage.browser.extensionPage('popup');
    const row = popup.locator('section[aria-labelledby=next-title] .item').first();
    await row.focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.markmore .looked dd');
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    const [verdict, ...reasons] = (await popup.locator('.markmore > p').allTextContents()).map((one) => one.trim());
    expect(verdict).toMatch(/^[A-Z].+/u);
    expect([...reasons, ...(await popup.locator('.markmore .looked dd').allTextContents())].join(' ')).toMatch(/ours .*\d/u);
    expect(await popup.locator('.markmore').textContent()).not.toMatch(/(?:popup|card|reason|problem)_[a-z]|\{\w+\}/u);
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await until('the row closed', async () => (await popup.locator('.markmore').count()) === 0);
    await popup.close();
  });

  it('everything in the options is reached by Tab in the order of the page, and shows that it is', async () => {
    const page = await stage.browser.extensionPage('options');
    await page.waitForSelector('#learned');
    await page.waitForSelector('#calendars .ways');
    const { reachable, stops } = await tabWalk(page);
    expect(reachable.length).toBeGreaterThan(80);
    expect(reachable.filter((name) => name === '')).toEqual([]);
    expect(stops.filter(({ at }) => at < 0)).toEqual([]);
    expect(stops.map(({ at }) => at)).toEqual(reachable.map((_name, at) => at));
    expect(stops.filter(({ ringed }) => !ringed)).toEqual([]);
    expect(stops.filter(({ inView }) => !inView)).toEqual([]);
    await page.close();
  });

  it('settings are found and changed', async () => {
    const page = await stage.browser.extensionPage('options');
    await page.waitForSelector('#calendars .ways');
    const visible = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('main > section')].flatMap((one) => (one.checkVisibility() ? [one.id] : [])),
      );
    const whole = await visible();
    // The search is the first stop.
    await page.keyboard.press('Tab');
    await page.keyboard.type('quiet outside');
    await until('the section', async () => (await visible()).join() === 'budget');
    const quiet = page.getByRole('switch', { name: 'Quiet outside my working hours' });
    await quiet.focus();
    const before = await quiet.isChecked();
    await page.keyboard.press('Space');
    await until('it switched', async () => (await quiet.isChecked()) === !before);
    await page.keyboard.press('Space');
    await until('it switched back', async () => (await quiet.isChecked()) === before);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Escape');
    await until('all of it', async () => (await visible()).join() === whole.join());
    // From the list of sections straight into one.
    await page.getByRole('navigation').getByRole('link', { name: 'Limits, quiet times, language' }).focus();
    await page.keyboard.press('Enter');
    const most = page.getByRole('combobox', { name: 'Maximum marks per day' });
    await page.keyboard.press('Tab');
    await until('the first setting of it', async () => most.evaluate((one) => one === document.activeElement));
    await page.keyboard.press('ArrowUp');
    await until('one fewer', async () => (await most.inputValue()) === '2');
    await page.keyboard.press('ArrowDown');
    await until('as before', async () => (await most.inputValue()) === '3');
    await page.close();
  });
});
