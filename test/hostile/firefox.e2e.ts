/** The same in Firefox, where a page's search leads to the nodes of closed roots themselves. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { badgeSpot } from '../e2e/support/badge-spot';
import type { Surface } from '../e2e/support/driver';
import { FirefoxStage } from '../e2e/support/firefox-stage';
import { MARKED } from '../e2e/support/marked';
import { until } from '../e2e/support/until';
import { TODAY } from '../e2e/support/week';
import { FIND, type Heard, LISTEN } from './attacks';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await FirefoxStage.open();
  await (await stage.seed()).close();
});
afterAll(() => stage.close());

const cards = (page: Surface): Promise<string[]> =>
  page.inFrames<string>(`document.querySelector('[role=dialog]')?.innerText ?? ''`);

async function opened(): Promise<Surface> {
  const page = await stage.driver.site(
    `https://calendar.google.com/calendar/u/0/r/week/${TODAY.split('-').map(Number).join('/')}`,
  );
  await until('marks', () => page.evaluate<number>(`${MARKED}.length`));
  const spot = await badgeSpot(page, 'Heron status');
  await page.click(spot.x, spot.y);
  await until('the card', async () => (await cards(page)).some((one) => one.includes('Mei Tanaka')));
  return page;
}

it('a search finds no word of ours, and lands in no root of ours', async () => {
  const page = await opened();
  // Where a frame of another origin stands, Firefox refuses every search of frames alike.
  const none = await page.evaluate<boolean | null>(FIND('qzxvj'));
  expect(none).not.toBe(true);
  for (const word of ['Mei Tanaka', 'Tanaka', 'Keep the meeting', 'meetings marked', 'Last 8 weeks']) {
    expect(await page.evaluate(FIND(word)), word).toEqual(none);
    expect(await page.evaluate<boolean>(`window.find(${JSON.stringify(word)}, false, false, true)`), word).toBe(false);
  }
  const root = await page.evaluate<string>(`(() => {
    window.find('e', false, false, true);
    const node = getSelection().anchorNode;
    return node === null ? 'none' : node.getRootNode().nodeName;
  })()`);
  expect(['none', '#document']).toContain(root);
  await page.close();
});

it('no key of the draft is heard, and no address or window of the frame is seen', async () => {
  const page = await opened();
  await page.evaluate(LISTEN);
  await page.press('S');
  const heard = await page.evaluate<Heard[]>('window.heard');
  expect(heard.filter(({ type }) => /key|input|message/u.test(type))).toEqual([]);
  expect(
    await page.evaluate(`({
      windows: window.length,
      html: /moz-extension:|asyncable/i.test(document.documentElement.outerHTML),
      entries: performance.getEntries().filter(({ name }) => name.startsWith('moz-extension:')).length,
    })`),
  ).toEqual({ windows: 0, html: false, entries: 0 });
  await page.close();
});

it.each([
  ['all but transparent', `document.documentElement.style.opacity = '0.02'`],
  [
    'behind a modal window',
    `(() => { const one = document.createElement('dialog'); document.body.append(one); one.showModal(); })()`,
  ],
])('a page %s has no card', async (_name, attack) => {
  const page = await opened();
  await page.evaluate(`(${attack}, 0)`);
  await until('the card gone', async () => (await cards(page)).every((one) => one === ''));
  await page.close();
});

it('below a popover that lets presses through, a press does nothing', async () => {
  const page = await opened();
  await until('the card seen', async () =>
    (await page.inFrames<boolean>(`document.documentElement.dataset.seen !== undefined`)).includes(true),
  );
  await page.evaluate(`(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;background:#fff';
    document.body.append(cover);
    cover.showPopover();
    return 0;
  })()`);
  await until('the frame knows', async () =>
    (await page.inFrames<boolean>(`document.documentElement.dataset.seen !== undefined`)).every((one) => !one),
  );
  await page.close();
});
