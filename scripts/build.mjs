// Builds the extension: node scripts/build.mjs [chrome] [firefox]; both when none is named. Output: dist/<browser>.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { joinPages } from './build/joined-pages.mjs';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

ensurePackages();
const targets = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['chrome', 'firefox'];
const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
if (spawnSync(process.execPath, [tsx, path.join(ROOT, 'src/training/fits.ts')], { cwd: ROOT, stdio: 'inherit' }).status !== 0)
  stop('The weights of the judge do not fit; the reason is above.');
for (const target of targets) {
  if (target !== 'chrome' && target !== 'firefox') stop(`There is no build for "${target}": chrome or firefox.`);
}

/** Runs the bundler for one browser; what it printed is given out at its end. */
async function build(target) {
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const printed = [];
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A test runner's NODE_ENV would build the development form of every page.
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(data));
  const status = await new Promise((resolve) => child.once('close', resolve));
  process.stdout.write(Buffer.concat(printed));
  if (status !== 0) stop(`The build for ${target} failed; the reason is above.`);
  await joinPages(path.join(ROOT, 'dist', target));
  process.stdout.write(`Built dist/${target}\n`);
}
await Promise.all(targets.map(build));
