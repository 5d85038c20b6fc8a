/** Takes the pictures: each view of the replica, the card, the tip, the popup and the options page. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildStale, ROOT } from '../../test/e2e/support/built';
import { ChromiumStage, type Watched } from '../../test/e2e/support/chromium-stage';
import { MARKED } from '../../test/e2e/support/marked';
import { until } from '../../test/e2e/support/until';

const FOLDER = path.join(ROOT, 'screenshots/out');
const VIEWS = ['day', 'week', 'customday', 'month', 'agenda'];
const only = process.argv.slice(2);
const isWanted = (name: string): boolean => only.length === 0 || only.some((one) => name.includes(one));

async function save(page: Page, name: string): Promise<void> {
  if (!isWanted(name)) return;
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  process.stdout.write(`screenshots/out/${name}.png\n`);
}

/** Marks come after the page; a picture without them would show nothing of ours. */
const settled = ({ page }: Watched): Promise<unknown> =>
  until('marks', () => page.evaluate<unknown[]>(MARKED).then((all) => all.length));

async function clickBadge(watched: Watched, title: string): Promise<void> {
  await until(`a badge on ${title}`, async () => {
    const chip = await watched.page.locator('[data-eventchip]', { hasText: title }).first().boundingBox();
    for (const spot of await watched.pierce.all((one) => one.attributes.class === 'spot')) {
      const at = await watched.pierce.middle(spot);
      if (!at || !chip || at.x < chip.x || at.x > chip.x + chip.width || at.y < chip.y || at.y > chip.y + chip.height) continue;
      await watched.page.mouse.click(at.x, at.y);
      return true;
    }
    return false;
  });
}

async function takeCards(stage: ChromiumStage, query: string, name: string): Promise<void> {
  const watched = await stage.calendar('week', query);
  await settled(watched);
  for (const [title, short] of [
    ['Heron status', 'status'],
    ['Quarter numbers', 'numbers'],
  ] as const) {
    await clickBadge(watched, title);
    await watched.pierce.first('the card', (one) => one.attributes.role === 'dialog' && one.text.includes(title));
    await save(watched.page, `card-${short}-${name}`);
    await watched.page.keyboard.press('Escape');
  }
  await watched.page.locator('[data-eventchip]', { hasText: 'Mid-year review' }).first().click();
  const opener = await watched.pierce.first('the opener', (one) => /\bopener\b/.test(one.attributes.class ?? ''));
  await watched.pierce.click(opener);
  await watched.pierce.first('the card', (one) => one.attributes.role === 'dialog' && one.text.includes('Mid-year'));
  await save(watched.page, `card-protected-${name}`);
  await watched.page.close();
}

async function takeOwnPages(stage: ChromiumStage, name: string): Promise<void> {
  const popup = await stage.browser.extensionPage('popup');
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.waitForSelector('.markrow');
  await save(popup, `popup-${name}`);
  await popup.close();
  const options = await stage.browser.extensionPage('options');
  await options.waitForSelector('#calendars');
  await save(options, `options-${name}`);
  await options.close();
}

async function takeAll(lang: 'en' | 'de', dark: boolean): Promise<void> {
  const stage = await ChromiumStage.open({ lang, dark });
  try {
    await stage.seed();
    const name = `${lang}-${dark ? 'dark' : 'light'}`;
    const query = `lang=${lang}${dark ? '&dark' : ''}`;
    for (const view of VIEWS) {
      const watched = await stage.calendar(view, query);
      await settled(watched);
      await save(watched.page, `${view}-${name}`);
      await watched.page.close();
    }
    await takeCards(stage, query, name);
    await takeOwnPages(stage, name);
  } finally {
    await stage.close();
  }
}

buildStale(['chrome']);
mkdirSync(FOLDER, { recursive: true });
for (const lang of ['en', 'de'] as const) for (const dark of [false, true]) await takeAll(lang, dark);
