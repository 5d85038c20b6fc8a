// Draws the toolbar icons of toolbar.svg as PNGs into public/icons: node scripts/icons/draw.mjs [/path/to/chromium]
// Only needed after a change of the drawing; the PNGs are in the repository.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const STATES = ['idle', 'marks', 'paused', 'asleep'];
/** Size in px, and which drawing serves it. */
const SIZES = [
  [16, 16],
  [32, 32],
  [48, 128],
  [128, 128],
];
const here = new URL('.', import.meta.url);
const sheet = readFileSync(new URL('toolbar.svg', here), 'utf8');
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
mkdirSync('public/icons', { recursive: true });
for (const state of STATES) {
  for (const [size, drawing] of SIZES) {
    const symbol = sheet.match(new RegExp(`<symbol id="toolbar-${state}-${drawing}" viewBox="([^"]+)">(.*?)</symbol>`));
    if (!symbol) throw new Error(`toolbar.svg has no toolbar-${state}-${drawing}`);
    const [, viewBox, body] = symbol;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${viewBox}" style="display:block">${body}</svg>`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0;background:transparent">${svg}</body>`);
    writeFileSync(`public/icons/${state}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
