// Builds the extension: node scripts/build.mjs [chrome] [firefox]; both when none is named. Output: dist/<browser>.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { joinPages } from './build/joined-pages.mjs';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

ensurePackages();
const targets = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['chrome', 'firefox'];
for (const target of targets) {
  if (target !== 'chrome' && target !== 'firefox') stop(`There is no build for "${target}": chrome or firefox.`);
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
    // A test runner's NODE_ENV would build the development form of every page.
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
  });
  if (run.status !== 0) stop(`The build for ${target} failed; the reason is above.`);
  await joinPages(path.join(ROOT, 'dist', target));
  process.stdout.write(`Built dist/${target}\n`);
}
