/** Meetings by script in the browser client: what is stored against what was done. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallsState } from '../../src/core/model';
import type { CallRow } from '../../src/store';
import { looks, near } from './support/calls';
import { ChromiumStage } from './support/chromium-stage';
import { Piercer } from './support/pierced';
import { tell } from './support/seed';
import { until } from './support/until';
import { HOSTS, storedCalls } from './support/zoom';

let stage: ChromiumStage;
let app: Page;
beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.seed();
  app = await stage.browser.extensionPage('options');
});
afterAll(() => stage.close());

type State = 'prejoin' | 'waiting' | 'meeting' | 'breakout' | 'reconnect' | 'ended' | 'nothing' | 'left';
const evaluate = <T>(code: string): Promise<T> => app.evaluate(code);
const callsOf = async (number: string): Promise<CallRow[]> =>
  (await storedCalls(evaluate)).filter((call) => call.number === number);
const go = (frame: Frame, state: State): Promise<unknown> =>
  frame.evaluate((one) => (window as unknown as { demoCall: { to(state: string): void } }).demoCall.to(one), state);

/** Opens the client; gives the frame that holds it. */
async function join(host: string, number: string, query = ''): Promise<{ page: Page; frame: Frame }> {
  const page = await stage.browser.context.newPage();
  await page.goto(`${host}/wc/${number}/join${query}`);
  const frame = query.includes('standalone')
    ? page.mainFrame()
    : await until('the frame', async () => page.frames().find((one) => one !== page.mainFrame()));
  await frame.waitForSelector('.preview-join-button', { state: 'attached' });
  return { page, frame };
}
const begun = (number: string): Promise<CallRow> => until('a call', async () => (await callsOf(number)).find(({ open }) => open));
const over = (number: string): Promise<CallRow> =>
  until('an end', async () => (await callsOf(number)).find(({ open }) => !open), 50);
describe.each([
  [HOSTS[0], '85000000001', '?standalone'],
  [HOSTS[1], '85000000002', '?standalone'],
  [HOSTS[2], '85000000003', ''],
])('at %s', (host, number, query) => {
  it('measures from joining to leaving, and draws nothing', async () => {
    const { page, frame } = await join(host, number, query);
    await go(frame, 'waiting');
    const admitted = Date.now();
    await go(frame, 'meeting');
    const call = await begun(number);
    near(call.start, admitted);
    expect(call).toMatchObject({ source: 'measured', service: 'zoom', place: 3 });
    const pierce = await Piercer.on(page);
    expect(await pierce.all(({ name }) => name !== 'style')).toEqual([]);
    const left = Date.now();
    await go(frame, 'left');
    near((await over(number)).end, left);
    expect(await callsOf(number)).toHaveLength(1);
    await page.close();
  });
});

describe('one attendance', () => {
  it('goes on through breakout rooms and reconnection', async () => {
    const { page, frame } = await join(HOSTS[2], '85000000010');
    await go(frame, 'meeting');
    const { id } = await begun('85000000010');
    for (const state of ['breakout', 'nothing', 'meeting', 'reconnect', 'meeting'] as const) {
      await go(frame, state);
      // Each state is seen.
      await looks(frame, 1.1);
    }
    const left = Date.now();
    await go(frame, 'left');
    const call = await over('85000000010');
    near(call.end, left);
    expect((await callsOf('85000000010')).map((one) => one.id)).toEqual([id]);
    await page.close();
  });

  it('ends where the host ended it, whatever the language, though the client stands on behind the news', async () => {
    const { page, frame } = await join(HOSTS[0], '85000000011', '?standalone');
    await go(frame, 'meeting');
    await begun('85000000011');
    const ended = Date.now();
    await go(frame, 'ended');
    await looks(frame, 3);
    await go(frame, 'left');
    near((await over('85000000011')).end, ended);
    await page.close();
  });

  it('ends with its tab', async () => {
    const { page, frame } = await join(HOSTS[1], '85000000012', '?standalone');
    await go(frame, 'meeting');
    await begun('85000000012');
    const closed = Date.now();
    await page.close();
    near((await over('85000000012')).end, closed);
  });

  it('goes on after a reload in the middle', async () => {
    const { page, frame } = await join(HOSTS[1], '85000000013', '?standalone');
    await go(frame, 'meeting');
    const { start } = await begun('85000000013');
    await page.reload();
    await page.waitForSelector('.preview-join-button', { state: 'attached' });
    await go(page.mainFrame(), 'meeting');
    await begun('85000000013');
    await go(page.mainFrame(), 'left');
    await over('85000000013');
    const calls = await callsOf('85000000013');
    expect(calls.map((one) => one.start)).toEqual([start]);
    await page.close();
  });

  it('two meetings in two tabs are two records, each from its own joining to its own end', async () => {
    const one = await join(HOSTS[0], '85000000014', '?standalone');
    const two = await join(HOSTS[1], '85000000015', '?standalone');
    await go(one.frame, 'meeting');
    await go(two.frame, 'meeting');
    await begun('85000000014');
    await begun('85000000015');
    await one.page.close();
    const first = Date.now();
    near((await over('85000000014')).end, first);
    expect(await callsOf('85000000015')).toMatchObject([{ open: true }]);
    const second = Date.now();
    await two.page.close();
    near((await over('85000000015')).end, second);
    for (const number of ['85000000014', '85000000015']) expect(await callsOf(number)).toHaveLength(1);
  });
});

describe('what says less', () => {
  it('the launch page gives an attempt, for any number, and never minutes', async () => {
    const page = await stage.browser.context.newPage();
    await page.goto(`${HOSTS[0]}/j/85000000020?pwd=secret`);
    await page.waitForURL(/#success/u);
    const [call] = await until('an attempt', async () => {
      const found = await callsOf('85000000020');
      return found.length > 0 ? found : null;
    });
    expect(call).toMatchObject({ source: 'attempted', open: false });
    expect(call?.end).toBe(call?.start);
    // The passcode is nobody's business.
    expect(JSON.stringify(await storedCalls(evaluate))).not.toContain('secret');
    const { recent } = await tell<'call/state', CallsState>(evaluate, 'call/state', {});
    expect(recent.filter(({ source }) => source === 'attempted')).toEqual([]);
    await page.close();
  });

  it('pre-join and waiting room alone leave nothing', async () => {
    const { page, frame } = await join(HOSTS[2], '85000000021');
    await go(frame, 'waiting');
    await looks(frame, 2.2);
    await go(frame, 'left');
    await page.close();
    expect(await callsOf('85000000021')).toEqual([]);
  });
});
