/** The real Google Calendar in a browser of its own, with a profile that lasts. Nothing drives this browser: Google refuses sign-in to driven ones. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { builtFor, ROOT } from '../../test/e2e/support/built';
import type { FoundBrowser } from '../setup/browsers.mjs';

const ADDRESS = 'https://calendar.google.com/calendar/u/0/r/week';
const PROFILE = path.join(ROOT, '.cache/profile');

const byHand = (folder: string): string =>
  `This browser does not take an extension from the command line. Once, in the window that opens:
  1. open chrome://extensions (edge://extensions in Edge) and turn on Developer mode
  2. choose "Load unpacked" and pick ${folder}
The profile in .cache/profile keeps it.
`;

function chromiumArguments(browser: FoundBrowser): string[] {
  const folder = builtFor('chrome');
  if (browser.branded) process.stdout.write(byHand(folder));
  return [
    `--user-data-dir=${path.join(PROFILE, 'chromium')}`,
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(browser.branded ? [] : [`--load-extension=${folder}`]),
    ADDRESS,
  ];
}

/** web-ext loads the extension for this run; the profile keeps sign-in and what Asyncable stored. */
function firefoxArguments(browser: FoundBrowser): string[] {
  const profile = path.join(PROFILE, 'firefox');
  mkdirSync(profile, { recursive: true });
  return [
    path.join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
    'run',
    `--source-dir=${builtFor('firefox')}`,
    `--firefox=${browser.path}`,
    `--firefox-profile=${profile}`,
    '--keep-profile-changes',
    '--no-reload',
    `--start-url=${ADDRESS}`,
  ];
}

/** Opens it and ends when the person closes the browser. */
export async function openLive(browser: FoundBrowser): Promise<void> {
  mkdirSync(PROFILE, { recursive: true });
  const [command, list] =
    browser.engine === 'firefox'
      ? ([process.execPath, firefoxArguments(browser)] as const)
      : ([browser.path, chromiumArguments(browser)] as const);
  process.stdout.write(`Opening ${ADDRESS}. Bring your calendar in on Asyncable's options page (Export in Google's settings).\n`);
  const child = spawn(command, list, { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  process.exitCode = code ?? 0;
}
