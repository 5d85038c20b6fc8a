/** Every series of the quarter, answered by keyboard alone: paused, taken back, drafted, planned, offered and refused. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { ChromiumStage } from './support/chromium-stage';
import { faults, picture, smallTargets } from './support/looks';
import { until } from './support/until';
import { TODAY } from './support/week';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.seed();
});
afterAll(() => stage.close());

async function open(): Promise<Page> {
  const page = await stage.browser.extensionPage('series-review');
  await page.waitForSelector('.line[tabindex="0"]:focus');
  return page;
}

/** Title of the series that keys act on. */
const current = (page: Page): Promise<string> => page.locator('.line:focus h2 bdi').innerText();
const progress = (page: Page): Promise<string> => page.locator('.progress .num').innerText();
/** What is answered of a series, as its button says it; null while nothing is. */
const answerOf = (page: Page, title: string): Promise<string | null> =>
  page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('.line')].find((one) => one.querySelector('h2 bdi')?.textContent === wanted);
    return line?.querySelector('[aria-pressed=true]')?.getAttribute('aria-keyshortcuts') ?? null;
  }, title);

describe('a series review', () => {
  it('lists what takes most first, and asks nothing about protected talks', async () => {
    const page = await open();
    const shares = await page
      .locator('.share rect')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(one.getAttribute('width') ?? '')));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const always = page.locator('.line', { hasText: 'Always a meeting' });
    expect(await always.count()).toBeGreaterThan(0);
    expect(await always.getByRole('button').count()).toBe(0);
    await page.close();
  });

  it('moves with keys, answers with one, takes back with another, and stops to be gone on with', async () => {
    const page = await open();
    const first = await current(page);
    await page.keyboard.press('j');
    const second = await current(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('k');
    expect(await current(page)).toBe(first);
    await page.keyboard.press('2');
    expect(await answerOf(page, first)).toBe('2');
    expect(await current(page)).not.toBe(first);
    expect(await progress(page)).toMatch(/^1 of \d+ answered$/u);
    await page.keyboard.press('3');
    expect(await progress(page)).toMatch(/^2 of/u);
    await page.keyboard.press('u');
    expect(await progress(page)).toMatch(/^1 of/u);
    expect(await page.locator('.progress [role=status]').innerText()).toMatch(/^Undone: /u);
    const waiting = await current(page);
    await page.close();
    // Answers are kept behind the key; a page that opens later asks for them.
    const again = await open();
    await until('the answer kept', async () => (await progress(again)).startsWith('1 of'));
    expect(await answerOf(again, first)).toBe('2');
    expect(await current(again)).toBe(waiting);
    await again.close();
  });

  it('writes the draft of an answer, to be copied', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Home');
    const title = await current(page);
    await page.keyboard.press('Enter');
    const text = page.locator('.draft textarea');
    await text.waitFor();
    expect(await text.inputValue()).toContain(title);
    await page.locator('.draft').getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`“${title}”`);
    // In the draft a key is a letter.
    await text.press('u');
    expect(await progress(page)).toMatch(/^1 of/u);
    await page.close();
  });

  it('goes through all of it by keyboard, and the report follows the plan', async () => {
    const page = await open();
    const [, count] = /of (\d+)/u.exec(await progress(page)) ?? [];
    for (let done = 1; done < Number(count); done += 1) await page.keyboard.press(String((done % 6) + 1));
    expect(await progress(page)).toBe(`${count} of ${count} answered`);
    expect(await page.locator('.plan').innerText()).toMatch(/Before: .+ Promised: .+/u);
    await until('the last one kept', async () => {
      const other = await open();
      const said = await progress(other);
      await other.close();
      return said === `${count} of ${count} answered`;
    });
    const plan = await page.locator('.plan p').first().innerText();
    await page.close();
    const report = await stage.browser.extensionPage('report', `#${TODAY}`);
    const part = report.locator('section[aria-labelledby=review]');
    await part.waitFor();
    expect(await part.innerText()).toContain(plan);
    // All is answered: nothing is offered any more.
    expect(await part.getByRole('button').count()).toBe(0);
    await report.close();
  });

  it.each([
    ['light', 1000],
    ['dark', 1000],
    ['light', 400],
    ['light', 320],
  ] as const)('axe finds nothing, nothing is cut, and targets are large enough: %s, %i px', async (colorScheme, width) => {
    const page = await open();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.keyboard.press('Home');
    await picture(page, `series-review-${colorScheme}-${width}`);
    expect(await violations(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.close();
  });
});

describe('the offer in the report', () => {
  let fresh: ChromiumStage;
  beforeAll(async () => {
    fresh = await ChromiumStage.open();
    await fresh.seed();
  });
  afterAll(() => fresh.close());

  it('is made once, and never again when it was refused; the way stays', async () => {
    const report = await fresh.browser.extensionPage('report', `#${TODAY}`);
    const part = report.locator('section[aria-labelledby=review]');
    await part.getByText('Once a quarter').waitFor();
    await part.getByRole('button', { name: 'Don’t offer again' }).click();
    await until('no offer', async () => (await part.getByRole('button').count()) === 0);
    await report.reload();
    await part.waitFor();
    expect(await part.getByRole('button').count()).toBe(0);
    await part.getByRole('link', { name: 'Review series' }).click();
    await report.waitForSelector('.line:focus');
    await report.close();
  });

  it.each(['de', 'ja'])('fits in %s', async (lang) => {
    const options = await fresh.browser.extensionPage('options', '#budget');
    await options.waitForSelector('#budget');
    await Promise.all([options.waitForEvent('load'), options.locator('#budget select').last().selectOption(lang)]);
    await until('the language', async () => (await options.locator('html').getAttribute('lang')) === lang);
    const page = await fresh.browser.extensionPage('series-review');
    await page.waitForSelector('.line:focus');
    await page.keyboard.press('2');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.draft textarea');
    for (const width of [1000, 400]) {
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `series-review-${lang}-${width}`);
      expect(await faults(page)).toEqual([]);
    }
    await page.close();
    await options.close();
  });
});
