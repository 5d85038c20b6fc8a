/**
 * What the content script costs a page of 300 events with the processor slowed four times: main-thread time of our own functions, from the
 * browser's trace, beside the page's own script in the same run. The bars are those of the design; nothing here fails.
 */
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';
import { until } from '../e2e/support/until';

const SLOWER = 4;
const ROUNDS = 5;
const BATCHES = 10;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

const WORK = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Milliseconds of each piece of work whose script is one of ours, and of each of the page's own. What runs inside another counts once. */
function tasksOf(events: readonly TraceEvent[]): { ours: number[]; page: number[] } {
  const found = { ours: [] as number[], page: [] as number[] };
  const busy = { ours: 0, page: 0 };
  for (const { name, ph, ts, dur = 0, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ph !== 'X' || !WORK.has(name)) continue;
    const url = args?.data?.url ?? args?.data?.scriptName ?? '';
    const whose = url.startsWith('chrome-extension:') ? 'ours' : url.startsWith('https:') ? 'page' : null;
    if (whose === null || ts < busy[whose]) continue;
    busy[whose] = ts + dur;
    found[whose].push(dur / 1000);
  }
  return found;
}

buildStale(['chrome']);
const stage = await ChromiumStage.open();
try {
  await stage.seed();
  const first: number[] = [];
  const longest: number[] = [];
  const own: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await stage.browser.context.newPage();
    const session = await stage.browser.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const trace = async (act: () => Promise<unknown>): Promise<ReturnType<typeof tasksOf>> => {
      const events: TraceEvent[] = [];
      const keep = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
      session.on('Tracing.dataCollected', keep);
      await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,v8,v8.execute' });
      await act();
      const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await done;
      session.off('Tracing.dataCollected', keep);
      return tasksOf(events);
    };
    const host = (): Promise<boolean> => page.evaluate(() => document.documentElement.children.length > 2);
    const load = await trace(async () => {
      await page.goto('https://calendar.google.com/calendar/u/0/r/week?chips=300');
      await until('our host', host);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    });
    first.push(load.ours.reduce((sum, one) => sum + one, 0));
    longest.push(Math.max(0, ...load.ours));
    own.push(load.page.reduce((sum, one) => sum + one, 0));
    const batch = await trace(() =>
      page.evaluate(async (times) => {
        for (let at = 0; at < times; at += 1) {
          const chip = document.querySelectorAll<HTMLElement>('[data-eventchip]')[at];
          if (chip) chip.style.width = `${50 + at}%`;
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
      }, BATCHES),
    );
    later.push(batch.ours.reduce((sum, one) => sum + one, 0) / BATCHES);
    await page.close();
  }
  process.stdout.write(
    [
      `300 events, processor ${SLOWER}x slower, median of ${ROUNDS} loads`,
      `  first pass, script included     ${ms(median(first))}   (bar 30 ms unthrottled: ${ms(median(first) / SLOWER)} here)`,
      `  longest task of ours            ${ms(median(longest))}   (bar 50 ms)`,
      `  each later change               ${ms(median(later))}   (bar 4 ms)`,
      `  beside it, the page's own script ${ms(median(own))}: ours is ${(median(first) / Math.max(0.1, median(own))).toFixed(2)} of it`,
      '',
    ].join('\n'),
  );
} finally {
  await stage.close();
}
