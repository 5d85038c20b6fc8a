/** Where no window can be shown: screenshots, and in words what was flagged and why, read from the extension's own popup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../test/e2e/support/built';
import type { Driver } from '../../test/e2e/support/driver';

const FOLDER = path.join(ROOT, 'screenshots/out');

/** Opens each row of the popup's list and reads its words. */
const READ_ROWS = `(async () => {
  const lines = [];
  for (const row of document.querySelectorAll('.markrow')) {
    row.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const text = (part) => (part?.innerText ?? '').replace(/\\s+/g, ' ').trim();
    const more = row.parentElement.querySelector('.markmore');
    lines.push({ title: text(row.querySelector('b')), when: text(row.querySelector('.left')), why: [...(more?.querySelectorAll('p') ?? [])].map(text) });
  }
  return lines;
})()`;

interface Line {
  readonly title: string;
  readonly when: string;
  readonly why: readonly string[];
}

export async function showUnseen(driver: Driver, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const save = (name: string, png: Buffer): void => {
    writeFileSync(path.join(FOLDER, `${name}.png`), png);
    process.stdout.write(`  screenshots/out/${name}.png\n`);
  };
  const page = await driver.site(address);
  await page.until(`document.querySelector('[data-eventchip]')`);
  // The popup knows the page's marks once the page has asked for them, which is also when they are drawn.
  const popup = await driver.extension('popup');
  await popup.until(`document.querySelector('.markrow')`);
  process.stdout.write('No display here, so nothing opens. Screenshots:\n');
  save('start-popup', await popup.screenshot());
  const lines = await popup.evaluate<Line[]>(READ_ROWS);
  await popup.close();
  save('start-week', await page.screenshot());
  process.stdout.write(`\nFlagged on the demo week: ${lines.length}\n`);
  for (const { title, when, why } of lines)
    process.stdout.write(`\n${when}  ${title}\n${why.map((one) => `    ${one}\n`).join('')}`);
}
