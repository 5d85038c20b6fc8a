/**
 * What the content script costs a page of 300 events with the processor slowed four times: main-thread time of our own script, from the
 * browser's trace, beside the page's own in the same run. The bars are those of the design: the first pass and a later change at the
 * processor's own speed, the longest task slowed four times. Nothing here fails.
 */
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';
import { until } from '../e2e/support/until';
import { STANDS, traced } from './trace';

const SLOWER = 4;
const ROUNDS = 7;
const BATCHES = 10;

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0);
const line = (what: string, all: readonly number[], bar: string): string =>
  `  ${what.padEnd(34)}${median(all).toFixed(1).padStart(7)} ms slowed, ${(median(all) / SLOWER).toFixed(1).padStart(5)} ms unslowed   ${bar}`;

buildStale(['chrome']);
const stage = await ChromiumStage.open();
try {
  await stage.seed();
  const start: number[] = [];
  const first: number[] = [];
  const longest: number[] = [];
  const own: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await stage.browser.context.newPage();
    const session = await stage.browser.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript((stands) => {
      const watcher = new MutationObserver(() => {
        if (document.querySelectorAll('[data-eventchip]').length < 300) return;
        watcher.disconnect();
        requestAnimationFrame(() => setTimeout(() => console.timeStamp(stands)));
      });
      watcher.observe(document, { childList: true, subtree: true });
    }, STANDS);
    const load = await traced(session, async () => {
      await page.goto('https://calendar.google.com/calendar/u/0/r/week?chips=300');
      // Our host, and the sentences for those who cannot see the marks: then the marks are drawn.
      await until('our marks', () => page.evaluate(() => document.querySelectorAll('html > div[hidden] > span').length > 0));
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    });
    start.push(load.start);
    first.push(sum(load.ours));
    longest.push(Math.max(0, ...load.ours));
    own.push(load.page);
    const batch = await traced(session, () =>
      page.evaluate(
        (times) =>
          new Promise<void>((resolve) => {
            const chips = document.querySelectorAll<HTMLElement>('[data-eventchip]');
            let at = 0;
            const timer = setInterval(() => {
              const chip = chips[at];
              if (at < times && chip) chip.style.width = `${50 + at}%`;
              at += 1;
              if (at <= times) return;
              clearInterval(timer);
              resolve();
            }, 300);
          }),
        BATCHES,
      ),
    );
    later.push(sum(batch.ours) / BATCHES);
    await page.close();
  }
  process.stdout.write(
    [
      `300 events, processor ${SLOWER}x slower, median of ${ROUNDS} loads`,
      line('script compiled and begun', start, ''),
      line('first pass, marks drawn, with that', first, '(bar 30 ms unslowed)'),
      line('longest task of ours', longest, `(bar 50 ms slowed; most ${Math.max(...longest).toFixed(1)})`),
      line('each later change', later, '(bar 4 ms unslowed)'),
      line("beside it, the page's own", own, `: ours is ${(median(first) / Math.max(0.1, median(own))).toFixed(2)} of it`),
      '',
    ].join('\n'),
  );
} finally {
  await stage.close();
}
