/**
 * What measuring a call costs: main-thread time of our own script in a meeting whose page changes all the time, as a share of one core,
 * beside the page's own. Bar of the design: under 0.2 %.
 */
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';

const SECONDS = 30;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

buildStale(['chrome']);
const stage = await ChromiumStage.open();
try {
  const page = await stage.browser.context.newPage();
  await page.goto('https://app.zoom.us/wc/87000000001/join?standalone');
  await page.waitForSelector('.preview-join-button', { state: 'attached' });
  await page.evaluate(() => {
    (window as unknown as { demoCall: { to(state: string): void } }).demoCall.to('meeting');
    // Tiles come and go, captions are written: twenty changes a second.
    const tiles = document.body.appendChild(document.createElement('div'));
    setInterval(() => tiles.replaceChildren(...Array.from({ length: 25 }, () => document.createElement('span'))), 50);
  });
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,v8.execute' });
  await page.evaluate((seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)), SECONDS);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  const cost = (scheme: string): number =>
    events
      .filter(({ name, ph, args }) => ph === 'X' && name === 'FunctionCall' && (args?.data?.url ?? '').startsWith(scheme))
      .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  const ours = cost('chrome-extension:');
  const theirs = cost('https:');
  const share = (ours / (SECONDS * 1000)) * 100;
  process.stdout.write(
    `measuring a call: ${ours.toFixed(1)} ms in ${SECONDS} s, ${share.toFixed(3)} % of a core (bar 0.2 %); the page itself ${theirs.toFixed(1)} ms\n`,
  );
} finally {
  await stage.close();
}
