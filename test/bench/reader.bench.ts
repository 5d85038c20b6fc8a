/**
 * How long the reader of Google Calendar takes over 300 chips in Chromium, as the watcher runs it: the first reading in a fresh browser,
 * then readings after one chip has changed and after all have, with the longest task of each, at full speed and with the processor slowed
 * to a quarter. Beside it the plain alternative: everything read at once, in one task.
 */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/setup/browsers.mjs';
import type { Taken, Timing } from './reader-in-page';

const CHIPS = 300;
const ROUNDS = 30;
/** Fresh browsers for each figure; medians are printed; lowest and highest tell how busy the machine was meanwhile. */
const BROWSERS = 5;

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

/** Runs one expression in a fresh browser that shows the page. */
async function inFreshBrowser<Result>(slowdown: number, expression: string): Promise<Result> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: built.outputFiles[0]?.text ?? '' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate<Result>(expression);
  } finally {
    await browser.close();
  }
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

for (const slowdown of [1, 4]) {
  const runs: Timing[] = [];
  const atOnce: number[] = [];
  for (let run = 0; run < BROWSERS; run += 1) {
    runs.push(await inFreshBrowser<Timing>(slowdown, `measureWatcher(${ROUNDS})`));
    atOnce.push(await inFreshBrowser<number>(slowdown, 'readAtOnce()'));
  }
  const found = runs.map((run) => run.meetings);
  if (found.some((meetings) => meetings !== CHIPS)) throw new Error(`read ${found.join(', ')} of ${CHIPS} chips`);
  const line = (what: string, of: (run: Timing) => Taken): number => {
    const taken = runs.map(of);
    const whole = median(taken.map((one) => one.whole));
    const longest = taken.map((one) => one.longest);
    const span = `lowest ${ms(Math.min(...longest))}, highest ${ms(Math.max(...longest))}`;
    console.log(
      `  ${what}: ${ms(whole)} in ${median(taken.map((one) => one.tasks))} tasks, longest task ${ms(median(longest))} (${span})`,
    );
    return whole;
  };
  console.log(`${CHIPS} meetings, processor at 1/${slowdown}`);
  line('first reading', (run) => run.first);
  console.log(
    `  first reading at once: one task of ${ms(median(atOnce))} (lowest ${ms(Math.min(...atOnce))}, highest ${ms(Math.max(...atOnce))})`,
  );
  const later = line('one chip changed', (run) => run.later);
  const anew = line('all chips anew', (run) => run.anew);
  console.log(`  all anew takes ${(anew / later).toFixed(1)} times as long as one`);
}
