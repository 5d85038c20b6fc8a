import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { MARKED } from './support/marked';
import { tell } from './support/seed';
import { until } from './support/until';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
});
afterAll(() => stage.close());

const settled = (watched: Watched): Promise<unknown> =>
  until('marks', async () => watched.page.evaluate<unknown[]>(MARKED).then((all) => all.length));

/** The page's own nodes as text, without the one attribute that we may add. */
const OWN_NODES = `(() => {
  const lines = [];
  const walk = (node) => {
    if (node.nodeType === 3) lines.push(node.data);
    if (node.nodeType !== 1) return;
    const attributes = [...node.attributes].filter(({ name }) => name !== 'aria-describedby').map(({ name, value }) => name + '=' + value).toSorted();
    lines.push('<' + node.localName + ' ' + attributes.join(' ') + '>');
    for (const child of node.childNodes) walk(child);
    lines.push('</>');
  };
  walk(document.head);
  walk(document.body);
  const rects = [...document.querySelectorAll('[data-eventchip]')].map((chip) => JSON.stringify(chip.getBoundingClientRect()));
  return [...lines, ...rects].join('\\n');
})()`;

describe('the page', () => {
  it('is neither moved nor changed: the same nodes with marks as while paused', async () => {
    const options = await stage.browser.extensionPage('options');
    const pause = (end: number | null): Promise<unknown> => tell((code) => options.evaluate(code), 'app/pause', { until: end });
    await pause(Number.MAX_SAFE_INTEGER);
    const bare = await stage.calendar('week');
    await until('the page read once', async () => bare.page.evaluate(() => document.querySelectorAll('[data-eventchip]').length));
    const without = await bare.page.evaluate<string>(OWN_NODES);
    expect(await bare.page.evaluate<unknown[]>(MARKED)).toEqual([]);
    await bare.page.close();
    await pause(null);
    await options.close();
    await stage.seed();
    const watched = await stage.calendar('week');
    await settled(watched);
    expect(await watched.page.evaluate<string>(OWN_NODES)).toBe(without);
    await watched.page.close();
  });

  it('does not shift', async () => {
    const page = await stage.browser.context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('https://calendar.google.com/calendar/u/0/r/week');
    await page.waitForSelector('[data-eventchip]');
    const start = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
    await page.click('button[aria-label=Next]');
    await until('marks', async () => page.evaluate<unknown[]>(MARKED).then((all) => all.length));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.slice(start)).toEqual([]);
    await page.close();
  });

  it('cannot look into what is drawn, nor find the extension', async () => {
    const watched = await stage.calendar('week');
    await settled(watched);
    const seen = await watched.page.evaluate(async (id) => {
      const roots = [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length;
      const tries = [
        'manifest.json',
        'src/content/calendar.js',
        'icons/idle-16.png',
        'src/pages/popup/index.html',
        'src/frames/card/index.html',
        'src/frames/mail/index.html',
      ];
      const answers = await Promise.all(
        tries.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      const html = document.documentElement.outerHTML;
      return { roots, reached: answers.filter((one) => one !== null), named: /asyncable|chrome-extension:/i.test(html) };
    }, stage.browser.extensionId);
    expect(seen).toEqual({ roots: 0, reached: [], named: false });
    await watched.page.close();
  });

  it('is told nothing of people or relations: no name or address of ours stands in its nodes', async () => {
    const watched = await stage.calendar('week');
    await settled(watched);
    const foreign = await watched.page.evaluate(() =>
      [...document.documentElement.children]
        .filter((one) => one !== document.head && one !== document.body)
        .map((one) => one.textContent)
        .join(' '),
    );
    expect(foreign).not.toMatch(/@|report|Amihan|Tiago|Mei /i);
    await watched.page.close();
  });
});

describe('the network', () => {
  it('is asked for nothing but the page itself, whatever of Asyncable is used', async () => {
    for (const name of ['popup', 'options']) {
      const page = await stage.browser.extensionPage(name);
      await page.waitForSelector('main');
      await page.close();
    }
    const asked = new Set(stage.server.log);
    const page = [...asked].filter((line) => !/^calendar\.google\.com \/(?:demo\/|calendar\/u\/)/.test(line));
    expect(page).toEqual([]);
  });
});
