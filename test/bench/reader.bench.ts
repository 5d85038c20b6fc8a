/**
 * How long the reader of Google Calendar takes over 300 chips in Chromium: the first reading, and readings after a chip has changed, at
 * full speed and with the processor slowed to a quarter; beside the plain alternative, which reads every chip anew each time.
 */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/setup/browsers.mjs';
import type { Timing } from './reader-in-page';

const CHIPS = 300;
const ROUNDS = 30;

const built = await build({ entryPoints: ['test/bench/reader-in-page.ts'], bundle: true, write: false, format: 'iife' });

const token = (n: number): string => btoa(`bench${n}_20261006T130000Z ida.holm@hall.example`).replace(/=+$/, '');
const chip = (n: number): string => {
  const hour = 8 + (n % 9);
  const label = `${hour % 12 || 12}${hour < 12 ? 'am' : 'pm'} to ${hour % 12 || 12}:30${hour < 12 ? 'am' : 'pm'}, Round ${n}, Ida Holm, Accepted, No location, October 6, 2026`;
  return `<div role="button" data-eventchip="" data-opens-details="true" tabindex="0" data-eventid="${token(n)}" style="position:absolute;top:${hour * 40 - 1}px;height:18px;width:20px"><div class="XuJrye">${label}</div><div aria-hidden="true"><span class="I0UMhf">Round ${n}</span></div><div aria-hidden="true" data-eventid="${token(n)}"></div></div>`;
};
const column = (day: number): string =>
  `<div role="gridcell" data-datekey="${(56 << 9) | (10 << 5) | 6}" style="position:relative;height:960px;flex:1">${Array.from({ length: CHIPS / 6 }, (_, n) => chip(day * 50 + n)).join('')}</div>`;
const html = `<!doctype html><html lang="en"><body data-viewkey="WEEK" data-viewfamily="EVENT"><div id="xUserInfo" hidden><span id="xUserEmail">ida.holm@hall.example</span><span id="xTimezone">America/New_York</span></div><div id="YPCqFe"><div role="main"><div role="grid"><div data-start-date-key="28996" data-end-date-key="29002"><div style="height:500px;overflow:auto"><div class="XsRa1c" style="height:40px"></div><div role="row" style="display:flex">${Array.from({ length: 6 }, (_, day) => column(day)).join('')}</div></div></div></div></div></div></body></html>`;

const executablePath = findBrowsers().find(({ engine }) => engine === 'chromium')?.path;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let failed = false;
try {
  for (const slowdown of [1, 4]) {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: built.outputFiles[0]?.text ?? '' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const { meetings, first, later, anew } = await page.evaluate<Timing>(`measureReader(${ROUNDS})`);
    const ms = (value: number): string => `${value.toFixed(1)} ms`;
    console.log(
      `${meetings} meetings, processor at 1/${slowdown}: first ${ms(first)}, one chip changed ${ms(later)}, all chips anew ${ms(anew)} (${(anew / later).toFixed(1)} times as long)`,
    );
    failed ||= meetings !== CHIPS;
    await page.close();
  }
} finally {
  await browser.close();
}
if (failed) throw new Error(`not all of the ${CHIPS} chips were read`);
