/**
 * Calls beside Zoom's, once the person has switched them on; and a browser that is killed in the middle of one. Both need a browser that
 * is opened more than once, so they share it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '../../demo/server';
import { PEOPLE } from '../../demo/calls/client/call';
import { DEMO_ME } from '../../demo/team';
import { teamCalendar } from '../../demo/team-calendar';
import { ensureBrowser } from '../../scripts/setup/browsers.mjs';
import type { CallRow } from '../../src/store';
import { looks, near } from './support/calls';
import { Chromium } from './support/chromium';
import { onceGranted } from './support/granted';
import { until } from './support/until';
import { MONDAY, TODAY } from './support/week';
import { storedCalls } from './support/zoom';

const copy = onceGranted([
  'https://meet.google.com/*',
  'https://teams.live.com/*',
  'https://teams.microsoft.com/*',
  'https://teams.cloud.microsoft/*',
]);
let profile: string;
let server: DemoServer;
let browser: Chromium;
let app: Page;

async function launch(): Promise<void> {
  const found = ensureBrowser('chromium');
  if (!found) throw new Error('the end-to-end tests need Chromium; set ASYNCABLE_CHROMIUM to where it stands');
  browser = await Chromium.launch({ binary: found.path, extension: copy.folder, port: server.port, spki: server.spki, profile });
}
beforeAll(async () => {
  profile = mkdtempSync(path.join(tmpdir(), 'asyncable-calls-'));
  server = await startDemoServer({ ics: teamCalendar(MONDAY), me: DEMO_ME, zone: DEMO_ME.zone, today: TODAY });
  await launch();
  // From here on the extension is as it was built, and asks; the browser remembers what it was allowed once.
  copy.restore();
  await browser.reloadExtension();
  // Its pages are refused until it stands again.
  app = await until('the extension again', async () => browser.extensionPage('options', '#calls').catch(() => null));
  await app.waitForSelector('#calls [role=switch]');
  await until('the scripts', async () => (await registered()).length === 2);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  for (const folder of [profile, copy.folder]) rmSync(folder, { recursive: true, force: true });
});

type State = 'before' | 'lobby' | 'call' | 'bare' | 'left' | 'meeting';
const all = (): Promise<CallRow[]> => storedCalls((code) => app.evaluate(code));
const callsOf = async (service: CallRow['service']): Promise<CallRow[]> =>
  (await all()).filter((call) => call.service === service);
const begun = (service: CallRow['service']): Promise<CallRow> =>
  until('a call', async () => (await callsOf(service)).find(({ open }) => open));
const over = (service: CallRow['service']): Promise<CallRow> =>
  until('an end', async () => (await callsOf(service)).find(({ open }) => !open), 50);
const go = (frame: Frame, state: State): Promise<unknown> =>
  frame.evaluate((one) => (window as unknown as { demoCall: { to(state: string): void } }).demoCall.to(one), state);
/** Puts the page's clocks forward, its timers and the scripts' in it too: for it the seconds pass in a moment. */
async function putForward(page: Page, seconds: number): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  const passed = new Promise<void>((resolve) => session.once('Emulation.virtualTimeBudgetExpired', () => resolve()));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: seconds * 1000 });
  await passed;
}
const registered = (): Promise<string[]> =>
  app.evaluate(`chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())`);

/** Opens a page of a call and gives the document that holds it. */
async function enter(url: string): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.context.newPage();
  await page.goto(url);
  const framed = url.startsWith('https://teams.live.com/');
  const frame = await until('the call', async () =>
    framed ? page.frames().find((one) => one !== page.mainFrame()) : page.mainFrame(),
  );
  await frame.waitForFunction(() => 'demoCall' in window);
  return { page, frame };
}

const SWITCHED: [string, CallRow['service'], string, Partial<CallRow>][] = [
  ['Google Meet', 'google-meet', 'https://meet.google.com/abc-defg-hij', { number: 'abc-defg-hij', title: 'Heron status' }],
  ['Teams', 'teams', 'https://teams.microsoft.com/v2/', { number: null, title: 'Heron planning' }],
  [
    'Teams in a frame',
    'teams',
    'https://teams.live.com/meet/9312345678901?p=secret',
    { number: '9312345678901', title: 'Heron planning' },
  ],
];
describe('calls of other services, switched on', () => {
  it.each(SWITCHED)('%s: from being let in to leaving, once, with how many and never who', async (_name, service, url, facts) => {
    const before = new Set((await all()).map(({ id }) => id));
    const fresh = async (): Promise<CallRow[]> => (await callsOf(service)).filter(({ id }) => !before.has(id));
    const { page, frame } = await enter(url);
    await go(frame, 'lobby');
    await looks(frame, 0.5);
    expect(await fresh()).toEqual([]);
    const admitted = Date.now();
    await go(frame, 'call');
    const call = await until('a call', async () => (await fresh()).find((one) => one.open));
    near(call.start, admitted);
    expect(call).toMatchObject({ source: 'measured', place: PEOPLE.length, most: PEOPLE.length, ...facts });
    // Tiles and counts go when a page is laid out anew; the call goes on.
    await go(frame, 'bare');
    await looks(frame, 0.5);
    await go(frame, 'call');
    const left = Date.now();
    await go(frame, 'left');
    // Meet says in words alone that one has left: there the grace has to pass.
    if (service === 'google-meet') await putForward(page, 40);
    const ended = await until('an end', async () => (await fresh()).find((one) => !one.open), 50);
    near(ended.end, left);
    expect(await fresh()).toHaveLength(1);
    const stored = JSON.stringify(await all());
    for (const word of [...PEOPLE, 'secret']) expect(stored).not.toContain(word);
    await page.close();
  });
});

describe('calls of other services, switched off', () => {
  it('a call that goes on is let go of, and nothing runs on the pages opened after', async () => {
    const before = (await callsOf('google-meet')).length;
    const running = await enter('https://meet.google.com/xyz-abcd-xyz');
    await go(running.frame, 'call');
    const { end } = await begun('google-meet');
    expect(await registered()).toEqual(['google-meet', 'teams']);
    await app.bringToFront();
    await app.getByRole('switch', { name: 'Google Meet' }).click();
    await until('no script for it', async () => (await registered()).join() === 'teams');
    await until('the switch off', async () => !(await app.getByRole('switch', { name: 'Google Meet' }).isChecked()));
    const after = await enter('https://meet.google.com/opq-rstu-vwx');
    await go(after.frame, 'call');
    await looks(after.frame, 1.1);
    await running.page.bringToFront();
    await go(running.frame, 'left');
    await looks(running.frame, 0.5);
    const calls = await callsOf('google-meet');
    expect(calls).toHaveLength(before + 1);
    expect(calls.at(-1)?.end).toBe(end);
    await after.page.close();
    await running.page.close();
  });
});

describe('a browser that is killed in the middle of a call', () => {
  it('loses less than a minute of it, and tells of one call', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://acme.zoom.us/wc/87000000001/join?standalone');
    await page.waitForSelector('.preview-join-button');
    await go(page.mainFrame(), 'meeting');
    const { start } = await begun('zoom');
    await putForward(page, 155);
    const killed = await page.evaluate(() => Date.now());
    await until('its beats', async () => ((await callsOf('zoom'))[0]?.end ?? start) - start > 60_000);
    await browser.kill();
    await launch();
    app = await browser.extensionPage('options', '#calls');
    const call = await over('zoom');
    expect(killed - call.end).toBeGreaterThanOrEqual(0);
    expect(killed - call.end).toBeLessThanOrEqual(60_000);
    expect(call).toMatchObject({ start, source: 'measured' });
    expect(await callsOf('zoom')).toHaveLength(1);
  });
});
