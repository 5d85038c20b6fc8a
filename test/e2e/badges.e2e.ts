import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { MARKED, type Marked } from './support/marked';
import type { Pierced } from './support/pierced';
import { until } from './support/until';
import { MONDAY } from './support/week';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.seed();
});
afterAll(() => stage.close());

const marked = (watched: Watched): Promise<Marked[]> => watched.page.evaluate(MARKED);
/** Titles that are marked once the page has settled on some. */
async function titles(watched: Watched): Promise<string[]> {
  await until('marks on the page', async () => (await marked(watched)).length);
  return (await marked(watched)).map(({ title }) => title);
}

const isSpot = (one: Pierced): boolean => one.attributes.class === 'spot';
const isShownSpot = (one: Pierced): boolean => isSpot(one) && one.attributes.hidden === undefined;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const boxOf = (watched: Watched, title: string): Promise<Box> =>
  watched.page.evaluate((wanted) => {
    const chip = [...document.querySelectorAll('[data-eventchip]')].find((one) => one.textContent.includes(wanted));
    const { x = 0, y = 0, width = 0, height = 0 } = chip?.getBoundingClientRect() ?? {};
    return { x, y, width, height };
  }, title);

/** Middles of the badges that are drawn. */
async function spots(watched: Watched): Promise<Box[]> {
  const shown = await watched.pierce.all(isShownSpot);
  const boxes = await Promise.all(shown.map((one) => watched.pierce.middle(one)));
  return boxes.filter((box) => box !== null);
}
const within = (spot: Box, chip: Box): boolean =>
  spot.x >= chip.x && spot.x <= chip.x + chip.width && spot.y >= chip.y - 2 && spot.y <= chip.y + chip.height + 2;

describe('views', () => {
  for (const view of ['week', 'customday', 'month', 'agenda']) {
    it(`marks the read-out in ${view}`, async () => {
      const watched = await stage.calendar(view);
      expect(await titles(watched)).toContain('Release read-out');
      expect(watched.complaints).toEqual([]);
      await watched.page.close();
    });
  }

  it('marks a day', async () => {
    const watched = await stage.calendar('day');
    const found = await titles(watched);
    expect(found).toContain('Release read-out');
    expect(found).not.toContain('Heron status');
    await watched.page.close();
  });

  it('leaves what is protected, declined, private or no meeting alone in every view', async () => {
    const quiet = [
      'Mid-year review: Tiago',
      'Interview: platform engineer',
      'Sam / Inês',
      'Vendor pitch',
      'Appointment',
      'Focus time',
      'Inês in Porto',
      'Planning day',
    ];
    for (const view of ['week', 'month', 'agenda']) {
      const watched = await stage.calendar(view);
      const found = await titles(watched);
      expect(found.filter((title) => quiet.includes(title))).toEqual([]);
      await watched.page.close();
    }
  });

  it('puts a badge on each marked chip and nowhere else', async () => {
    const watched = await stage.calendar('week');
    const found = await titles(watched);
    await until('a badge for each mark', async () => (await spots(watched)).length === found.length);
    const chips = await Promise.all(found.map((title) => boxOf(watched, title)));
    for (const spot of await spots(watched))
      expect(
        chips.some((chip) => within(spot, chip)),
        JSON.stringify(spot),
      ).toBe(true);
    await watched.page.close();
  });
});

describe('language and look of the page', () => {
  for (const lang of ['de', 'it', 'ja', 'es', 'fr', 'ar']) {
    it(`finds the same marks when the page speaks ${lang}`, async () => {
      const english = await stage.calendar('week');
      const same = await titles(english);
      await english.page.close();
      const watched = await stage.calendar('week', `lang=${lang}`);
      expect((await titles(watched)).toSorted()).toEqual(same.toSorted());
      await watched.page.close();
    });
  }

  it('stands on the far side of chips on a right-to-left page', async () => {
    const watched = await stage.calendar('week', 'dir=rtl');
    await titles(watched);
    const chip = await boxOf(watched, 'Release read-out');
    await until('badges', async () => (await spots(watched)).length);
    const all = await spots(watched);
    const [own] = all.filter((spot) => within(spot, chip));
    expect(own && own.x < chip.x + chip.width / 2).toBe(true);
    await watched.page.close();
  });

  it('is dark on a dark page', async () => {
    for (const [query, theme] of [
      ['', 'light'],
      ['dark', 'dark'],
    ] as const) {
      const watched = await stage.calendar('week', query);
      await titles(watched);
      await watched.pierce.first(`the ${theme} theme`, (one) => one.attributes['data-theme'] === theme);
      await watched.page.close();
    }
  });
});

describe('change under our hands', () => {
  it('follows a change of view and of week without a reload', async () => {
    const watched = await stage.calendar('week');
    await titles(watched);
    await watched.page.evaluate(() => Object.assign(window, { stillHere: true }));
    await watched.page.click('li[data-viewkey=month]');
    await until('month chips marked', async () => (await marked(watched)).length > 4);
    await watched.page.click('li[data-viewkey=week]');
    await watched.page.click('button[aria-label=Next]');
    await until('next week marked', async () => (await titles(watched)).includes('Heron status'));
    const monday = MONDAY.replaceAll('-', '');
    const tokens = (await marked(watched)).map(({ token }) => Buffer.from(token, 'base64').toString());
    expect(tokens.filter((token) => token.includes(monday))).toEqual([]);
    expect(await watched.page.evaluate(() => 'stillHere' in window)).toBe(true);
    await watched.page.close();
  });

  it('follows the scrolled grid and hides what scrolled away', async () => {
    const watched = await stage.calendar('week');
    const found = await titles(watched);
    await until('badges', async () => (await spots(watched)).length === found.length);
    const before = await spots(watched);
    await watched.page.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 40));
    await until('badges moved by 40 px', async () => {
      const after = await spots(watched);
      return after.some((one) => before.some((old) => Math.abs(old.y - 40 - one.y) < 1 && Math.abs(old.x - one.x) < 1));
    });
    await watched.page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 0));
    await until('badges below the fold hidden', async () => {
      const { height } = watched.page.viewportSize() ?? { height: 0 };
      const now = await spots(watched);
      return now.length < before.length && now.every((one) => one.y < height);
    });
    await watched.page.close();
  });

  it('follows a resized window', async () => {
    const watched = await stage.calendar('week');
    await titles(watched);
    await watched.page.setViewportSize({ width: 900, height: 700 });
    await until('each badge on its chip', async () => {
      const chip = await boxOf(watched, 'Heron status');
      return (await spots(watched)).some((spot) => within(spot, chip));
    });
    await watched.page.setViewportSize({ width: 1280, height: 860 });
    await watched.page.close();
  });

  it('steps aside while a chip is dragged', async () => {
    const watched = await stage.calendar('week');
    await titles(watched);
    const from = await boxOf(watched, 'Heron status');
    await watched.page.mouse.move(from.x + 30, from.y + 8);
    await watched.page.mouse.down();
    await watched.page.mouse.move(from.x + 34, from.y + 40, { steps: 4 });
    await watched.page.mouse.move(from.x + 34, from.y + 56, { steps: 4 });
    await until('badges hidden while dragging', async () => {
      const [holder] = await watched.pierce.all((one) => one.attributes.class === 'spots' && one.attributes.hidden !== undefined);
      return holder;
    });
    await watched.page.mouse.up();
    await until('the badge back on its chip', async () => {
      const chip = await boxOf(watched, 'Heron status');
      return (await spots(watched)).some((spot) => within(spot, chip));
    });
    await watched.page.close();
  });
});

describe('300 chips', () => {
  it('draws no more than one mark a day in the first week', async () => {
    const watched = await stage.calendar('week', 'chips=300');
    await until('300 chips', async () =>
      watched.page.evaluate(() => document.querySelectorAll('[data-eventchip]').length >= 300),
    );
    const popup = await stage.browser.extensionPage('popup');
    await until('the page was read', async () => popup.evaluate(() => /of 300/.test(document.body.innerText)));
    const { length } = await marked(watched);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(7);
    await popup.close();
    await watched.page.close();
  });
});
