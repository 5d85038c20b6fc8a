/** The notice in Gmail before a page that looks for it, in Firefox, where a search leads to the nodes of closed roots themselves. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { DEMO_ME, demoPeople } from '../../demo/team';
import { FirefoxStage } from '../e2e/support/firefox-stage';
import { worksIn } from '../e2e/support/mail-people';
import { tell, tellPeople } from '../e2e/support/seed';
import { until } from '../e2e/support/until';
import { FIND, SELECT, TOLD } from './attacks';

let stage: FirefoxStage;
const AWAY = worksIn('Vera', 6);
beforeAll(async () => {
  stage = await FirefoxStage.open();
});
afterAll(() => stage.close());
beforeEach(() =>
  stage.driver.telling(async (evaluate) => {
    await tell(evaluate, 'data/erase', {});
    await tellPeople(evaluate, { email: DEMO_ME.email, zone: DEMO_ME.zone, people: [...demoPeople(), AWAY] });
  }),
);

it.each(['docked', 'inline'])('a mail that is %s has a notice of which the page finds no word', async (show) => {
  const page = await stage.driver.site(`https://mail.google.com/mail/u/0/?show=${show}&to=${AWAY.email}&subject=Dates`);
  await page.until(`document.querySelector('[g_editable]')`);
  await page.evaluate(`(document.querySelector('[g_editable]').focus(), document.execCommand('insertText', false, 'Hello'))`);
  await until('the notice', async () =>
    (await page.inFrames<string>('document.body.innerText')).some((one) => one.includes('Next good time')),
  );
  // Where a frame of another origin stands, Firefox refuses every search of frames alike.
  const none = await page.evaluate<boolean | null>(FIND('qzxvj'));
  expect(none).not.toBe(true);
  for (const word of ['Next good time', 'Schedule send', 'Add a reply-by date', 'Not now']) {
    expect(await page.evaluate(FIND(word)), word).toEqual(none);
    expect(await page.evaluate<boolean>(`window.find(${JSON.stringify(word)}, false, false, true)`), word).toBe(false);
  }
  expect(await page.evaluate<string>(SELECT)).not.toMatch(/Next good time|Schedule send/u);
  expect(await page.evaluate(TOLD)).toEqual({ windows: 0, frames: 0, html: false, entries: 0, roots: 0 });
  await page.close();
});
