// Finds the browsers that are installed, and on Debian as root installs what is missing. Plain JavaScript without packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** Where each browser usually stands, best first. `branded` builds of Chrome and Edge do not take --load-extension. */
const PLACES = [
  {
    name: 'Chromium',
    engine: 'chromium',
    branded: false,
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    name: 'Chrome',
    engine: 'chromium',
    branded: true,
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  {
    name: 'Edge',
    engine: 'chromium',
    branded: true,
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    branded: false,
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
];

const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] };

/** Full path of a command on the PATH, or null. */
function onPath(command) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not here
    }
  }
  return null;
}

/**
 * Browsers found on this machine, best first: `{ name, engine: 'chromium'|'firefox', branded, path }`.
 * ASYNCABLE_CHROMIUM and ASYNCABLE_FIREFOX name a browser that stands elsewhere.
 */
export function findBrowsers() {
  const named = [
    ['ASYNCABLE_CHROMIUM', 'chromium'],
    ['ASYNCABLE_FIREFOX', 'firefox'],
  ].flatMap(([variable, engine]) =>
    process.env[variable] ? [{ name: variable, engine, branded: false, path: process.env[variable] }] : [],
  );
  const found = PLACES.flatMap(({ name, engine, branded, commands, paths }) => {
    const file = commands.map(onPath).find(Boolean) ?? paths.find((one) => existsSync(one));
    return file ? [{ name, engine, branded, path: file }] : [];
  });
  return [...named, ...found];
}

/** Whether Debian packages can be installed here without asking anybody. */
export const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null;

/**
 * Installs Debian packages; returns whether it worked. What apt prints goes to standard error.
 * @param {string[]} packages
 */
export function aptInstall(packages) {
  process.stdout.write(`Installing ${packages.join(', ')} with apt-get ...\n`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).status === 0;
}

/**
 * A browser of the engine wanted, installed if that can be done here; null when there is none.
 * @param {'chromium' | 'firefox'} engine
 */
export function ensureBrowser(engine) {
  const find = () => findBrowsers().find((one) => one.engine === engine) ?? null;
  const there = find();
  if (there || !canInstall()) return there;
  // A font with wide coverage, or screenshots in Japanese show boxes.
  return aptInstall([...PACKAGES[engine], 'fonts-dejavu-core', 'fonts-noto-cjk']) ? find() : null;
}
