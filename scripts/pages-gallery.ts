// Draws the popup and the options page in every state in a real browser under the extension's own content security policy, checks each
// with axe, and saves pictures: npx tsx scripts/pages-gallery.ts [FOLDER]. Ends with 1 when something is wrong.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import * as samples from '../src/pages/parts/samples.fixture';

const root = path.resolve(import.meta.dirname, '..');
const out = mkdtempSync(path.join(tmpdir(), 'asyncable-gallery-'));
const folder = path.resolve(process.argv[2] ?? path.join(out, 'pictures'));
mkdirSync(folder, { recursive: true });

const CSP = manifest.content_security_policy.extension_pages;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function serve(): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const file = path.join(out, new URL(request.url ?? '/', 'http://x').pathname);
    try {
      const body = readFileSync(file);
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', CSP);
      response.end(body);
    } catch {
      response.statusCode = request.url === '/favicon.ico' ? 204 : 404;
      response.end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Runs in the page before its own scripts: what the pages use of the browser's extension API. */
function standIn({
  messages,
  lang,
  answers,
  now,
}: {
  messages: Record<string, { message: string }>;
  lang: string;
  answers: Record<string, unknown>;
  now: number;
}): void {
  const none = { addListener() {}, removeListener() {} };
  const real = Date.now;
  const began = real();
  Date.now = () => now + (real() - began);
  Object.assign(globalThis, {
    browser: {
      runtime: {
        id: 'gallery',
        getURL: (one: string) => `${location.origin}/${one}`,
        getManifest: () => ({ version: '0.1.0', host_permissions: [] }),
        onMessage: none,
        sendMessage: async ({ kind }: { kind: string }) =>
          kind in answers ? { ok: true, value: answers[kind] } : { ok: false, problem: { code: 'no-answer', params: {} } },
      },
      i18n: { getMessage: (key: string) => messages[key]?.message ?? '', getUILanguage: () => lang },
      tabs: { query: async () => [] },
      permissions: { contains: async () => true },
      commands: { getAll: async () => [{ name: 'open-card', shortcut: 'Alt+Shift+A' }] },
    },
  });
}

interface Shot {
  readonly name: string;
  readonly page: 'popup' | 'options';
  readonly answers: Record<string, unknown>;
  readonly lang?: 'en' | 'de';
  readonly dark?: boolean;
  readonly width?: number;
  readonly forced?: boolean;
  act?(page: Page): Promise<void>;
}

const popup = (state: unknown): Shot['answers'] => ({ 'popup/state': state });
const options = (state: unknown): Shot['answers'] => ({ 'options/state': state, 'settings/save': {} });
const openMark = async (page: Page): Promise<void> => {
  await page.locator('.markrow').nth(1).click();
  await page.getByRole('button', { name: /^(Not helpful|Nicht hilfreich)$/u }).click();
};
const whyAnd = (why: unknown): Shot['answers'] => ({ ...popup(samples.ORDINARY), 'popup/why': why });
const openWhy =
  (row: number) =>
  async (page: Page): Promise<void> => {
    await page.locator('section[aria-labelledby=next-title] .item').nth(row).click();
    await page.locator('.markmore .looked').waitFor();
  };
const openDay = async (page: Page): Promise<void> => {
  await page.locator('.today summary').click();
  await page.locator('.today .item').nth(2).click();
  await page.locator('.markmore .looked').waitFor();
};
const openPause = (page: Page): Promise<void> => page.locator('summary').first().click();
const openPerson = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Edit Jonas|Jonas Brandt bearbeiten)/u }).click();
  await page.locator('form input[role=combobox]').fill('sao pa');
};

const SHOTS: readonly Shot[] = [
  { name: 'popup-ordinary', page: 'popup', answers: popup(samples.ORDINARY) },
  { name: 'popup-ordinary-dark', page: 'popup', answers: popup(samples.ORDINARY), dark: true },
  { name: 'popup-ordinary-de-320', page: 'popup', answers: popup(samples.ORDINARY), lang: 'de', width: 320 },
  { name: 'popup-ordinary-forced', page: 'popup', answers: popup(samples.ORDINARY), forced: true },
  { name: 'popup-mark-open', page: 'popup', answers: popup(samples.ORDINARY), act: openMark },
  { name: 'popup-mark-open-de-dark', page: 'popup', answers: popup(samples.ORDINARY), lang: 'de', dark: true, act: openMark },
  { name: 'popup-why', page: 'popup', answers: whyAnd(samples.WHYS.copy), act: openWhy(0) },
  {
    name: 'popup-why-protected-de-320-dark',
    page: 'popup',
    answers: whyAnd(samples.WHYS.amihan),
    lang: 'de',
    width: 320,
    dark: true,
    act: openWhy(1),
  },
  { name: 'popup-why-today', page: 'popup', answers: whyAnd(samples.WHYS.quarter), act: openDay },
  { name: 'popup-why-forced', page: 'popup', answers: whyAnd(samples.WHYS.copy), forced: true, act: openWhy(0) },
  { name: 'popup-pause', page: 'popup', answers: popup(samples.ORDINARY), act: openPause },
  { name: 'popup-first-run', page: 'popup', answers: popup(samples.FIRST_RUN) },
  { name: 'popup-first-run-de-320-dark', page: 'popup', answers: popup(samples.FIRST_RUN), lang: 'de', width: 320, dark: true },
  { name: 'popup-calm', page: 'popup', answers: popup(samples.CALM) },
  { name: 'popup-asleep', page: 'popup', answers: popup(samples.ASLEEP) },
  { name: 'popup-paused', page: 'popup', answers: popup(samples.PAUSED), dark: true },
  { name: 'popup-memory', page: 'popup', answers: popup(samples.MEMORY_ONLY) },
  { name: 'popup-no-answer', page: 'popup', answers: {} },
  { name: 'options', page: 'options', answers: options(samples.OPTIONS), width: 1200 },
  { name: 'options-dark', page: 'options', answers: options(samples.OPTIONS), width: 1200, dark: true },
  { name: 'options-empty', page: 'options', answers: options(samples.OPTIONS_EMPTY), width: 1200 },
  { name: 'options-person', page: 'options', answers: options(samples.OPTIONS), width: 1200, act: openPerson },
  { name: 'options-de-320', page: 'options', answers: options(samples.OPTIONS), lang: 'de', width: 320 },
  { name: 'options-person-de-320', page: 'options', answers: options(samples.OPTIONS), lang: 'de', width: 320, act: openPerson },
  { name: 'options-forced', page: 'options', answers: options(samples.OPTIONS), width: 1200, forced: true },
  { name: 'options-no-answer', page: 'options', answers: {}, width: 1200 },
];

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: out,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['popup', 'options'].map((one) => path.join(root, `src/pages/${one}/index.html`)) },
  },
  worker: { format: 'es' },
});
const server = await serve();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let wrong = 0;
for (const shot of SHOTS) {
  const lang = shot.lang ?? 'en';
  const context = await browser.newContext({
    viewport: { width: shot.width ?? 360, height: shot.page === 'popup' ? 600 : 900 },
    colorScheme: shot.dark ? 'dark' : 'light',
    forcedColors: shot.forced ? 'active' : 'none',
    bypassCSP: false,
    locale: lang,
    timezoneId: 'Europe/Lisbon',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
  });
  const messages = JSON.parse(readFileSync(path.join(root, `public/_locales/${lang}/messages.json`), 'utf8'));
  // The runner marks functions by a name of its own, which a page does not know.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.addInitScript(standIn, { messages, lang, answers: shot.answers, now: samples.NOW });
  await page.goto(`${server.origin}/src/pages/${shot.page}/index.html`);
  await page
    .locator('[aria-busy="false"], main > section, .notice, .warn')
    .first()
    .waitFor({ timeout: 5_000 })
    .catch(() => complaints.push('never drawn'));
  await shot.act?.(page);
  await page.screenshot({ path: path.join(folder, `${shot.name}.png`), fullPage: true });
  // The page's own policy keeps foreign scripts out: axe comes in by the debugger's door.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 140)} ${node.failureSummary ?? ''}`).join(' | ')}`,
    );
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) complaints.push(`scrolls sideways by ${wide} px`);
  const raw = await page.evaluate(() =>
    [...(document.body.textContent ?? '').matchAll(/\b(?:popup|options|reason|problem)_[a-z_]+|\{\w+\}/gu)].map(([key]) => key),
  );
  complaints.push(...found, ...new Set(raw));
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
  console.log(
    `${complaints.length === 0 ? 'ok' : 'WRONG'} ${shot.name}, first paint ${first === null ? 'not measured' : `${Math.round(first)} ms`}`,
  );
  for (const one of complaints) console.log(`   ${one}`);
  wrong += complaints.length;
  await context.close();
}
await browser.close();
server.close();
console.log(`${SHOTS.length} states, ${wrong} complaints, pictures in ${folder}`);
process.exitCode = wrong === 0 ? 0 : 1;
