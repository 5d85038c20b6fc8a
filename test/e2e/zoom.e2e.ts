import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupState } from '../../src/core/model';
import { addDays } from '../../src/core/time';
import { ChromiumStage, type Watched } from './support/chromium-stage';
import { Piercer, type Pierced } from './support/pierced';
import { tell } from './support/seed';
import { until } from './support/until';
import { TODAY } from './support/week';
import { HOSTS, ROWS_MARKED, type RowMark } from './support/zoom';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.seed();
});
afterAll(() => stage.close());

const isPanel = (one: Pierced): boolean => /\bpanel\b/u.test(one.attributes.class ?? '');
const isPill = (one: Pierced): boolean => /^pill\b/u.test(one.attributes.class ?? '');
const button =
  (text: string) =>
  (one: Pierced): boolean =>
    one.name === 'button' && (one.text === text || one.attributes['aria-label'] === text);

async function open(url: string): Promise<Watched> {
  const page = await stage.browser.context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
  await page.goto(url);
  return { page, pierce: await Piercer.on(page), complaints };
}
interface FormPatch {
  topic?: string;
  date?: string;
  minutes?: number;
  people?: string[];
  recurring?: string;
  zone?: string;
}
const fill = (page: Page, patch: FormPatch): Promise<unknown> =>
  page.evaluate((one) => (window as unknown as { demoForm: { set(patch: object): void } }).demoForm.set(one), patch);
/** Waits until the background has been asked about what was filled in just now: a reading comes after typing has rested. */
async function answered(): Promise<void> {
  const filled = Date.now();
  const popup = await stage.browser.extensionPage('popup');
  await until('a reading of the form', async () => {
    const { health } = await tell<'popup/state', PopupState>((code) => popup.evaluate(code), 'popup/state', { tabUrl: null });
    return health.some(({ site, seen }) => site === 'zoom' && seen > filled + 250);
  });
  await popup.close();
}
/** A form at a time that is deep night in Manila. */
const LATE: FormPatch = {
  topic: 'Harbour planning',
  date: TODAY,
  minutes: 17 * 60,
  people: ['jonas.weidner@heron.example', 'amihan.reyes@heron.example'],
};

describe.each(HOSTS)('the schedule form at %s', (host) => {
  it('shows each invitee’s hours before the form, and follows what is filled in', async () => {
    const watched = await open(`${host}/meeting/schedule`);
    await watched.page.waitForSelector('#topic');
    await fill(watched.page, LATE);
    const panel = await watched.pierce.first('the panel', (one) => isPanel(one) && one.text.includes('At night for 1 of 3'));
    expect(panel.text).toMatch(/Manila .*night/u);
    expect(panel.text).toMatch(/Berlin .*after hours/u);
    // Before the form, and in the flow of the page: nothing lies over a field.
    const at = await watched.pierce.middle(panel);
    const form = await watched.page.locator('form.zoom-form').boundingBox();
    expect((at?.y ?? 0) + (at?.height ?? 0) / 2).toBeLessThanOrEqual(form?.y ?? 0);
    await fill(watched.page, { minutes: 10 * 60, people: ['jonas.weidner@heron.example'] });
    await watched.pierce.none('the panel', isPanel);
    expect(watched.complaints).toEqual([]);
    await watched.page.close();
  });
});

describe('on the form', () => {
  it('reads inputs with their menu open, and writes into none', async () => {
    const { page, pierce } = await open(`${HOSTS[0]}/meeting/schedule`);
    await page.waitForSelector('#topic');
    await fill(page, LATE);
    await pierce.first('the panel', isPanel);
    const fields = (): Promise<string> =>
      page.evaluate(() => JSON.stringify((window as unknown as { demoForm: { state: object } }).demoForm.state));
    const before = await fields();
    await page.locator('.when-item-widget input').click();
    expect(await page.locator('.when-item-widget input').inputValue()).toBe('');
    await pierce.first('the panel still', (one) => isPanel(one) && one.text.includes('At night for 1 of 3'));
    await page.locator('.zoom-floating li', { hasText: '9:00' }).click();
    await until('the new time', async () => (await pierce.all(isPanel)).every((one) => !one.text.includes('17:00')));
    expect(await fields()).toBe(before.replace('1020', String(21 * 60)));
    await page.close();
  });

  it('offers a draft for a status round, and none for a review', async () => {
    const { page, pierce } = await open(`${HOSTS[0]}/meeting/schedule`);
    await page.waitForSelector('#topic');
    const people = ['jonas.weidner', 'otto.brandt', 'rosa.lund', 'noor.haddad', 'marta.kern'].map(
      (one) => `${one}@heron.example`,
    );
    await fill(page, { topic: 'Weekly status update', date: TODAY, minutes: 10 * 60, people, recurring: 'weekly' });
    await pierce.first('the offer', (one) => isPanel(one) && one.text.includes('Could be async'));
    await pierce.click(await pierce.first('See draft', button('See draft')));
    const text = await pierce.first('the draft', (one) => one.name === 'textarea');
    expect(text).toBeTruthy();
    await pierce.click(await pierce.first('Back', button('Back')));
    await fill(page, { topic: 'Mid-year review: Tiago', people: ['tiago.rocha@heron.example'] });
    await pierce.none('any offer', (one) => isPanel(one) && one.text.includes('Could be async'));
    await page.close();
  });

  it('is silent where the day could be two, and where the zone leaves a doubt claims nothing', async () => {
    const ambiguous = await open(`${HOSTS[0]}/meeting/81100000001/edit?lang=fr&order=dmy`);
    await ambiguous.page.waitForSelector('#topic');
    await fill(ambiguous.page, { ...LATE, date: `${TODAY.slice(0, 4)}-12-05` });
    await answered();
    expect(await ambiguous.pierce.all(isPanel)).toEqual([]);
    await ambiguous.page.close();
    const doubtful = await open(`${HOSTS[0]}/meeting/schedule?zone=${encodeURIComponent('(GMT+0:00) Lissabon')}`);
    await doubtful.page.waitForSelector('#topic');
    await fill(doubtful.page, { ...LATE, date: addDays(TODAY, 230) });
    await answered();
    expect((await doubtful.pierce.all(isPanel)).filter((one) => /night|Outside/u.test(one.text))).toEqual([]);
    await doubtful.page.close();
  });

  it('comes back when the page takes it away, and goes when it is closed', async () => {
    const { page, pierce } = await open(`${HOSTS[1]}/meeting/schedule`);
    await page.waitForSelector('#topic');
    await fill(page, LATE);
    await pierce.first('the panel', isPanel);
    await page.evaluate(() => document.querySelector('form.zoom-form')?.previousElementSibling?.remove());
    await pierce.first('the panel again', isPanel);
    await pierce.click(await pierce.first('Close', button('Close')));
    await pierce.none('the panel', isPanel);
    const opener = await pierce.first('the way back', (one) => /\bopener\b/u.test(one.attributes.class ?? ''));
    await pierce.click(opener);
    await pierce.first('the panel', isPanel);
    await page.close();
  });
});

describe('lists', () => {
  it.each([
    [`${HOSTS[0]}/meeting#/upcoming`, '.meeting-item'],
    [`${HOSTS[1]}/meeting?lang=ja`, '.meeting-item'],
    [`${HOSTS[2]}/wc/meetings?lang=de`, '.meetings__meeting-item'],
  ])('%s: rows of the calendar are marked, protected ones never', async (url, row) => {
    const watched = await open(url);
    await watched.page.waitForSelector(row);
    const marks = await until('marks, and a pill for each', async () => {
      const found = await watched.page.evaluate<RowMark[]>(ROWS_MARKED);
      const pills = await watched.pierce.all(isPill);
      return found.length > 0 && pills.length === found.length ? found : null;
    });
    const titles = marks.map(({ title }) => title);
    expect(titles.length).toBeLessThanOrEqual(3);
    for (const quiet of ['Mid-year review: Tiago', 'Checkout crit', 'Sam / Inês']) expect(titles).not.toContain(quiet);
    expect(watched.complaints).toEqual([]);
    await watched.page.close();
  });

  it('opens the card from a mark, and closes it with Escape', async () => {
    const { page, pierce } = await open(`${HOSTS[0]}/meeting#/upcoming`);
    await pierce.click(await pierce.first('a mark', isPill));
    await pierce.first('the card', (one) => one.attributes.role === 'dialog' && one.text.includes('Not now'));
    await page.keyboard.press('Escape');
    await pierce.none('the card', (one) => one.attributes.role === 'dialog');
    await page.close();
  });

  it('keeps up with quick changes of the hash: what is drawn is what the last one shows', async () => {
    const { page, pierce, complaints } = await open(`${HOSTS[0]}/meeting#/upcoming`);
    await page.waitForSelector('.meeting-item');
    await page.evaluate(() => {
      for (let at = 0; at < 20; at += 1) location.hash = ['#/previous', '#/pmi/4925550101', '#/upcoming'][at % 3] ?? '';
      location.hash = '#/pmi/4925550101';
    });
    await pierce.none('marks', isPill);
    await page.evaluate(() => (location.hash = '#/upcoming'));
    await pierce.first('marks again', isPill);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('500 rows: three marks at the most', async () => {
    const page = await stage.browser.context.newPage();
    await page.goto(`${HOSTS[0]}/meeting?rows=500#/upcoming`);
    await page.waitForSelector('.meeting-item');
    const pierce = await Piercer.on(page);
    await pierce.first('a mark', isPill);
    expect(await page.locator('.meeting-item').count()).toBeGreaterThanOrEqual(400);
    expect((await pierce.all(isPill)).length).toBeLessThanOrEqual(3);
    await page.close();
  });
});
