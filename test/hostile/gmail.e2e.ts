/** A page of Gmail's that looks for what stands in it: it finds no word of the notice, and hears nothing of what is done there. Chromium. */
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ME, demoPeople } from '../../demo/team';
import { ChromiumStage, MAIL, type Watched } from '../e2e/support/chromium-stage';
import { notice } from '../e2e/support/mail-notices';
import { worksIn } from '../e2e/support/mail-people';
import { ownFrames, seen } from '../e2e/support/pierced';
import { tell, tellPeople } from '../e2e/support/seed';
import { until } from '../e2e/support/until';
import { found, type Heard, LISTEN, selected, TOLD } from './attacks';

let stage: ChromiumStage;
const AWAY = worksIn('Vera', 6);
beforeAll(async () => {
  stage = await ChromiumStage.open();
});
afterAll(() => stage.close());
beforeEach(() =>
  stage.browser.telling(async (evaluate) => {
    await tell(evaluate, 'data/erase', {});
    await tellPeople(evaluate, { email: DEMO_ME.email, zone: DEMO_ME.zone, people: [...demoPeople(), AWAY] });
  }),
);
afterEach(async () => {
  for (const page of stage.browser.context.pages()) if (page.url().startsWith(MAIL)) await page.close();
});

const WORDS = ['Next good time', 'Schedule send', 'Add a reply-by date', 'Not now', 'No need to reply'];

/** A mail with its notice. */
async function opened(show: string): Promise<{ watched: Watched; frame: Frame }> {
  const watched = await stage.mail(`show=${show}&to=${AWAY.email}&subject=Dates`);
  await watched.page.locator('[g_editable]').first().click();
  await watched.page.keyboard.type('The import finished.');
  await notice(watched);
  const [frame] = ownFrames(watched.page);
  if (frame === undefined) throw new Error('the notice stands in no frame');
  return { watched, frame };
}

describe.each(['docked', 'inline'])('a mail that is %s', (show) => {
  it('has a notice of which the page finds no word', async () => {
    const { watched, frame } = await opened(show);
    expect(await frame.locator('#app').innerText()).toContain('Next good time');
    for (const word of WORDS) expect(await found(watched.page, word), word).toBe(false);
    expect(await selected(watched.page)).not.toMatch(/Next good time|Schedule send/u);
    expect(await watched.page.evaluate(TOLD)).toEqual({ windows: 0, frames: 0, html: false, entries: 0, roots: 0 });
  });

  it('has a notice in which the page hears no press and no key', async () => {
    const { watched, frame } = await opened(show);
    await seen(frame);
    await watched.page.evaluate(LISTEN);
    await frame.getByRole('button', { name: /^More/u }).click();
    await until('the rest', () => frame.getByRole('button', { name: 'Pause for today' }).count());
    await frame.getByRole('button', { name: /^More/u }).focus();
    await watched.page.keyboard.press('Tab');
    expect(await watched.page.evaluate<Heard[]>('window.heard')).toEqual([]);
  });
});

it('a page that takes the notice away, or makes it pale, has none', async () => {
  const { watched, frame } = await opened('docked');
  await watched.page.evaluate(`document.documentElement.style.opacity = '0.9', 0`);
  await until('the frame knows', () => frame.evaluate(() => document.documentElement.dataset.seen === undefined));
  await watched.page.evaluate(`[...document.documentElement.children].at(-1).remove(), 0`);
  await until('no frame', async () => ownFrames(watched.page).length === 0);
  expect(watched.complaints).toEqual([]);
});
