import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupState } from '../../src/core/model';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { MARKED, type Marked } from './support/marked';
import { tell } from './support/seed';
import { until } from './support/until';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.seed();
});
afterAll(() => stage.close());

const titles = async (watched: Watched): Promise<string[]> =>
  (await watched.page.evaluate<Marked[]>(MARKED)).map(({ title }) => title);
const settled = (watched: Watched): Promise<unknown> => until('marks', async () => (await titles(watched)).length);
/** Elements of ours on the page: the host and the sentences. */
const ours = (watched: Watched): Promise<number> =>
  watched.page.evaluate(
    () => [...document.documentElement.children].filter((one) => one !== document.head && one !== document.body).length,
  );

describe('the service worker', () => {
  it('may be ended at any time: marks are asked for anew and nothing is lost', async () => {
    const watched = await stage.calendar('week');
    await settled(watched);
    const before = await titles(watched);
    await stage.browser.stopServiceWorker();
    await watched.page.click('button[aria-label=Next]');
    await until('the next week', async () => (await watched.page.locator('.where').textContent()) !== '');
    await watched.page.click('button[aria-label=Previous]');
    await until('the same marks', async () => JSON.stringify(await titles(watched)) === JSON.stringify(before));
    await stage.browser.stopServiceWorker();
    const popup = await stage.browser.extensionPage('popup');
    await popup.waitForSelector('.markrow');
    await popup.close();
    await watched.page.close();
  });
});

describe('a page that is no longer understood', () => {
  for (const drift of ['eventchip', 'viewkey', 'eventid,jslog']) {
    it(`is left alone without ${drift}, and the popup says so`, async () => {
      const began = Date.now();
      const popup = await stage.browser.extensionPage('popup');
      // The page stays in front: a hidden page is not read.
      const watched = await stage.calendar('week', `drift=${drift}`);
      await watched.page.bringToFront();
      await until('word of it', async () => {
        const state = await tell<'popup/state', PopupState>((code) => popup.evaluate(code), 'popup/state', { tabUrl: null });
        // Until the page has spoken for itself, it is said to be not connected.
        const told = state.health.filter((one) => one.checks.every((check) => check.id !== 'page-not-connected'));
        return told.some((one) => one.state === 'asleep' && one.seen >= began);
      });
      expect(await titles(watched)).toEqual([]);
      expect(watched.complaints).toEqual([]);
      await popup.bringToFront();
      await popup.reload();
      await until('the notice', async () => /has changed, so marks are off there/.test(await popup.locator('body').innerText()));
      // In words beside every other site, in one line, and on the icon.
      expect(await popup.locator('section[aria-labelledby=sites-title] li').allInnerTexts()).toContainEqual(
        expect.stringMatching(/^Google Calendar\s+marks off since \d/u),
      );
      expect(await popup.locator('.health').innerText()).toBe('Marks off on 1 site');
      const title = `chrome.tabs.query({ url: 'https://calendar.google.com/*' }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`;
      expect(await popup.evaluate(title)).toBe('Asyncable: marks are off on this page for now');
      await popup.close();
      await watched.page.close();
    });
  }

  it('still carries marks when a single hook is gone', async () => {
    for (const drift of ['jslog', 'datekey', 'datekeys']) {
      const watched = await stage.calendar('week', `drift=${drift}`);
      await settled(watched);
      expect(await titles(watched)).toContain('Release read-out');
      await watched.page.close();
    }
  });
});

describe('an update under an open page', () => {
  it('takes every trace of the old copy away and complains of nothing', async () => {
    const watched = await stage.calendar('week');
    await settled(watched);
    expect(await ours(watched)).toBeGreaterThan(0);
    await stage.browser.reloadExtension();
    // The old copy notices at the next change of the page.
    await watched.page.click('button[aria-label=Next]');
    await until('the page as it was', async () => (await ours(watched)) === 0 && (await titles(watched)).length === 0);
    expect(watched.complaints).toEqual([]);
    await watched.page.reload();
    await settled(watched);
    await watched.page.close();
  });

  it('is said in a card that is being read', async () => {
    const watched = await stage.calendar('week');
    await settled(watched);
    await watched.page.locator('[data-eventchip]', { hasText: 'Checkout crit' }).first().click();
    const opener = await watched.pierce.first('the opener', (one) => /\bopener\b/.test(one.attributes.class ?? ''));
    await watched.pierce.click(opener);
    const isCard = (one: { attributes: Readonly<Record<string, string>> }): boolean => one.attributes.role === 'dialog';
    await watched.pierce.first('the card', (one) => isCard(one) && one.text.includes('Checkout crit'));
    await stage.browser.reloadExtension();
    await watched.page.bringToFront();
    await watched.page.click('button[aria-label=Next]', { force: true });
    await until('a calm word or nothing', async () => {
      const cards = await watched.pierce.all(isCard);
      return cards.length === 0 || cards.some((card) => /reload/i.test(card.text));
    });
    expect(watched.complaints).toEqual([]);
    await watched.page.close();
  });
});
