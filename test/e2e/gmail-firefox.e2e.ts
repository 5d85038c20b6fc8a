/** Gmail in Firefox: what differs there is the extension's world, Trusted Types and how text is inserted. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ME, demoPeople } from '../../demo/team';
import type { Surface } from './support/driver';
import { FirefoxStage } from './support/firefox-stage';
import { worksIn } from './support/mail-people';
import { UNTIL_QUIET } from './support/quiet';
import { tell, tellPeople } from './support/seed';
import { until } from './support/until';

const MAIL = 'https://mail.google.com/mail/u/0/';
let stage: FirefoxStage;
const AWAY = worksIn('Vera', 6);
const HERE = worksIn('Xenia', -2);

beforeAll(async () => {
  stage = await FirefoxStage.open();
});
afterAll(() => stage.close());

/** A new household each time: the budget of prompts lets one compose speak. */
beforeEach(() =>
  stage.driver.telling(async (evaluate) => {
    await tell(evaluate, 'data/erase', {});
    await tellPeople(evaluate, { email: DEMO_ME.email, zone: DEMO_ME.zone, people: [...demoPeople(), AWAY, HERE] });
  }),
);

/** In Firefox closed roots stay closed: what is drawn is known by where the page's own hit test finds one of our hosts. */
const OURS = `[...document.documentElement.children].filter((one) => one !== document.head && one !== document.body)`;
const under = (compose: string): string => `document.querySelector('${compose} .aDh').getBoundingClientRect()`;
const hit = (x: string, y: string): string =>
  `(() => { const bar = ${under('')}; const hit = document.elementFromPoint(${x}, ${y}); return ${OURS}.includes(hit); })()`;
const COVERED = hit('bar.left + 40', 'bar.top - 12');
/** An inline reply's notice stands in the flow of its cell, with a height of its own. */
const IN_FLOW = `(() => { const first = document.querySelector('.M9 td.HE').firstElementChild; return !first.className && first.getBoundingClientRect().height > 20; })()`;
const shownIn = (show: string): string => (show === 'inline' ? IN_FLOW : COVERED);
const SEND_IS_FREE = `(() => { const { left, top, width, height } = document.querySelector('.aoO').getBoundingClientRect(); return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.aoO') != null; })()`;
const BODY = `document.querySelector('[g_editable]').innerText.trim()`;
/** A page that a failed test leaves open would spend the next one's budget. */
let open: Surface | null = null;
const mail = async (query: string): Promise<Surface> => (open = await stage.driver.site(`${MAIL}?${query}`));
afterEach(async () => {
  await open?.close();
  open = null;
});
const type = async (page: Surface, text: string): Promise<void> => {
  await page.until(`document.querySelector('[g_editable]')`);
  await page.evaluate(
    `(document.querySelector('[g_editable]').focus(), document.execCommand('insertText', false, ${JSON.stringify(text)}))`,
  );
};
/** A press counts once the frame has been seen: the frame itself says when. */
const seen = (page: Surface): Promise<unknown> =>
  until('the notice seen', async () =>
    (await page.inFrames<boolean>(`document.documentElement.dataset.seen !== undefined`)).includes(true),
  );
/** The first words of a docked notice's second row. */
async function pressFirst(page: Surface): Promise<void> {
  await seen(page);
  const bar = await page.evaluate<{ left: number; top: number }>(`({ left: ${under('')}.left, top: ${under('')}.top })`);
  await page.click(bar.left + 70, bar.top - 18);
}

describe.each(['docked', 'full', 'inline', 'popout'])('a compose that is %s', (show) => {
  it.each(['en', 'ja'])('gets its notice, page in %s, and the caret stays', async (lang) => {
    const page = await mail(`show=${show}&lang=${lang}&to=${AWAY.email}&subject=Dates`);
    await type(page, 'The import finished.');
    await page.until(shownIn(show));
    expect(await page.evaluate(`document.activeElement.getAttribute('g_editable')`)).toBe('true');
    expect(await page.evaluate(BODY)).toBe('The import finished.');
    await page.until(SEND_IS_FREE);
    expect(await page.evaluate(`window.demo.sent`)).toBe(0);
  });
});

describe('windows', () => {
  it('that are minimised have none, and have one again when they are raised', async () => {
    const page = await mail(`show=docked&to=${AWAY.email}`);
    await type(page, 'Hello');
    await page.until(COVERED);
    await page.evaluate(`(document.querySelector('.Hl').click(), 0)`);
    const any = `document.elementsFromPoint(innerWidth - 200, innerHeight - 30).some((one) => ${OURS}.includes(one))`;
    await page.until(`!(${any})`);
    await page.evaluate(`(document.querySelector('.Hl').click(), 0)`);
    await page.until(COVERED);
  });

  it('that are opened minimised wait until they are raised', async () => {
    const page = await mail(`show=minimised&to=${AWAY.email}`);
    await page.until(`document.querySelector('.Hl')`);
    await page.evaluate(UNTIL_QUIET);
    expect(
      await page.evaluate(`document.elementsFromPoint(innerWidth - 200, innerHeight - 30).some((one) => ${OURS}.includes(one))`),
    ).toBe(false);
    await page.evaluate(`(document.querySelector('.Hl').click(), 0)`);
    await type(page, 'Hello');
    await page.until(COVERED);
  });

  it('of several the one speaks whose recipients are outside their hours', async () => {
    const page = await mail(`show=several&to=${AWAY.email}&to2=${HERE.email}`);
    await type(page, 'Hello');
    await page.until(COVERED);
    const bars = await page.evaluate<boolean[]>(
      `[...document.querySelectorAll('.aDh')].map((one) => { const bar = one.getBoundingClientRect(); return ${OURS}.includes(document.elementFromPoint(bar.left + 40, bar.top - 12)); })`,
    );
    expect(bars).toEqual([true, false]);
  });

  it("open Gmail's own menu at a press; nothing is sent", async () => {
    const page = await mail(`show=docked&lang=de&to=${AWAY.email}`);
    await type(page, 'Hello');
    await page.until(COVERED);
    await pressFirst(page);
    await page.until(`document.querySelector('.picker')`);
    expect(await page.evaluate(`window.demo.sent`)).toBe(0);
  });

  it('keep their caret when the notice is pressed, and a line is inserted there', async () => {
    const page = await mail(`show=docked&to=${AWAY.email}`);
    await type(page, 'Hello');
    await page.until(COVERED);
    await seen(page);
    const [at] = (
      await page.inFrames<{ x: number; y: number } | null>(`(() => {
        const one = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Add a reply-by date');
        const box = one?.getBoundingClientRect();
        return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      })()`)
    ).filter((one) => one !== null);
    const bar = await page.evaluate<{ left: number; top: number }>(`({ left: ${under('')}.left, top: ${under('')}.top })`);
    const height = Math.max(...(await page.inFrames<number>('innerHeight')));
    await page.click(bar.left + (at?.x ?? 0), bar.top - height + (at?.y ?? 0));
    await page.until(`${BODY}.includes('No need to reply before')`);
    expect(await page.evaluate(`document.activeElement.getAttribute('g_editable')`)).toBe('true');
  });

  it('without recipients or subject are met with silence', async () => {
    const page = await mail(`show=docked&to=${AWAY.email}&drift=subject,recipients`);
    await type(page, 'Shall we meet on Monday?');
    await page.evaluate(UNTIL_QUIET);
    expect(await page.evaluate(COVERED)).toBe(false);
    expect(await page.evaluate(BODY)).toBe('Shall we meet on Monday?');
  });
});

describe('the pages of Gmail', () => {
  it('asks nobody', () => {
    // Firefox itself asks Mozilla for its own settings; whatever else was refused would be ours.
    expect(stage.driver.refused().filter((host) => !/\.mozilla\.(?:com|org|net):443$/.test(host))).toEqual([]);
    const asked = new Set(stage.server.log.filter((line) => line.startsWith('mail.google.com')));
    expect([...asked].toSorted()).toEqual([
      'mail.google.com /demo/mail.css',
      'mail.google.com /demo/mail.js',
      'mail.google.com /demo/mail.json',
      'mail.google.com /mail/u/0/',
    ]);
  });
});
