/**
 * What measuring a call costs: main-thread time of our own scripts in a meeting whose page changes all the time, as a share of one core,
 * beside the page's own; and the same while the person waits to be let in. Bar of the design: under 0.2 %.
 */
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';
import { traced } from './trace';

const SECONDS = 30;

buildStale(['chrome']);
const stage = await ChromiumStage.open();
try {
  for (const state of ['meeting', 'waiting']) {
    const page = await stage.browser.context.newPage();
    await page.goto('https://app.zoom.us/wc/87000000001/join?standalone');
    await page.waitForSelector('.preview-join-button', { state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await page.evaluate((to) => {
      (window as unknown as { demoCall: { to(state: string): void } }).demoCall.to(to);
      // Tiles come and go, captions are written: twenty changes a second. The client holds some thousand nodes besides.
      const tiles = document.body.appendChild(document.createElement('div'));
      const rest = document.body.appendChild(document.createElement('div'));
      rest.replaceChildren(...Array.from({ length: 3000 }, () => document.createElement('i')));
      setInterval(() => tiles.replaceChildren(...Array.from({ length: 25 }, () => document.createElement('span'))), 50);
    }, state);
    const cost = await traced(session, () =>
      page.evaluate((seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)), SECONDS),
    );
    const ours = cost.ours.reduce((sum, one) => sum + one, 0);
    const share = (ours / (SECONDS * 1000)) * 100;
    process.stdout.write(
      `${state}: ${ours.toFixed(1)} ms of ours in ${SECONDS} s, ${share.toFixed(3)} % of a core (bar 0.2 %), in ${cost.ours.length} tasks; the page's own ${cost.page.toFixed(1)} ms\n`,
    );
    await page.close();
  }
} finally {
  await stage.close();
}
