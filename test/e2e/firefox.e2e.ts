import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ME, demoPeople } from '../../demo/team';
import { demoEventId } from '../../demo/team-calendar';
import { MINUTE, type PopupState } from '../../src/core/model';
import type { PlanState } from '../../src/core/planning';
import { addDays, toInstant } from '../../src/core/time';
import { badgeSpot, OURS } from './support/badge-spot';
import type { Surface } from './support/driver';
import { FirefoxStage } from './support/firefox-stage';
import { MARKED, type Marked } from './support/marked';
import { takeIn, tell, tellPeople } from './support/seed';
import { until } from './support/until';
import { MONDAY, TODAY } from './support/week';

let stage: FirefoxStage;
const calendar = (view: string, query = ''): Promise<Surface> =>
  stage.driver.site(`https://calendar.google.com/calendar/u/0/r/${view}/${TODAY.split('-').map(Number).join('/')}?${query}`);
const marked = (page: Surface): Promise<Marked[]> => page.evaluate<Marked[]>(MARKED);
const titles = async (page: Surface): Promise<string[]> => (await marked(page)).map(({ title }) => title);
const settled = (page: Surface): Promise<unknown> => until('marks', async () => (await titles(page)).length);

beforeAll(async () => {
  stage = await FirefoxStage.open({ prefs: { 'extensions.background.idle.timeout': 1500 } });
});
afterAll(() => stage.close());

describe('in Firefox', () => {
  it('takes a calendar in through the options page', async () => {
    const options = await stage.driver.extension('options');
    await options.until(`document.querySelector('#calendars')`);
    await tellPeople((code) => options.evaluate(code), { email: DEMO_ME.email, zone: DEMO_ME.zone, people: demoPeople() });
    expect(await takeIn(options, stage.calendar)).toMatch(/1 calendar: \d+ events, [\d,]+ dates/);
    await options.close();
  });

  for (const view of ['day', 'week', 'customday', 'month', 'agenda']) {
    it(`marks the read-out in ${view}`, async () => {
      const page = await calendar(view);
      await settled(page);
      expect(await titles(page)).toContain('Release read-out');
      await page.close();
    });
  }

  it('finds the same marks in another language and from right to left', async () => {
    const english = await calendar('week');
    await settled(english);
    const same = (await titles(english)).toSorted();
    await english.close();
    for (const query of ['lang=ja', 'lang=ar', 'dir=rtl&dark']) {
      const page = await calendar('week', query);
      await settled(page);
      expect((await titles(page)).toSorted()).toEqual(same);
      await page.close();
    }
  });

  it('opens the card by a press on the badge; the page opens nothing', async () => {
    const page = await calendar('week');
    await settled(page);
    const spot = await badgeSpot(page, 'Heron status');
    // How much of the page is ours, on a grid of points: the badges, and a card or the words of a badge over them.
    const covered = (): Promise<number> =>
      page.evaluate<number>(`(() => {
        let covered = 0;
        const ours = ${OURS};
        for (let X = 10; X < innerWidth; X += 20) for (let Y = 70; Y < innerHeight; Y += 20) if (ours.includes(document.elementFromPoint(X, Y))) covered += 1;
        return covered;
      })()`);
    const badges = await covered();
    await page.click(spot.x, spot.y);
    await until('the card over the page', async () => (await covered()) > badges + 100);
    const cards = (): Promise<string[]> => page.inFrames<string>(`document.querySelector('[role=dialog]')?.innerText ?? ''`);
    await until('the card in its frame', async () => (await cards()).some((one) => one.includes('Heron status')));
    expect(await page.evaluate<number>(`document.querySelectorAll('#xDetDlg').length`)).toBe(0);
    await page.press('\uE00C');
    // The words of the badge that the pointer rests on may stand there again.
    await until('the card gone', async () => (await covered()) < badges + 60);
    await page.close();
  });

  it('keeps a series live from the popup, and remembers', async () => {
    const page = await calendar('week');
    await settled(page);
    await stage.driver.telling((evaluate) =>
      until('the marks known to the popup too', async () => {
        const known = await tell<'popup/state', PopupState>(evaluate, 'popup/state', { tabUrl: null });
        return known.page?.marks.length;
      }),
    );
    const popup = await stage.driver.extension('popup');
    await popup.until(`document.querySelector('.markrow')`);
    await popup.evaluate(
      `[...document.querySelectorAll('.markrow')].find((one) => one.textContent.includes('Quarter numbers')).click()`,
    );
    await popup.until(`document.querySelector('.markmore button')`);
    await popup.evaluate(`document.querySelector('.markmore button').click()`);
    await popup.until(`document.querySelector('li.settled')`);
    await popup.close();
    await page.close();
    const again = await calendar('week');
    await settled(again);
    expect(await titles(again)).not.toContain('Quarter numbers');
    await again.close();
  });

  it('goes on where it was after the event page has gone to sleep', async () => {
    const page = await calendar('week');
    await settled(page);
    const before = await titles(page);
    const popup = await stage.driver.extension('popup');
    await until('the event page asleep', () =>
      popup.evaluate<boolean>(`browser.extension.getViews().every((view) => !view.location.href.includes('background'))`),
    );
    const state = await tell<'popup/state', PopupState>((code) => popup.evaluate(code), 'popup/state', { tabUrl: null });
    expect(state.calendars).toHaveLength(1);
    await popup.close();
    const again = await calendar('week');
    await settled(again);
    expect(await titles(again)).toEqual(before);
    await again.close();
    await page.close();
  });

  it('plans a meeting whose people share no daylight, and shows it on a page of its own', async () => {
    const options = await stage.driver.extension('options');
    const title = 'All regions update';
    const seriesId = demoEventId('regions');
    const start = toInstant(DEMO_ME.zone, addDays(MONDAY, 1), 15 * 60 + 15);
    const end = start + 45 * MINUTE;
    const plan = await tell<'plan/state', PlanState>((code) => options.evaluate(code), 'plan/state', {
      seriesId,
      start,
      end,
      title,
    });
    expect(plan.plan.slots).toMatchObject({ slots: [], none: { why: 'no-daylight' } });
    expect(plan.card.offers.map((one) => one.kind)).toContain('relay');
    await options.close();
    const page = await stage.driver.extension('plan');
    await page.until(`document.querySelector('[role=alert]')`);
    await page.evaluate(
      `location.hash = '${new URLSearchParams({ seriesId, start: `${start}`, end: `${end}`, title }).toString()}'`,
    );
    await page.evaluate(`setTimeout(() => location.reload())`);
    await page.until(`document.querySelector('.legs li')`);
    expect(await page.evaluate<string>(`document.querySelector('h1').textContent`)).toBe('All regions update');
    await page.close();
  });

  it('takes a list of people in, and everything out, away and back', async () => {
    const options = await stage.driver.extension('options');
    await options.until(`document.querySelector('#people input[type=file]')`);
    const list = path.join(stage.folder, 'people.csv');
    writeFileSync(list, 'name,email,time zone\nYuki,yuki@heron.example,Asia/Tokyo\n');
    await options.setFiles('#people input[type=file]', [list]);
    const take = `[...document.querySelectorAll('#people .list-in footer button')].find((one) => one.textContent === 'Add 1 person')`;
    await options.until(`${take} && !${take}.disabled`);
    await options.evaluate(`${take}.click()`);
    await options.until(`[...document.querySelectorAll('#people .person h3')].some((one) => one.textContent === 'Yuki')`);

    const send = (kind: 'data/export' | 'data/erase' | 'data/import', fields: object) =>
      tell<typeof kind, { json: string; refused: number }>((code) => options.evaluate(code), kind, fields);
    const { json } = await send('data/export', {});
    await send('data/erase', {});
    expect((await send('data/export', {})).json).not.toContain('Yuki');
    expect(await send('data/import', { json })).toMatchObject({ refused: 0 });
    const dated = /"exported":\d+/u;
    expect((await send('data/export', {})).json.replace(dated, '')).toBe(json.replace(dated, ''));
    await options.close();
  });

  it('asks the network for nothing but the page', () => {
    expect(stage.server.log.filter((line) => !/^calendar\.google\.com \/(?:demo\/|calendar\/u\/)/.test(line))).toEqual([]);
    expect(stage.driver.refused().filter((host) => !/mozilla|firefox/.test(host))).toEqual([]);
  });
});
