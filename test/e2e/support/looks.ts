/** What any page of ours is looked at for beside axe: words that were left as keys, and anything that runs over the edge. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** How far the page is wider than its window, and by what; keys and placeholders that were left in the words. */
export const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const keys = /\b(?:report|reason|format|popup|options|welcome|plan|calls|people)_[a-z_]+|\{\w+\}/gu;
    const raw = [...document.body.innerText.matchAll(keys)].map(([key]) => key);
    /** Within something that scrolls or cuts by itself. */
    const kept = (one: Element): boolean => {
      for (let at = one.parentElement; at !== null && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    const wide = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (left < -1 || right > clientWidth + 1) && !kept(one);
    });
    const where = wide.map((one) => `${one.tagName}.${one.getAttribute('class')} ${one.textContent.slice(0, 40)}`);
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide: ${where.slice(-3).join(' | ')}`] : []),
      ...raw,
    ];
  });

/** Buttons, links and fields that are smaller than a finger or a shaking hand needs: 24 by 24, unless they stand in a line of text. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>('button, select, summary, input:not([type=checkbox], [type=radio], [type=file])'),
    ].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width === 0 || (width >= 24 && height >= 24)
        ? []
        : [`${one.tagName}.${one.className} "${one.innerText.slice(0, 30)}" ${width.toFixed(0)}x${height.toFixed(0)}`];
    }),
  );

/** Right to left, with words half as long again: what another script and another language do to a page. */
export const turnAround = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (/\p{L}{3}/u.test(text))
        node.textContent = `[${text} ${'ü'.repeat(Math.ceil(text.length / 2) - 1)}]`.replaceAll(/(ü{9})/gu, '$1 ');
    }
  });

/** Opens all that the page keeps folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('main details, .wrap details')) one.setAttribute('open', '');
  });

/** A picture of what a test stands before, when somebody wants to look: `ASYNCABLE_PICTURES=folder`. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ASYNCABLE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
