/** The weekly report in the built extension: its figures, its weeks, its ways out, by keyboard, on paper and in other languages. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { ChromiumStage } from './support/chromium-stage';
import { MARKED } from './support/marked';
import { faults } from './support/looks';
import { until } from './support/until';
import { TODAY } from './support/week';

const WEEK = `#${TODAY}`;
let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
});
afterAll(() => stage.close());

async function open(hash = WEEK): Promise<Page> {
  const page = await stage.browser.extensionPage('report', hash);
  await page.waitForSelector('.weekof b');
  return page;
}

describe('before there is a calendar', () => {
  it('says so and leads to the options', async () => {
    const page = await open();
    expect(await page.locator('h1').innerText()).toBe('No calendar yet');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe('with the demo calendar', () => {
  beforeAll(() => stage.seed());

  it('shows the week, and one week on and back by keyboard', async () => {
    const page = await open();
    expect(await page.locator('h1').innerText()).toMatch(/\d+.h.* of meetings this week/u);
    expect(await page.locator('.days svg[role=img]').count()).toBe(7);
    const first = await page.locator('.weekof b').innerText();
    await page.getByRole('button', { name: 'Week before' }).focus();
    await page.keyboard.press('Enter');
    await until('the week before', async () => (await page.locator('.weekof b').innerText()) !== first);
    await page.getByRole('button', { name: 'Week after' }).focus();
    await page.keyboard.press('Enter');
    await until('the week again', async () => (await page.locator('.weekof b').innerText()) === first);
    await page.close();
  });

  it('each picture has its words, its table and its legend', async () => {
    const page = await open();
    const pictures = page.locator('section:has(> .under details)');
    expect(await pictures.count()).toBeGreaterThanOrEqual(6);
    for (const picture of await pictures.all()) {
      expect((await picture.locator('h2').innerText()).trim()).not.toBe('');
      await picture.locator('.under summary').click();
      expect(await picture.locator('table tbody tr').count()).toBeGreaterThan(0);
    }
    for (const label of await page.locator('svg[role=img]').all()) {
      expect((await label.getAttribute('aria-label'))?.trim()).toBeTruthy();
    }
    await page.close();
  });

  it('hides every title and name when asked, in pictures and exports too', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const titled = await page.locator('main').innerText();
    expect(titled).toContain('Daily stand-up');
    await page.getByRole('switch', { name: 'Hide titles' }).check();
    const hidden = await page.locator('main').innerHTML();
    for (const word of ['Daily stand-up', 'Quarter numbers', 'Amihan']) expect(hidden).not.toContain(word);
    await page.locator('.menu summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^CSV/u }).click()]);
    expect(download.suggestedFilename()).toMatch(/^asyncable-\d{4}-\d\d-\d\d\.csv$/u);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n').length).toBeGreaterThan(8);
    expect(csv).not.toContain('stand-up');
    await page.close();
  });

  it('hands out a picture as PNG and the week as Markdown', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Picture \(PNG\): The week/u }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(5_000);
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: /^Markdown/u }).click();
    await until('the word', async () => (await page.locator('.said').innerText()) === 'Copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^## Week \d+/u);
    expect(text).toContain('| In meetings | ');
    await page.close();
  });

  it('opens a draft, copies it, and takes the answer back', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const offer = page.locator('.offers > li').first();
    await offer.getByRole('button', { name: /^See a draft/u }).click();
    await page.waitForSelector('.draft textarea');
    expect((await page.locator('.draft textarea').inputValue()).length).toBeGreaterThan(80);
    await page.locator('.draft .primary').click();
    await until('what was said', async () => (await offer.innerText()).includes('The series rests'));
    await offer.getByRole('button', { name: 'Undo' }).click();
    await until('the buttons back', async () => (await offer.getByRole('button', { name: /^Keep live/u }).count()) === 1);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`axe finds nothing, ${colorScheme}, also in what opens`, async () => {
      const page = await open();
      await page.emulateMedia({ colorScheme });
      for (const summary of await page.locator('details.alt > summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }

  it('in forced colours and at 200 % nothing is lost', async () => {
    const page = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await violations(page)).toEqual([]);
    // Twice as large is half as wide.
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('right to left and with words half as long again nothing is cut', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (/\p{L}{3}/u.test(text))
          node.textContent = `[${text} ${'ü'.repeat(Math.ceil(text.length / 2) - 1)}]`.replaceAll(/(ü{9})/gu, '$1 ');
      }
    });
    for (const width of [1200, 720, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faults(page), `${width}`).toEqual([]);
    }
    await page.close();
  });

  it('speaks a chosen language on every page, apart from the browser', async () => {
    const options = await stage.browser.extensionPage('options', '#budget');
    await options.waitForSelector('#budget');
    await Promise.all([options.waitForEvent('load'), options.locator('#budget select').last().selectOption('de')]);
    await until('German options', async () => (await options.locator('html').getAttribute('lang')) === 'de');
    const page = await open();
    expect(await page.locator('h1').innerText()).toContain('Besprechungen');
    expect(await faults(page)).toEqual([]);
    await page.close();
    const watched = await stage.calendar('week');
    await until('German marks', async () =>
      (await watched.page.evaluate<{ words: string }[]>(MARKED)).some(({ words }) =>
        /asynchron|außerhalb|nachts|liest sich/iu.test(words),
      ),
    );
    await watched.page.close();
    await options.waitForSelector('#budget');
    await Promise.all([options.waitForEvent('load'), options.locator('#budget select').last().selectOption('')]);
    await until('English again', async () => (await options.locator('html').getAttribute('lang'))?.startsWith('en') ?? false);
    await options.close();
  });

  it('the options are searched, and say what was learned with a way back', async () => {
    const page = await stage.browser.extensionPage('report', WEEK);
    await page.waitForSelector('.offers > li');
    await page
      .locator('.offers > li')
      .first()
      .getByRole('button', { name: /^Not now/u })
      .click();
    await until('said', async () => (await page.locator('.offers > li').first().innerText()).includes('It rests for a while'));
    await page.close();
    const options = await stage.browser.extensionPage('options');
    await options.waitForSelector('#learned li');
    await options.getByRole('searchbox', { name: 'Search settings' }).fill('learned');
    await until('one section', async () => (await options.locator('main > section:visible').count()) <= 2);
    expect(await options.locator('#learned').isVisible()).toBe(true);
    await options.getByRole('searchbox', { name: 'Search settings' }).press('Escape');
    await options.locator('#learned li button').first().click();
    await until('taken back', async () => (await options.locator('#learned li').count()) === 0);
    expect(await violations(options)).toEqual([]);
    await options.close();
  });
});
