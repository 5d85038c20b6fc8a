/** The four pages that people come back to, in every look: light, dark, forced colours, twice as large, narrow, in other languages, turned. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import type { ChromiumStage } from './support/chromium-stage';
import { faults, picture, smallTargets, turnAround, unfold } from './support/looks';
import { markedStage } from './support/marked-stage';
import { until } from './support/until';
import { TODAY } from './support/week';

interface Wanted {
  readonly name: string;
  readonly hash?: string;
  /** What stands when the page is drawn. */
  readonly drawn: string;
  readonly wide: number;
  readonly narrow: number;
}

const PAGES: readonly Wanted[] = [
  { name: 'popup', drawn: 'main[aria-busy=false] .markrow', wide: 360, narrow: 320 },
  { name: 'report', hash: `#${TODAY}`, drawn: '.wrap[aria-busy=false] .figs', wide: 1200, narrow: 360 },
  { name: 'options', drawn: '#about', wide: 1200, narrow: 360 },
  { name: 'welcome', drawn: '.step', wide: 1120, narrow: 360 },
];

async function open(stage: ChromiumStage, { name, hash, drawn }: Wanted, width: number): Promise<Page> {
  const page = await stage.browser.extensionPage(name, hash);
  await page.setViewportSize({ width, height: name === 'popup' ? 600 : 900 });
  await page.waitForSelector(drawn);
  return page;
}

/** Opens what only a click draws: why a meeting is judged so, and what can be done with a mark. */
async function openRows(page: Page): Promise<void> {
  const next = page.locator('section[aria-labelledby=next-title] .item').first();
  if ((await next.count()) > 0) {
    await next.click();
    await page.waitForSelector('.markmore .looked');
  }
  const mark = page.locator('.markrow').first();
  if ((await mark.count()) > 0) {
    await mark.click();
    await until('both rows open', async () => (await page.locator('.markmore').count()) >= 2);
  }
}

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await markedStage();
});
afterAll(() => stage.close());

describe.each(PAGES)('$name', (wanted) => {
  it.each(['light', 'dark'] as const)('%s: axe finds nothing, also in what opens', async (colorScheme) => {
    const page = await open(stage, wanted, wanted.wide);
    await page.emulateMedia({ colorScheme });
    await picture(page, `${wanted.name}-en-wide-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    await openRows(page);
    await unfold(page);
    await picture(page, `${wanted.name}-en-open-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.close();
  });

  it('forced colours: axe finds nothing', async () => {
    const page = await open(stage, wanted, wanted.wide);
    await page.emulateMedia({ forcedColors: 'active' });
    await openRows(page);
    await unfold(page);
    await picture(page, `${wanted.name}-en-forced`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('twice as large, and narrow: axe finds nothing and nothing runs over the edge', async () => {
    const page = await open(stage, wanted, wanted.wide);
    await openRows(page);
    await unfold(page);
    // Twice as large is half as wide; a popup is never narrower than 320.
    for (const width of [Math.max(320, wanted.wide / 2), 320]) {
      await page.setViewportSize({ width, height: 450 });
      expect(await faults(page), `${width}`).toEqual([]);
      expect(await violations(page), `${width}`).toEqual([]);
    }
    await page.close();
  });

  it('right to left, with words half as long again: nothing is cut', async () => {
    const page = await open(stage, wanted, wanted.wide);
    await openRows(page);
    await turnAround(page);
    for (const width of [wanted.wide, wanted.narrow]) {
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `${wanted.name}-rtl-${width}`);
      expect(await faults(page), `${width}`).toEqual([]);
    }
    await page.close();
  });
});

describe.each(['de', 'ja'])('in %s', (lang) => {
  let other: ChromiumStage;
  beforeAll(async () => {
    other = await markedStage(lang);
  });
  afterAll(() => other.close());

  it.each(PAGES)('$name says all in that language, and nothing runs over the edge', async (wanted) => {
    for (const [look, width] of [
      ['wide', wanted.wide],
      ['narrow', wanted.narrow],
    ] as const) {
      const page = await open(other, wanted, width);
      await page.emulateMedia({ colorScheme: look === 'wide' ? 'light' : 'dark' });
      expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${lang}`, 'u'));
      await picture(page, `${wanted.name}-${lang}-${look}`);
      expect(await faults(page), look).toEqual([]);
      expect(await violations(page), look).toEqual([]);
      await page.close();
    }
  });
});
