/** From a badge to the clipboard, and every format on the composer, on the demo calendar. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../../src/core/model';
import { axeFindsNothing } from './support/axe';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { MARKED } from './support/marked';
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

const named =
  (text: string) =>
  (one: Pierced): boolean =>
    (one.name === 'button' || one.name === 'a') && one.text === text;

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

async function cardOf(title: string): Promise<Watched> {
  const watched = await stage.calendar('week');
  await watched.page.bringToFront();
  await until('marks', async () => (await watched.page.evaluate<unknown[]>(MARKED)).length);
  await clickBadge(watched, title);
  await watched.pierce.first('the card', (one) => one.attributes.role === 'dialog' && one.text.includes(title));
  // The plan of the hour comes after the card and moves what stands below it.
  await watched.pierce.first('the plan', named('See the whole plan'));
  return watched;
}

/** Opens the composer from a card, as a person does. */
async function composerOf(title: string): Promise<Page> {
  const watched = await cardOf(title);
  const press = async (text: string): Promise<void> => watched.pierce.click(await watched.pierce.first(text, named(text)));
  await press('See draft');
  const opened = stage.browser.context.waitForEvent('page');
  await press('All formats');
  const page = await opened;
  await page.waitForSelector('.sheet .doc');
  await watched.page.close();
  return page;
}

/** What is on the clipboard: read where the browser lets a test read it. */
async function pasted(page: Page, type: 'text/plain' | 'text/html' = 'text/plain'): Promise<string> {
  const { page: reader } = await stage.calendar('day');
  await reader.bringToFront();
  const text = await reader.evaluate(async (kind) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(kind))?.text() ?? '';
  }, type);
  await reader.close();
  await page.bringToFront();
  return text;
}

const body = (page: Page): Promise<string> => page.locator('.doc').inputValue();

describe('from a badge', () => {
  it('a draft is on the clipboard after two clicks', async () => {
    const watched = await cardOf('Release read-out');
    // The draft's own stands first: the plan of the hour, which comes later, has one of its own further down.
    await watched.pierce.click(await watched.pierce.first('Copy', named('Copy')));
    await watched.pierce.first('the confirmation', named('Copied'));
    const text = await watched.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Release read-out.*\n\nHello everyone,\n\n/u);
    expect(text).toContain('Release read-out');
    await watched.page.close();
  });

  it('opens the composer, with each of the ten formats filled in', async () => {
    const page = await composerOf('Heron status');
    expect(await page.locator('h1').textContent()).toBe('Instead of Heron status');
    const ids = await page.locator('.pick input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(ids.toSorted()).toEqual([...FORMAT_IDS].toSorted());
    let before = '';
    for (const id of ids) {
      await page.locator(`.pick input[value=${id}]`).check({ force: true });
      await until(`${id} drafted`, async () => (await body(page)) !== before);
      before = await body(page);
      expect(before, id).toMatch(/^Hello everyone,\n\n/u);
      expect(before, id).not.toMatch(/[[\]{}<>]|undefined|null|NaN/u);
      expect(before.length, id).toBeLessThanOrEqual(1200);
    }
    await page.close();
  });
});

describe('the composer', () => {
  let page: Page;
  beforeAll(async () => {
    page = await composerOf('Heron status');
  });
  afterAll(() => page.close());
  const pick = (id: string): Promise<void> => page.locator(`.pick input[value=${id}]`).check({ force: true });

  it('shows a deadline for each reader, inside their hours', async () => {
    await pick('check-in');
    await until('check-in drafted', async () => (await body(page)).includes('three short questions'));
    const rows = await page.locator('.by tbody tr').allTextContents();
    expect(rows.length).toBe(8);
    expect(rows.find((row) => row.includes('Mei'))).toMatch(/Tokyo.*(?:5:00|05:00|17:00).PM?/u);
  });

  it('writes in another language and tone, and undo brings the first back', async () => {
    const first = await body(page);
    await page.locator('select[name=lang]').selectOption('de');
    await until('German', async () => (await body(page)).includes('möchte ich ersetzen'));
    expect(await body(page)).toContain('geben Sie mir');
    await page.locator('select[name=tone]').selectOption('informal');
    await until('informal', async () => (await body(page)).includes('Sagt Bescheid'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await body(page)).toBe(first);
    await page.locator('select[name=lang]').selectOption('en');
    await until('English', async () => (await body(page)).includes('Instead of meeting'));
  });

  it('copies rich text, Markdown and plain text, and follows what becomes of it', async () => {
    await page.bringToFront();
    await page.locator('.doc').fill('Hello *all*,\n\nsee https://notes.example/heron please.');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await pasted(page, 'text/html')).toContain('<a href="https://notes.example/heron">');
    await page.getByRole('button', { name: 'Markdown' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await pasted(page)).toContain('Hello \\*all\\*');
    type Loop = { proposals: { title: string; format: string; became: null }[] };
    const proposed = async (): Promise<number> => {
      const { proposals } = await tell<'loop/state', Loop>((code) => page.evaluate(code), 'loop/state', {});
      return proposals.filter(({ title }) => title === 'Heron status').length;
    };
    await until('one proposal', async () => (await proposed()) === 1);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await until('taken back', async () => (await proposed()) === 0);
  });

  it('saves Markdown and the deadline as files', async () => {
    await pick('board-update');
    await until('board drafted', async () => (await body(page)).includes('the board'));
    const saved = async (name: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    expect(await saved('heron-status.md')).toMatch(/^# Heron status/u);
    expect(await saved('reply-by.ics')).toMatch(/^BEGIN:VCALENDAR[\s\S]*TRANSP:TRANSPARENT/u);
  });

  it('opens Gmail with recipients, subject and text, and sends nothing', async () => {
    const link = new URL((await page.getByRole('link', { name: 'Open in Gmail' }).getAttribute('href')) ?? '');
    expect(link.origin).toBe('https://mail.google.com');
    expect(link.searchParams.get('to')).toContain('mei.tanaka@heron.example');
    expect(link.searchParams.get('su')).toContain('Heron status');
    expect(link.searchParams.get('body')).toBe(await body(page));
  });

  it('writes a decision page', async () => {
    await pick('decision-page');
    await page.getByLabel('Proposal').fill('Ship on Monday');
    await page.getByLabel('Options, one per line').fill('Monday\nTuesday');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.locator('.decision').getByRole('button', { name: 'Copied' }).waitFor();
    expect(await pasted(page)).toMatch(/## Options\n\n- Monday\n- Tuesday/u);
  });

  it('begins a trial of two weeks, and takes it back', async () => {
    await page.getByRole('button', { name: 'Start the trial' }).click();
    await page.getByText('Skipping ').waitFor();
    await page.locator('.trial').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Start the trial' }).waitFor();
  });

  it('axe finds nothing', () => axeFindsNothing(page));
});

describe('an attendee', () => {
  it('makes an offer to whoever called it, and has nothing to cancel', async () => {
    const page = await composerOf('Quarter numbers');
    expect(await body(page)).toMatch(/^Hello Marta,\n\n(?:Would|Could) .+Quarter numbers/u);
    expect(await page.locator('body').textContent()).not.toMatch(/cancel|two weeks without/iu);
    expect(await page.locator('.by tbody tr').count()).toBe(1);
    await page.close();
  });
});
