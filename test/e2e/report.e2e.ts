/** The weekly report in the built extension: its figures, its weeks, its ways out, by keyboard, on paper and in other languages. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import type { CallRow } from '../../src/store';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { MARKED } from './support/marked';
import { faults } from './support/looks';
import { tell } from './support/seed';
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

describe('the popup of somebody new', () => {
  it('asks for the hours, then for a calendar, and opens the week', async () => {
    const popup = await stage.browser.extensionPage('popup');
    const steps = popup.getByRole('region', { name: 'First steps' }).getByRole('listitem');
    await steps.first().waitFor();
    expect(await steps.getByRole('heading').allInnerTexts()).toEqual([
      'Are these your hours?',
      'Import your calendar',
      'Open your week',
    ]);
    await popup.getByRole('button', { name: 'Yes, they are' }).click();
    await until('the first step done', async () => (await steps.first().innerText()).startsWith('Your hours'));
    expect(await steps.nth(1).getAttribute('class')).toBe('on');
    expect(await popup.locator('.health').innerText()).toBe('No pages read yet');
    const [options] = await Promise.all([
      popup.context().waitForEvent('page'),
      popup.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    await options.waitForURL(/options\/index\.html#calendars$/u);
    await options.close();
    // Whoever goes on elsewhere leaves the popup.
    const again = await stage.browser.extensionPage('popup');
    const [week] = await Promise.all([
      again.context().waitForEvent('page'),
      again.getByRole('button', { name: 'Open Google Calendar' }).click(),
    ]);
    await week.waitForURL(/^https:\/\/calendar\.google\.com\//u);
    await week.close();
  });
});

describe('with the demo calendar', () => {
  beforeAll(() => stage.seed());

  describe('the popup', () => {
    let popup: Page;
    let watched: Watched;
    beforeAll(async () => {
      watched = await stage.calendar('week');
      await until('marks', async () => (await watched.page.evaluate<unknown[]>(MARKED)).length);
      popup = await stage.browser.extensionPage('popup');
      await popup.waitForSelector('main[aria-busy=false] .markrow');
    });
    afterAll(async () => {
      await popup.close();
      await watched.page.close();
    });
    /** What the toolbar icon says of the calendar's tab. */
    const sign = (): Promise<string> =>
      popup.evaluate(
        `chrome.tabs.query({ url: 'https://calendar.google.com/*' }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`,
      );

    it('says of each of the next meetings what it is, where, and how long it can still be changed', async () => {
      const rows = popup.locator('section[aria-labelledby=next-title] .item');
      expect(await rows.count()).toBe(5);
      let told = 0;
      for (const row of await rows.all()) {
        const [words, left] = [await row.locator('.v').innerText(), await row.locator('.left').innerText()];
        expect(words).toMatch(
          /^(?:Better as a meeting(?:\. Within hours for (\d+) of \1)?|Kept as a meeting|Hours not known for \d+ of \d+|Could be async(?:\. .+)?|(?:Outside|At night).+)$/u,
        );
        // Time to act is told where there is something to do, and there alone.
        if (left !== '') expect(words).toMatch(/^(?:Could|Outside|At night)/u);
        told += left === '' ? 0 : 1;
        if (/(?:At night|Outside hours) for \d/u.test(words)) expect(words).toMatch(/\. \d{1,2}:\d\d.* in \p{L}+/u);
      }
      // Of what begins within two hours nothing is told; of five meetings of a week some are later.
      expect(told).toBeGreaterThan(0);
    });

    it('answers "why?" and "why not?" for every one of them', async () => {
      const rows = popup.locator('section[aria-labelledby=next-title] .item');
      for (const row of await rows.all()) {
        await row.click();
        await popup.waitForSelector('.markmore[aria-busy=false]');
        expect((await popup.locator('.markmore > p.strong').innerText()).length).toBeGreaterThan(4);
        await row.click();
        await until('the row closed', async () => (await popup.locator('.markmore').count()) === 0);
      }
    });

    it.each([
      ['For 1 hour', /^Paused until (?:.+, )?\d{1,2}:\d\d/u],
      ['Today', /^Paused for today$/u],
      ['For 2 weeks', /^Paused until .*\d{1,2}.*, \d/u],
    ])('pauses: %s, in two clicks, and one takes it back', async (length, words) => {
      expect(await sign()).toMatch(/^Asyncable: \d+ meetings? marked on this page$/u);
      await popup.locator('summary', { hasText: 'Pause' }).click();
      await popup.getByRole('button', { name: length, exact: true }).click();
      await popup.getByRole('button', { name: 'Turn back on' }).waitFor();
      expect((await popup.locator('.scroller h2').first().innerText()).trim()).toMatch(words);
      await until('the icon', async () => (await sign()) === 'Asyncable: paused');
      await watched.page.bringToFront();
      await until('no mark', async () => (await watched.page.evaluate<unknown[]>(MARKED)).length === 0);
      await popup.bringToFront();
      await popup.getByRole('button', { name: 'Turn back on' }).click();
      await watched.page.bringToFront();
      await until('marks again', async () => (await watched.page.evaluate<unknown[]>(MARKED)).length > 0);
      await until('the icon again', async () => /marked/u.test(await sign()));
      await popup.bringToFront();
    });

    it('says how its sites are read', async () => {
      expect(await popup.locator('.health').innerText()).toMatch(/^1 site read, (?:this minute|\d+ min\. ago)$/u);
    });

    it('asks once after a measured meeting, takes a correction in a click, and takes it back', async () => {
      const evaluate = <T>(code: string): Promise<T> => popup.evaluate(code);
      const { json } = await tell<'data/export', { json: string }>(evaluate, 'data/export', {});
      const backup = JSON.parse(json) as { tables: { calls: CallRow[] } };
      const minute = 60_000;
      const end = Date.now() - 10 * minute;
      const call: CallRow = {
        id: '9f0c7f2e-5b0a-4d55-9a53-7a1d0c0ffee0',
        service: 'zoom',
        source: 'measured',
        number: '89900000001',
        title: 'Harbour sync',
        start: end - 42 * minute,
        end,
        open: false,
        place: 3,
        most: 9,
        correction: null,
        answer: null,
        tabId: null,
      };
      backup.tables.calls.push(call);
      await tell(evaluate, 'data/import', { json: JSON.stringify(backup) });
      await popup.reload();
      const calls = popup.locator('section.calls');
      await calls.getByText('Could “Harbour sync” have been done in writing?').waitFor();
      expect(await calls.innerText()).toContain('42 min, measured, 3 of 9 to join');
      await calls.getByRole('button', { name: 'Partly' }).click();
      await until('it is noted', async () => (await calls.innerText()).includes('Noted. It stays on this device.'));
      await until('the question gone', async () => (await calls.locator('fieldset').count()) === 0);
      await calls.locator('summary', { hasText: 'Fix this' }).click();
      await calls.getByRole('button', { name: 'I wasn’t there' }).click();
      await calls.getByText('You weren’t there, so it doesn’t count.').waitFor();
      await calls.getByRole('button', { name: 'Undo' }).click();
      await calls.getByText('42 min, measured').waitFor();
      expect(await violations(popup)).toEqual([]);
    });
  });

  it('shows the week, and one week on and back by keyboard', async () => {
    const page = await open();
    expect(await page.locator('h1').innerText()).toMatch(/\d+.h.* in meetings this week/u);
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
    await offer.getByRole('button', { name: /^See draft/u }).click();
    await page.waitForSelector('.draft textarea');
    expect((await page.locator('.draft textarea').inputValue()).length).toBeGreaterThan(80);
    await page.locator('.draft .primary').click();
    await until('what was said', async () => (await offer.innerText()).includes('No suggestions for this series for now'));
    await offer.getByRole('button', { name: 'Undo' }).click();
    await until('the buttons back', async () => (await offer.getByRole('button', { name: /^Keep the meeting/u }).count()) === 1);
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
    expect(await page.locator('h1').innerText()).toContain('in Meetings');
    expect(await faults(page)).toEqual([]);
    await page.close();
    const watched = await stage.calendar('week');
    await until('German marks', async () =>
      (await watched.page.evaluate<{ words: string }[]>(MARKED)).some(({ words }) =>
        /ohne Meeting|außerhalb|nachts|klingt nach/iu.test(words),
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
    await until('said', async () => (await page.locator('.offers > li').first().innerText()).includes('No reminder for a while'));
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
