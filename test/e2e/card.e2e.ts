import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ME } from '../../demo/team';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { MARKED, type Marked } from './support/marked';
import type { Pierced } from './support/pierced';
import { tell } from './support/seed';
import { until } from './support/until';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://calendar.google.com' });
  await stage.seed();
});
afterAll(() => stage.close());

const isCard = (one: Pierced): boolean => one.attributes.role === 'dialog' && /\bcard\b/.test(one.attributes.class ?? '');
const button =
  (text: string) =>
  (one: Pierced): boolean =>
    (one.name === 'button' || one.name === 'a') && (one.text === text || one.attributes['aria-label'] === text);
const titles = async (watched: Watched): Promise<string[]> =>
  (await watched.page.evaluate<Marked[]>(MARKED)).map(({ title }) => title);

/** Opens the week and waits for its marks. */
async function week(): Promise<Watched> {
  const watched = await stage.calendar('week');
  await until('marks', async () => (await titles(watched)).length);
  return watched;
}

/** Clicks the badge that stands on a chip. */
async function clickBadge(watched: Watched, title: string): Promise<void> {
  await until(`a badge on ${title}`, async () => {
    const chip = await watched.page.locator('[data-eventchip]', { hasText: title }).first().boundingBox();
    if (!chip) return false;
    for (const spot of await watched.pierce.all((one) => one.attributes.class === 'spot')) {
      const at = await watched.pierce.middle(spot);
      if (!at || at.x < chip.x || at.x > chip.x + chip.width || at.y < chip.y - 2 || at.y > chip.y + chip.height + 2) continue;
      await watched.page.mouse.click(at.x, at.y);
      return true;
    }
    return false;
  });
}
const readyCard = (watched: Watched, title: string): Promise<Pierced> =>
  watched.pierce.first(`the card of ${title}`, (one) => isCard(one) && one.text.includes(title));
const press = async (watched: Watched, text: string): Promise<void> =>
  watched.pierce.click(await watched.pierce.first(`"${text}"`, button(text)));

/** Nothing is chosen, nothing rests. */
async function forget(): Promise<void> {
  await stage.browser.telling(async (evaluate) => {
    const state = await tell<'options/state', { kept: { seriesId: string }[] }>(evaluate, 'options/state', {});
    for (const { seriesId } of state.kept) await tell(evaluate, 'series/release', { seriesId });
  });
}

describe('opening', () => {
  it('opens from a badge, names the people and their clocks, and closes with Escape', async () => {
    const watched = await week();
    await clickBadge(watched, 'Heron status');
    const card = await readyCard(watched, 'Heron status');
    expect(card.text).toContain('Mei Tanaka');
    expect(card.text).toMatch(/1:00\sAM/);
    // The press was ours: the page has opened nothing.
    expect(await watched.page.locator('#xDetDlg').count()).toBe(0);
    await watched.page.keyboard.press('Escape');
    await watched.pierce.none('the card', isCard);
    const focused = await watched.page.evaluate(() => document.activeElement?.closest('[data-eventchip]')?.textContent ?? '');
    expect(focused).toContain('Heron status');
    await watched.page.close();
  });

  it('opens from the button beside an opened event', async () => {
    const watched = await week();
    await watched.page.locator('[data-eventchip]', { hasText: 'Pricing workshop' }).first().click();
    await watched.page.waitForSelector('#xDetDlg');
    await watched.pierce.click(await watched.pierce.first('the opener', (one) => /\bopener\b/.test(one.attributes.class ?? '')));
    await readyCard(watched, 'Pricing workshop');
    await watched.page.close();
  });

  it('follows the popup that is used again for the next event', async () => {
    const watched = await week();
    for (const title of ['Pricing workshop', 'Checkout crit']) {
      await watched.page.locator('[data-eventchip]', { hasText: title }).first().click();
      await until(`${title} opened`, async () => (await watched.page.locator('#rAECCd').textContent()) === title);
      await watched.pierce.click(
        await watched.pierce.first('the opener', (one) => /\bopener\b/.test(one.attributes.class ?? '')),
      );
      await readyCard(watched, title);
      await watched.page.keyboard.press('Escape');
      await watched.pierce.none('the card', isCard);
    }
    await watched.page.close();
  });

  it('opens on the push that the keyboard shortcut sends', async () => {
    const watched = await week();
    await watched.page.bringToFront();
    await watched.page.locator('[data-eventchip]', { hasText: 'Checkout crit' }).first().focus();
    await stage.pushShortcut('https://calendar.google.com/*');
    await readyCard(watched, 'Checkout crit');
    await watched.page.close();
  });
});

describe('what a person can do', () => {
  beforeEach(forget);

  it('keeps a series live, takes it back, and remembers over a reload', async () => {
    const watched = await week();
    await clickBadge(watched, 'Heron status');
    await readyCard(watched, 'Heron status');
    await press(watched, 'Keep the meeting');
    await until('the mark gone', async () => !(await titles(watched)).includes('Heron status'));
    await press(watched, 'Undo');
    await until('the mark back', async () => (await titles(watched)).includes('Heron status'));
    await press(watched, 'Keep the meeting');
    await until('the mark gone again', async () => !(await titles(watched)).includes('Heron status'));
    await watched.page.reload();
    await until('other marks', async () => (await titles(watched)).length);
    expect(await titles(watched)).not.toContain('Heron status');
    await watched.page.close();
  });

  it('rests after "Not now", and asks what was off after "Not helpful"', async () => {
    const watched = await week();
    await clickBadge(watched, 'Quarter numbers');
    await readyCard(watched, 'Quarter numbers');
    await press(watched, 'Not helpful');
    await watched.pierce.first('the question', button('Sensitive'));
    await press(watched, 'Not now');
    await until('the mark resting', async () => !(await titles(watched)).includes('Quarter numbers'));
    await press(watched, 'Undo');
    await until('the mark back', async () => (await titles(watched)).includes('Quarter numbers'));
    await watched.page.close();
  });

  // Last of these: whoever took a draft has acted, and the mark rests.
  it('copies a draft, changed by hand first', async () => {
    const watched = await week();
    await watched.page.bringToFront();
    await clickBadge(watched, 'Heron status');
    await readyCard(watched, 'Heron status');
    // Marked for its hour alone, the draft stands one press further away.
    const offer = await watched.pierce.first('an offer', (one) => button('See draft')(one) || button('Suggest a format')(one));
    await watched.pierce.click(offer);
    if (offer.text === 'Suggest a format') await press(watched, 'See draft');
    const field = await watched.pierce.first('the draft', (one) => one.name === 'textarea');
    await watched.pierce.click(field);
    await watched.page.keyboard.press('Control+Home');
    await watched.page.keyboard.type('Hello all. ');
    await press(watched, 'Copy');
    await watched.pierce.first('the confirmation', button('Copied'));
    expect(await watched.page.evaluate(() => navigator.clipboard.readText())).toContain('Hello all. ');
    await watched.page.close();
  });
});

describe('guests of an opened event', () => {
  it('are remembered for a calendar that was never taken in', async () => {
    const alone = await ChromiumStage.open();
    try {
      const options = await alone.browser.extensionPage('options');
      const seeded = { emails: [DEMO_ME.email], zone: DEMO_ME.zone, hoursConfirmed: true };
      await tell((code) => options.evaluate(code), 'settings/save', { patch: seeded });
      const watched = await alone.calendar('week');
      await watched.page.locator('[data-eventchip]', { hasText: 'Heron status' }).first().click();
      await watched.pierce.click(
        await watched.pierce.first('the opener', (one) => /\bopener\b/.test(one.attributes.class ?? '')),
      );
      const card = await readyCard(watched, 'Heron status');
      expect(card.text).toContain('Mei Tanaka');
      expect(card.text).toContain('Based on this page only');
    } finally {
      await alone.close();
    }
  });
});
