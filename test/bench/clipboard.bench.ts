/**
 * From a badge to a draft on the clipboard: two clicks, measured where a person would feel them, on the demo calendar in Chromium. The first
 * is timed from the press on the badge to the frame in which the card stands with its draft and its plan, the second from the press on
 * *Copy* to the frame that says so, after the clipboard has been written. What the person does in between is their own time. The
 * worker is ended before some rounds, as the browser does after 30 idle seconds; there a pointer that rests on the badge before it presses,
 * as a hand does, wakes it. The bar is 300 ms for both clicks; nothing here fails.
 */
import type { CDPSession, Page } from 'playwright-core';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';
import { MARKED } from '../e2e/support/marked';
import type { Pierced, Piercer } from '../e2e/support/pierced';
import { tell } from '../e2e/support/seed';
import { until } from '../e2e/support/until';

const ROUNDS = Number(process.env.ROUNDS ?? 12);
const TITLES = ['Release read-out', 'Heron status'];
const BAR = 300;
/** Shorter than a hand takes from reaching a target to pressing it. */
const REST_MS = 250;
/** What a hand takes from somewhere on the page to a target of this size (Fitts, 400 px to 28 px): more than this. */
const WAY_MS = 400;
const STEPS = 8;
/** Where the worker is, how long the pointer is on its way over the page, and how long it rests on the badge. */
const WAYS = [
  { name: 'worker awake', cold: false, way: 0, rest: 0 },
  { name: 'worker ended, pressed out of nowhere', cold: true, way: 0, rest: 0 },
  { name: `worker ended, pointed at for ${REST_MS} ms`, cold: true, way: 0, rest: REST_MS },
  { name: `worker ended, reached in ${WAY_MS} ms and pointed at for ${REST_MS} ms`, cold: true, way: WAY_MS, rest: REST_MS },
] as const;
type Way = (typeof WAYS)[number];

const at = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(0).padStart(4)} ms`;

/** Put into the content script's own world: only there is its closed root open, and a press has the time it was made. */
const WATCH = `(() => {
  const times = (globalThis.asyncableTimes = { pressed: 0, ready: 0, copied: 0 });
  // Passed on before our own root keeps presses in.
  addEventListener('pointerdown', (event) => Object.assign(times, { pressed: event.timeStamp, ready: 0, copied: 0 }), true);
  const host = [...document.documentElement.children].find((one) => chrome.dom.openOrClosedShadowRoot(one) !== null);
  const root = chrome.dom.openOrClosedShadowRoot(host);
  const words = (label) => [...root.querySelectorAll('[role=dialog] button')].some((one) => one.textContent.trim() === label);
  const seen = (field) => requestAnimationFrame(() => (times[field] ||= performance.now()));
  new MutationObserver(() => {
    if (times.ready === 0 && words('Copy')) seen('ready');
    if (times.copied === 0 && words('Copied')) seen('copied');
  }).observe(root, { childList: true, subtree: true, characterData: true });
})()`;

interface Times {
  readonly pressed: number;
  readonly ready: number;
  readonly copied: number;
}

/** Evaluates in the world of the content script. */
async function worldOf(page: Page, session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void contexts.push(context));
  await session.send('Runtime.enable');
  const own = await until('the content script', async () =>
    contexts.findLast((one) => one.origin.startsWith('chrome-extension:')),
  );
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: own.id,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${page.url()}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as unknown;
  };
}

/** Where the badge of an event is. */
async function badgeOf(page: Page, pierce: Piercer, title: string): Promise<{ x: number; y: number }> {
  return until(`a badge on ${title}`, async () => {
    const chip = await page.locator('[data-eventchip]', { hasText: title }).first().boundingBox();
    if (!chip) return null;
    for (const spot of await pierce.all((one) => one.attributes.class === 'spot')) {
      const middle = await pierce.middle(spot);
      const inside = middle && middle.x > chip.x && middle.x < chip.x + chip.width && middle.y > chip.y - 2;
      if (inside && middle.y < chip.y + chip.height + 2) return middle;
    }
    return null;
  });
}

const isCopy = (one: Pierced): boolean => one.name === 'button' && one.text === 'Copy';

/** A series whose draft was taken rests for good: each round takes it back. */
async function takeBack(app: Page): Promise<void> {
  const evaluate = <T>(expression: string): Promise<T> => app.evaluate(expression);
  const { proposals } = await tell<'loop/state', { proposals: { id: number }[] }>(evaluate, 'loop/state', {});
  for (const { id } of proposals) await tell(evaluate, 'compose/take-back', { proposalId: id });
}

/** Milliseconds of each click. */
interface Round {
  readonly card: number;
  readonly copy: number;
}

async function round(stage: ChromiumStage, title: string, { cold, way, rest }: Way): Promise<Round> {
  const { page, pierce } = await stage.calendar('week');
  try {
    await page.bringToFront();
    await until('marks', async () => (await page.evaluate<unknown[]>(MARKED)).length);
    const spot = await badgeOf(page, pierce, title);
    const session = await stage.browser.context.newCDPSession(page);
    const world = await worldOf(page, session);
    await world(WATCH);
    if (cold) await stage.browser.stopServiceWorker();
    await page.bringToFront();
    const times = async (field: keyof Times): Promise<number> => {
      const now = await until(field, async () => {
        const all = (await world('globalThis.asyncableTimes')) as Times;
        return all[field] > 0 ? all : null;
      });
      return now[field] - now.pressed;
    };
    for (let step = way === 0 ? STEPS : 0; step < STEPS; step += 1) {
      await page.mouse.move(spot.x + (STEPS - step) * 40, spot.y + (STEPS - step) * 20);
      await new Promise((resolve) => setTimeout(resolve, way / STEPS));
    }
    await page.mouse.move(spot.x, spot.y);
    await new Promise((resolve) => setTimeout(resolve, rest));
    await page.mouse.down();
    await page.mouse.up();
    const card = await times('ready');
    await pierce.click(await pierce.first('Copy', isCopy));
    return { card, copy: await times('copied') };
  } finally {
    await page.close();
  }
}

buildStale(['chrome']);
const stage = await ChromiumStage.open();
try {
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://calendar.google.com' });
  await stage.seed();
  const app = await stage.browser.extensionPage('options');
  for (const way of WAYS) {
    for (const title of TITLES) {
      const rounds: Round[] = [];
      for (let one = 0; one < ROUNDS; one += 1) {
        rounds.push(await round(stage, title, way));
        await takeBack(app);
      }
      const middle = (of: (one: Round) => number): string => ms(at(rounds.map(of), 0.5));
      const both = ({ card, copy }: Round): number => card + copy;
      const worst = ms(at(rounds.map(both), 0.95));
      process.stdout.write(
        `${way.name}, ${title}: card ready ${middle(({ card }) => card)}, copied ${middle(({ copy }) => copy)}; ` +
          `both ${middle(both)} in the middle, ${worst} at the 95th of 100 (bar ${BAR} ms, ${ROUNDS} rounds)\n`,
      );
    }
  }
} finally {
  await stage.close();
}
