// npm start [-- --ics FILE] [-- --live] [-- --browser chromium|firefox] [-- --lang de] [-- --headless]
// Installs what is missing, builds, and opens a browser with the extension on a demo calendar. Plain JavaScript: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, findBrowsers } from './setup/browsers.mjs';
import { ensurePackages, requireNode, ROOT, stop } from './setup/packages.mjs';

const USAGE = `npm start                        the demo calendar, in a browser with Asyncable loaded
npm start -- --ics FILE          the same with your own calendar file
npm start -- --live              the real Google Calendar; sign in once, the profile is kept in .cache/profile
npm start -- --browser firefox   in Firefox (or chromium) instead of the first browser found
npm start -- --lang de           the demo calendar and Asyncable in another language
npm start -- --headless          no window: screenshots and a list of what was flagged and why`;

const OPTIONS = {
  ics: { type: 'string' },
  live: { type: 'boolean', default: false },
  browser: { type: 'string' },
  lang: { type: 'string' },
  headless: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

function asked() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return stop(`${error.message}\n\n${USAGE}`);
  }
}

/** The browser to use: the one asked for, else the first found, else one that can be installed here. */
function browserFor(engine) {
  const found = findBrowsers().find((one) => engine === undefined || one.engine === engine);
  const browser = found ?? ensureBrowser(engine ?? 'chromium');
  if (browser) return browser;
  return stop(
    `No browser found. Install ${engine === 'firefox' ? 'Firefox' : 'Chromium, Chrome, Edge or Firefox'} and run npm start again, ` +
      `or name one: ASYNCABLE_CHROMIUM=/path/to/chrome npm start (or ASYNCABLE_FIREFOX).`,
  );
}

/** Linux without a display server cannot show a window; elsewhere there is one. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

requireNode();
const values = asked();
if (values.help) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
if (values.browser !== undefined && values.browser !== 'chromium' && values.browser !== 'firefox') {
  stop(`There is no --browser "${values.browser}": chromium or firefox.`);
}
if (values.ics !== undefined && !existsSync(values.ics)) stop(`There is no file ${values.ics}.`);
const visible = hasDisplay() && !values.headless;
if (values.live && !visible) stop('--live opens the real Google Calendar in a window, and there is no display here.');
ensurePackages();
const browser = browserFor(values.browser);
process.stdout.write(`Browser: ${browser.name} (${browser.path})\n`);
const target = browser.engine === 'firefox' ? 'firefox' : 'chrome';
const build = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs'), target], { cwd: ROOT, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const plan = {
  browser,
  visible,
  live: values.live,
  lang: values.lang ?? 'en',
  ics: values.ics === undefined ? null : path.resolve(values.ics),
};
const run = spawnSync(
  process.execPath,
  [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'scripts/start/main.ts'), JSON.stringify(plan)],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(run.status ?? 1);
