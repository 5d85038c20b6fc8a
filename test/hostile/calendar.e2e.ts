/** Pages that attack what stands in them: each attack must find nothing, and set off nothing. Chromium. */
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumStage, type Watched } from '../e2e/support/chromium-stage';
import { MARKED, type Marked } from '../e2e/support/marked';
import { cardFrame, ownFrames, seen } from '../e2e/support/pierced';
import { until } from '../e2e/support/until';
import { found, LISTEN, type Heard } from './attacks';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.seed();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of stage.browser.context.pages()) if (page.url().startsWith('https://calendar.google.com')) await page.close();
});

/** A week with its marks, and with the card of the status round open in it. */
async function opened(): Promise<{ watched: Watched; frame: Frame }> {
  const watched = await stage.calendar('week');
  const { page, pierce } = watched;
  await until('marks', async () => (await page.evaluate<Marked[]>(MARKED)).length);
  const chip = page.locator('[data-eventchip]', { hasText: 'Heron status' }).first();
  await until('a badge', async () => {
    const box = await chip.boundingBox();
    for (const spot of await pierce.all((one) => one.attributes.class === 'spot')) {
      const at = await pierce.middle(spot);
      if (!box || !at || at.x < box.x || at.x > box.x + box.width || at.y < box.y - 2 || at.y > box.y + box.height + 2) continue;
      await page.mouse.click(at.x, at.y);
      return true;
    }
    return false;
  });
  const frame = await cardFrame(page);
  await until('the card', async () => (await frame.locator('#app').innerText()).includes('Mei Tanaka'));
  return { watched, frame };
}

const keepLive = (frame: Frame): Promise<{ x: number; y: number; width: number; height: number } | null> =>
  frame
    .getByRole('button', { name: /Keep the meeting|Not now/u })
    .first()
    .boundingBox();

/** Whether a press on the card's first way out did something. */
async function pressDoesNothing({ watched, frame }: { watched: Watched; frame: Frame }): Promise<void> {
  const box = await keepLive(frame);
  if (box) await watched.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const marks = await watched.page.evaluate<Marked[]>(MARKED);
  expect(marks.map(({ title }) => title)).toContain('Heron status');
  for (const one of ownFrames(watched.page)) expect(await one.locator('#app').innerText()).not.toContain('Undo');
}

describe('what the page can find', () => {
  it('is no word of ours, with a card open or without', async () => {
    const { watched, frame } = await opened();
    const words = ['Mei Tanaka', 'Tanaka', 'Keep the meeting', 'meetings marked', 'Last 8 weeks', 'See draft', 'Not useful'];
    for (const word of words) expect(await found(watched.page, word), word).toBe(false);
    const selected = await watched.page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.documentElement);
      return selection?.toString() ?? '';
    });
    expect(selected).not.toContain('Mei Tanaka');
    await watched.page.keyboard.press('Escape');
    await until('the card gone', async () => (await frame.locator('#app > *').count()) === 0);
    for (const word of words) expect(await found(watched.page, word), word).toBe(false);
  });

  it('is that a frame stands there and how large it is, and no more', async () => {
    const { watched } = await opened();
    const told = await watched.page.evaluate(() => ({
      windows: window.length,
      frames: document.querySelectorAll('iframe').length,
      html: /chrome-extension:|asyncable/iu.test(document.documentElement.outerHTML),
      entries: performance.getEntries().filter(({ name }) => name.startsWith('chrome-extension:')).length,
      active: document.activeElement?.localName,
      roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length,
    }));
    expect(told).toEqual({ windows: 0, frames: 0, html: false, entries: 0, active: 'div', roots: 0 });
  });
});

describe('what the page can hear', () => {
  it('is no key, no text and no paste of the draft', async () => {
    const { watched, frame } = await opened();
    await watched.page.evaluate(LISTEN);
    await seen(frame);
    const offer = frame.getByRole('button', { name: /See draft|Suggest a format/u }).first();
    const isFar = (await offer.innerText()) === 'Suggest a format';
    await offer.click();
    if (isFar) await frame.getByRole('button', { name: 'See draft' }).click();
    const field = frame.locator('textarea');
    await field.click();
    await watched.page.keyboard.type('SECRET pay');
    expect(await field.inputValue()).toContain('SECRET pay');
    const heard = await watched.page.evaluate<Heard[]>('window.heard');
    expect(heard.filter(({ type }) => /key|input|paste|copy|message/u.test(type))).toEqual([]);
  });
});

describe('a press on what was not seen', () => {
  it('does nothing below a popover that lets it through', async () => {
    const open = await opened();
    await open.watched.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    });
    await until('the frame knows', () => open.frame.evaluate(() => document.documentElement.dataset.seen === undefined));
    await pressDoesNothing(open);
  });

  it('does nothing on a page that has been made pale by a rule or by an animation', async () => {
    for (const pale of [
      `document.documentElement.style.opacity = '0.9'`,
      `document.documentElement.animate([{ opacity: 0.7 }, { opacity: 0.7 }], { duration: 1e6, fill: 'both' })`,
      `document.documentElement.style.filter = 'blur(3px)'`,
    ]) {
      const open = await opened();
      await open.watched.page.evaluate(`${pale}, 0`);
      await until(`the frame knows of ${pale}`, () =>
        open.frame.evaluate(() => document.documentElement.dataset.seen === undefined),
      );
      await pressDoesNothing(open);
      await open.watched.page.close();
    }
  });

  it.each([
    ['all but transparent', `document.documentElement.style.opacity = '0.02'`],
    [
      'behind a modal window',
      `(() => { const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.showModal(); })()`,
    ],
  ])('cannot come about %s: the card closes', async (_name, attack) => {
    const { watched, frame } = await opened();
    await watched.page.evaluate(`${attack}, 0`);
    await until('the card gone', async () => (await frame.locator('#app > *').count()) === 0);
  });

  it('does nothing in the first half second', async () => {
    const open = await opened();
    // Shown again and again, and never for half a second.
    await open.watched.page.evaluate(() => {
      let shown = true;
      setInterval(() => {
        shown = !shown;
        document.documentElement.style.filter = shown ? '' : 'blur(1px)';
      }, 100);
    });
    await until('unseen', () => open.frame.evaluate(() => document.documentElement.dataset.seen === undefined));
    await pressDoesNothing(open);
  });
});

describe('colours', () => {
  it('are not the page’s to change by giving names another meaning', async () => {
    const watched = await stage.calendar('week');
    await watched.page.evaluate(() => {
      for (const name of [
        '--surface',
        '--brand',
        '--brand-wash',
        '--dusk',
        '--dusk-wash',
        '--accent',
        '--wash',
        '--line',
        '--ink',
      ])
        CSS.registerProperty({ name, syntax: '<length>', inherits: true, initialValue: '0px' });
    });
    await until('marks', async () => (await watched.page.evaluate<Marked[]>(MARKED)).length);
    const session = await watched.page.context().newCDPSession(watched.page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const plate = await watched.pierce.first('a plate', (one) => one.attributes.class === 'plate');
    const { nodeIds } = await session
      .send('DOM.getDocument', { depth: -1, pierce: true })
      .then(() => session.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: [plate.backendNodeId] }));
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
    const background = computedStyle.find(({ name }) => name === 'background-color')?.value;
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
  });
});
