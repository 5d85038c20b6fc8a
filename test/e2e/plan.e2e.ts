import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanState } from '../../src/core/planning';
import { aheadAt } from '../../demo/moment';
import { violations } from './support/axe';
import { builtFor } from './support/built';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { MARKED } from './support/marked';
import type { Pierced } from './support/pierced';
import { until } from './support/until';
import { MONDAY } from './support/week';

let stage: ChromiumStage;
beforeAll(async () => {
  // The popup offers the next five meetings: those of the shown week, seen from just before it.
  stage = await ChromiumStage.open({ extension: builtFor('chrome', aheadAt(`${MONDAY}T00:00Z`)) });
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://calendar.google.com' });
  await stage.seed();
});
afterAll(() => stage.close());

const isCard = (one: Pierced): boolean => one.attributes.role === 'dialog' && /\bcard\b/.test(one.attributes.class ?? '');
const isOpener = (one: Pierced): boolean => /\bopener\b/.test(one.attributes.class ?? '');
const named =
  (name: string, text: string) =>
  (one: Pierced): boolean =>
    one.name === name && one.text.startsWith(text);

/** Opens the card of an event from the button beside it. */
async function cardOf(title: string): Promise<Watched> {
  const watched = await stage.calendar('week');
  await until('marks', async () => (await watched.page.evaluate<unknown[]>(MARKED)).length);
  await watched.page.locator('[data-eventchip]', { hasText: title }).first().click();
  await watched.page.waitForSelector('#xDetDlg');
  await watched.pierce.click(await watched.pierce.first('the opener', isOpener));
  await watched.pierce.first(`the card of ${title}`, (one) => isCard(one) && one.text.includes(title));
  return watched;
}
const card = (watched: Watched, words: string): Promise<Pierced> =>
  watched.pierce.first(`"${words}" in the card`, (one) => isCard(one) && one.text.includes(words));

/** Opens the whole plan from the card, in a tab of its own. */
async function planOf(watched: Watched): Promise<Page> {
  const opened = stage.browser.context.waitForEvent('page');
  await watched.pierce.click(await watched.pierce.first('the way to the plan', named('button', 'See the whole plan')));
  const page = await opened;
  await page.waitForSelector('main[aria-busy=false] h1');
  return page;
}

describe('in the card', () => {
  it('offers better slots with reasons, and shows the chosen one on everybody’s day', async () => {
    const watched = await cardOf('Amihan and Inês');
    await card(watched, 'Better times');
    const slot = await watched.pierce.first(
      'a slot',
      (one) => one.name === 'button' && one.attributes['aria-pressed'] === 'false',
    );
    expect(slot.text).toContain('within working hours');
    const strips = async (): Promise<string[]> =>
      (await watched.pierce.all((one) => /\bstrip\b/.test(one.attributes.class ?? ''))).map(
        (one) => one.attributes['aria-label'] ?? '',
      );
    const before = await strips();
    await watched.pierce.click(slot);
    const after = await until('other strips', async () => {
      const now = await strips();
      return now.join() === before.join() ? null : now;
    });
    expect(before.join()).toMatch(/Manila.*night/);
    expect(after.join()).not.toMatch(/night/);
    await watched.pierce.click(await watched.pierce.first('the copy', named('button', 'Copy as a proposal')));
    const copied = await until('the proposal', () => watched.page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatch(/Could we move “Amihan and Inês” to .*Lisbon.*Manila/);
    // A talk with a report stays whole and live: no relay, no halves.
    expect((await card(watched, 'Better times')).text).not.toMatch(/Hand off the work|groups|sitting out/);
    await watched.page.close();
  });

  it('says when no hour is daytime for all, and offers relay, halves and absence instead of a night', async () => {
    const watched = await cardOf('Release hand-off');
    const shown = await card(watched, 'There’s no time when it’s daytime for everyone.');
    expect(shown.text).toContain('Hand off the work in writing');
    expect(shown.text).toContain('Two groups, each recorded');
    expect(shown.text).toContain('Take turns sitting out');
    expect(await watched.pierce.all((one) => one.attributes['aria-pressed'] !== undefined)).toEqual([]);
    await watched.pierce.click(await watched.pierce.first('the relay', named('summary', 'Hand off the work in writing')));
    const opened = await watched.pierce.first(
      'the order',
      (one) => one.name === 'p' && one.text.includes('then back to the start'),
    );
    expect(opened.text).toMatch(/Inês|You/);
    await watched.page.close();
  });

  it('has people in nine zones, and says no hour suits them', async () => {
    const watched = await cardOf('All regions update');
    await card(watched, 'There’s no time when it’s daytime for everyone.');
    await watched.page.close();
  });

  it('offers nothing where the hour suits', async () => {
    const watched = await cardOf('Pricing workshop');
    await watched.pierce.first('its end', (one) => one.name === 'footer');
    expect((await card(watched, 'Pricing workshop')).text).not.toContain('Better times');
    await watched.page.close();
  });
});

describe('the page of a plan', () => {
  it('shows the relay on both clocks and hands it out as text, Markdown and a calendar file', async () => {
    const watched = await cardOf('Release hand-off');
    await card(watched, 'Hand off the work in writing');
    const page = await planOf(watched);
    await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = await page.locator('main').innerText();
    for (const words of ['Release hand-off', 'Lisbon', 'Denver', 'Manila', 'Each handoff lists']) expect(text).toContain(words);
    expect(await page.locator('.legs li').count()).toBe(3);
    expect(await page.locator('.course svg').count()).toBe(3);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Handoffs as .ics' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^relay-\d{4}-\d\d-\d\d\.ics$/);
    const ics = readFileSync(await file.path(), 'utf8');
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await until('it said so', async () => (await page.locator('.exports [role=status]').innerText()) === 'Copied');
    await page.close();
    await watched.page.close();
  });

  for (const [name, media] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const) {
    it(`axe finds nothing, ${name}`, async () => {
      const watched = await cardOf('Release hand-off');
      await card(watched, 'Hand off the work in writing');
      const page = await planOf(watched);
      await page.emulateMedia(media);
      expect(await violations(page)).toEqual([]);
      await page.close();
      await watched.page.close();
    });
  }

  it('says what to do when the meeting has gone', async () => {
    const page = await stage.browser.extensionPage('plan', '#seriesId=gone&start=1&end=2&title=');
    await page.waitForSelector('[role=alert]');
    expect(await page.locator('[role=alert] button').innerText()).toBe('Try again');
    await page.close();
  });
});

describe('the popup', () => {
  it('shows better slots in a meeting’s row, by place', async () => {
    const popup = await stage.browser.extensionPage('popup');
    const state = await popup.evaluate<{ value: { next: { title: string }[] } }>(
      `chrome.runtime.sendMessage({ v: 1, kind: 'popup/state', tabUrl: null })`,
    );
    expect(state.value.next.length).toBeGreaterThan(0);
    await popup.waitForSelector('section[aria-labelledby=next-title] .item');
    const rows = popup.locator('section[aria-labelledby=next-title] .item');
    const index = state.value.next.findIndex(({ title }) => title === 'Heron status');
    expect(index).toBeGreaterThanOrEqual(0);
    await rows.nth(index).click();
    await popup.waitForSelector('.planned');
    await popup.locator('.planned [aria-pressed]').first().click();
    const text = await popup.locator('.planned').innerText();
    expect(text).toContain('within working hours');
    expect(text).toContain('Tokyo');
    expect(text).not.toContain('Mei');
    await popup.close();
  });

  it('plans any stored meeting: never a slot at night or on a day off', async () => {
    const page = await stage.browser.extensionPage('options');
    const state = await page.evaluate<{ value: { next: { seriesId: string; start: number; end: number; title: string }[] } }>(
      `chrome.runtime.sendMessage({ v: 1, kind: 'popup/state', tabUrl: null })`,
    );
    for (const { seriesId, start, end, title } of state.value.next) {
      const reply = await page.evaluate<{ ok: boolean; value: PlanState }>(
        `chrome.runtime.sendMessage(${JSON.stringify({ v: 1, kind: 'plan/state', seriesId, start, end, title })})`,
      );
      expect(reply.ok, title).toBe(true);
      for (const slot of reply.value.plan.slots?.slots ?? []) {
        for (const person of slot.people) expect(['night', 'day_off'], title).not.toContain(person.class);
      }
    }
    await page.close();
  });
});
