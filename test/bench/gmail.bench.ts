/**
 * What the content script costs a compose of 100 recipients, beside the bars of the design: the longest task of our own with the processor slowed four
 * times, from the browser's trace; how soon the first notice stands after the last change; and what is left of composes that were closed, counted by the
 * browser after its garbage is collected. Nothing here fails.
 */
import type { CDPSession, Page } from 'playwright-core';
import { DEMO_ME } from '../../demo/team';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage, MAIL } from '../e2e/support/chromium-stage';
import { countLeft, watchWorlds } from '../e2e/support/left';
import { worksIn } from '../e2e/support/mail-people';
import { tell, tellPeople } from '../e2e/support/seed';
import { traced } from './trace';

const SLOWER = 4;
const ROUNDS = 5;
/** The pause in the typing before anything is said is wanted (guides: nudging, section 4), so it is not counted. */
const SETTLED = 2_200;
const PROPOSAL = 'The numbers are in. Could we jump on a call on Thursday to go through them? I have questions.';

// What runs in the page is written as text: the runner marks functions by a name that a page does not know.
const ADD = `
  const list = document.querySelector('.anm[name=to] [role=listbox]');
  const add = (address) => {
    const chip = document.createElement('div');
    chip.setAttribute('role', 'option');
    chip.dataset.hovercardId = address;
    list.prepend(chip);
  };`;
const wait = (page: Page, ms: number): Promise<unknown> => page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${ms}))`);
const oneByOne = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {${ADD}
    for (let n = 0; n < 100; n += 1) {
      add('person' + n + '@heron.example');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })()`);
/** From the change of the page to our element inside the page's hit test; -1 when it stood before, or never came. */
const untilNotice = (page: Page, addresses: readonly string[]): Promise<number> =>
  page.evaluate<number>(`(async () => {${ADD}
    const covered = () => {
      const bar = document.querySelector('.aDh').getBoundingClientRect();
      const host = [...document.documentElement.children].find((one) => one !== document.head && one !== document.body);
      const hit = document.elementFromPoint(bar.left + 40, bar.top - 12);
      return hit !== null && hit === host;
    };
    if (covered()) return -1;
    const start = performance.now();
    for (const address of ${JSON.stringify(addresses)}) add(address);
    while (!covered()) {
      if (performance.now() - start > 5000) return -1;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  })()`);

const spread = (all: readonly number[]): string => {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return `${at(0.5)} ms (lowest ${at(0)}, highest ${at(1)})`;
};

buildStale(['chrome']);
const stage = await ChromiumStage.open();
try {
  const people = Array.from({ length: 12 }, (_, n) => worksIn(`Away${n}`, 6));
  /** A new household each round: the budget of prompts lets one compose speak. */
  const anew = async (): Promise<void> => {
    const options = await stage.browser.extensionPage('options');
    const evaluate = <T>(code: string): Promise<T> => options.evaluate(code);
    await tell(evaluate, 'data/erase', {});
    await tellPeople(evaluate, { email: DEMO_ME.email, zone: DEMO_ME.zone, people });
    await options.close();
  };
  const compose = async (text: string): Promise<{ page: Page; session: CDPSession }> => {
    await anew();
    const page = await stage.browser.context.newPage();
    const session = await stage.browser.context.newCDPSession(page);
    await page.goto(`${MAIL}?show=docked&thread=none`);
    await page.locator('[g_editable]').click();
    await page.keyboard.insertText(text);
    await wait(page, SETTLED);
    return { page, session };
  };
  const round = async (
    text: string,
    addresses: readonly string[],
    slower: number,
  ): Promise<{ took: number; tasks: readonly number[] }> => {
    const { page, session } = await compose(text);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    let took = -1;
    const look = async (): Promise<void> => {
      took = await untilNotice(page, addresses);
    };
    let tasks: readonly number[] = [];
    // The trace costs time of its own: what is timed at full speed goes without.
    if (slower > 1) tasks = (await traced(session, look)).ours;
    else await look();
    await page.close();
    return { took, tasks };
  };
  const rounds = async (
    text: string,
    addresses: readonly string[],
    slower: number,
  ): Promise<{ took: number; tasks: readonly number[] }[]> => {
    const all = [];
    for (let n = 0; n < ROUNDS; n += 1) all.push(await round(text, addresses, slower));
    return all;
  };
  const typed = await compose('The import finished.');
  await typed.session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const { ours: adding } = await traced(typed.session, () => oneByOne(typed.page));
  await typed.page.close();

  const hundred = Array.from({ length: 100 }, (_, n) => `person${n}@heron.example`);
  const away = people.map(({ email }) => email);
  const [hours, proposal, slowed] = [
    await rounds('The import finished.', away, 1),
    await rounds(PROPOSAL, hundred, 1),
    await rounds(PROPOSAL, hundred, SLOWER),
  ];
  const slowest = Math.max(0, ...adding, ...slowed.flatMap(({ tasks }) => tasks));

  const page = await stage.browser.context.newPage();
  const session = await stage.browser.context.newCDPSession(page);
  const worlds = await watchWorlds(session);
  await page.goto(`${MAIL}?show=none&thread=none`);
  const openAndClose = async (): Promise<void> => {
    await anew();
    await page.bringToFront();
    await page.locator('.new').click();
    await page.locator('[g_editable]').click();
    await page.keyboard.insertText(PROPOSAL);
    await wait(page, SETTLED);
    await untilNotice(page, hundred);
    await page.locator('.Ha').click();
    await wait(page, SETTLED);
  };
  await openAndClose();
  const before = await countLeft(session, worlds);
  for (let n = 0; n < 3; n += 1) await openAndClose();
  const after = await countLeft(session, worlds);

  const times = (all: readonly { took: number }[]): string => spread(all.map(({ took }) => took));
  process.stdout.write(
    [
      `100 recipients, processor ${SLOWER}x slower`,
      `  longest task of ours                    ${slowest.toFixed(1)} ms   (bar 50 ms)`,
      `  all of ours while they were added       ${adding.reduce((sum, one) => sum + one, 0).toFixed(1)} ms in ${adding.length} pieces`,
      `first notice after the last change, ${ROUNDS} composes   (bar 50 ms; -1: none came)`,
      `  hours, 12 recipients                    ${times(hours)}`,
      `  a meeting proposed, 100 recipients      ${times(proposal)}`,
      `  the same, processor ${SLOWER}x slower           ${times(slowed)}`,
      'left of three composes that spoke and were closed   (bar 0)',
      `  listeners of the page and ours          ${after.listeners - before.listeners} (of ${after.listeners})`,
      `  observers of mutations, of sizes        ${after.mutations - before.mutations} (of ${after.mutations}), ${after.sizes - before.sizes} (of ${after.sizes})`,
      '',
    ].join('\n'),
  );
} finally {
  await stage.close();
}
