/** Takes the pictures: each view of the replica, the card, the tip, the popup and the options page; those of the stores when asked for `store`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { badgeSpot } from '../../test/e2e/support/badge-spot';
import { buildStale, ROOT } from '../../test/e2e/support/built';
import { ChromiumStage, type Watched } from '../../test/e2e/support/chromium-stage';
import { notice } from '../../test/e2e/support/mail-notices';
import { MARKED } from '../../test/e2e/support/marked';
import { until } from '../../test/e2e/support/until';
import { ownFrames } from '../../test/e2e/support/pierced';
import { TODAY } from '../../test/e2e/support/week';

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

async function clickBadge({ page }: Watched, title: string): Promise<void> {
  const { x, y } = await badgeSpot({ evaluate: (expression) => page.evaluate(expression) }, title);
  await page.mouse.click(x, y);
}

const cardOf = ({ page }: Watched, title: string): Promise<boolean> =>
  until(`the card of ${title}`, async () => {
    const texts = await Promise.all(ownFrames(page).map((frame) => frame.locator('#app').innerText()));
    return texts.some((text) => text.includes(title));
  });

async function takeCards(stage: ChromiumStage, query: string, name: string): Promise<void> {
  const watched = await stage.calendar('week', query);
  await settled(watched);
  for (const [title, short] of [
    ['Heron status', 'status'],
    ['Quarter numbers', 'numbers'],
  ] as const) {
    await clickBadge(watched, title);
    await cardOf(watched, title);
    await save(watched.page, `card-${short}-${name}`);
    await watched.page.keyboard.press('Escape');
  }
  await watched.page.locator('[data-eventchip]', { hasText: 'Mid-year review' }).first().click();
  const opener = await watched.pierce.first('the opener', (one) => /\bopener\b/.test(one.attributes.class ?? ''));
  await watched.pierce.click(opener);
  await cardOf(watched, 'Mid-year');
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

/** What both stores take: 1280 x 800, in every language that they have a text in. */
const STORE = { languages: ['en', 'de', 'fr', 'es', 'pt', 'ja'], viewport: { width: 1280, height: 800 } };

async function takeStore(lang: string): Promise<void> {
  const stage = await ChromiumStage.open({ lang, viewport: STORE.viewport });
  try {
    await stage.seed();
    const week = await stage.calendar('week', `lang=${lang}`);
    await settled(week);
    await clickBadge(week, 'Heron status');
    await cardOf(week, 'Heron status');
    await save(week.page, `store-1-week-${lang}`);
    await week.page.close();
    const mail = await stage.mail(`show=docked&lang=${lang}&to=mei.tanaka@heron.example&subject=Heron`);
    await mail.page.locator('[g_editable]').first().click();
    await mail.page.keyboard.type('Heron 2.4.');
    await notice(mail);
    await save(mail.page, `store-2-mail-${lang}`);
    await mail.page.close();
    const report = await stage.browser.extensionPage('report', `#${TODAY}`);
    await report.waitForSelector('.weekof b');
    await save(report, `store-3-report-${lang}`);
  } finally {
    await stage.close();
  }
}

buildStale(['chrome']);
mkdirSync(FOLDER, { recursive: true });
if (only.includes('store')) for (const lang of STORE.languages) await takeStore(lang);
else for (const lang of ['en', 'de'] as const) for (const dark of [false, true]) await takeAll(lang, dark);
