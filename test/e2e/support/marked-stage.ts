import { ChromiumStage } from './chromium-stage';

/** A Chromium whose person looks at the week: the page has told of its marks, and the popup lists them. */
export async function markedStage(lang?: string): Promise<ChromiumStage> {
  const stage = await ChromiumStage.open(lang === undefined ? {} : { lang });
  await stage.seed();
  const watched = await stage.calendar('week');
  const popup = await stage.browser.extensionPage('popup');
  await popup.waitForSelector('.markrow');
  await popup.close();
  await watched.page.bringToFront();
  return stage;
}
