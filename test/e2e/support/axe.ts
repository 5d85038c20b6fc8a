/** Accessibility of a page of ours in every look it has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, as `rule: where`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Nothing to find in light, dark and forced colours, nor at 200 %, where moreover nothing must be scrolled sideways for. */
export async function axeFindsNothing(page: Page): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    expect(await violations(page), JSON.stringify(look)).toEqual([]);
  }
  await page.emulateMedia(LOOKS[0]);
  const whole = page.viewportSize();
  if (whole === null) throw new Error('the page has no window');
  // At 200 % a window has half as many pixels of the page's own.
  await page.setViewportSize({ width: Math.round(whole.width / 2), height: Math.round(whole.height / 2) });
  expect(await violations(page), '200 %').toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await page.setViewportSize(whole);
}
