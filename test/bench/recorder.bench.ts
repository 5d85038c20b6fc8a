/**
 * What recording screen and sound takes: memory of the recorder's process (resident, from the system) before, while it records and after
 * saving. Ten minutes by default; RECORD_SECONDS shortens it, and then the figure is of that length. The bar is 150 MB; nothing here fails.
 */
import { readFileSync } from 'node:fs';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';
import { until } from '../e2e/support/until';

const SECONDS = Number(process.env.RECORD_SECONDS ?? 600);
const FORMAT = 'client-walkthrough';

/** Resident memory of a process in MB, less what it shares with others. */
function residentMb(pid: number): number {
  const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
  return (((pages[1] ?? 0) - (pages[2] ?? 0)) * 4096) / 1_000_000;
}

buildStale(['chrome']);
const stage = await ChromiumStage.open({ fakeMedia: true });
try {
  const page = await stage.browser.extensionPage('recorder', `#0-${FORMAT}`);
  const browser = stage.browser.context.browser();
  const session = browser ? await browser.newBrowserCDPSession() : await stage.browser.context.newCDPSession(page);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const total = (): number => renderers.reduce((sum, pid) => sum + residentMb(pid), 0);
  const before = total();
  let most = before;
  // What each minute took at most: flat, or it grows with the recording.
  const minutes: number[] = [];
  await page.getByRole('button', { name: 'Start recording' }).click();
  await until(
    'the recording',
    async () => {
      const now = total();
      most = Math.max(most, now);
      const [minute = 0, seconds = 0] = ((await page.locator('.live .time').textContent()) ?? '').split(':').map(Number);
      minutes[minute] = Math.max(minutes[minute] ?? 0, now);
      return minute * 60 + seconds >= SECONDS;
    },
    SECONDS * 2 + 60,
  );
  const during = most;
  await page.getByRole('button', { name: 'Stop' }).click();
  await until(
    'the measuring',
    async () => {
      most = Math.max(most, total());
      return page.locator('.big').count();
    },
    120,
  );
  const length = await page.locator('.big').getAttribute('data-seconds');
  process.stdout.write(
    `${SECONDS} s of screen and sound (measured ${length} s): ${before.toFixed(0)} MB before, ${during.toFixed(0)} MB at most while recording, ` +
      `${most.toFixed(0)} MB at most with saving: ${(most - before).toFixed(0)} MB more (bar 150)\n` +
      `  at most in each minute: ${minutes.map((mb) => mb.toFixed(0)).join(', ')} MB\n`,
  );
} finally {
  await stage.close();
}
