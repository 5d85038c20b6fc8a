/** The series review in Firefox, by keyboard: answered, taken back, gone on with in another tab, and in the report. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Surface } from './support/driver';
import { FirefoxStage } from './support/firefox-stage';
import { TODAY } from './support/week';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await FirefoxStage.open();
  await (await stage.seed()).close();
});
afterAll(() => stage.close());

const ENTER = '\uE007';
const DOWN = '\uE015';
const progress = `document.querySelector('.progress .num')?.textContent`;
const focused = `document.querySelector('.line:focus h2 bdi')?.textContent`;

async function open(): Promise<Surface> {
  const page = await stage.driver.extension('series-review');
  await page.until(focused);
  return page;
}

it('goes from the first key to the plan in the report', async () => {
  const page = await open();
  const first = await page.evaluate<string>(focused);
  await page.press('2');
  await page.until(`${progress}.startsWith('1 of')`);
  await page.press('3');
  await page.until(`${progress}.startsWith('2 of')`);
  await page.press('u');
  await page.until(`${progress}.startsWith('1 of')`);
  const waiting = await page.evaluate<string>(focused);
  await page.press(DOWN);
  await page.until(`${focused} !== ${JSON.stringify(waiting)}`);
  await page.press('k');
  await page.press('k');
  await page.until(`${focused} === ${JSON.stringify(first)}`);
  await page.press(ENTER);
  await page.until(`document.querySelector('.draft textarea')?.value.includes(${JSON.stringify(first)})`);
  await page.close();

  const again = await open();
  await again.until(`${progress}.startsWith('1 of') && ${focused} === ${JSON.stringify(waiting)}`);
  await again.close();
  const report = await stage.driver.extension('report', `#${TODAY}`);
  await report.until(`document.querySelector('section[aria-labelledby=review]')?.innerText.includes('One change. Before: ')`);
  expect(await report.evaluate<string>(`document.querySelector('section[aria-labelledby=review] a').textContent`)).toBe(
    'Continue',
  );
  await report.close();
});
