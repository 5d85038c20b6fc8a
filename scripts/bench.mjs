// Measures speed and memory: node scripts/bench.mjs [name ...]. Each bench prints ratios against the plain alternative, side by side in one run.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

ensurePackages();
const folder = path.join(ROOT, 'test/bench');
const all = readdirSync(folder)
  .filter((file) => /\.bench\.(ts|mjs)$/.test(file))
  .toSorted();
const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? all : all.filter((file) => asked.some((name) => file.startsWith(name)));
if (chosen.length === 0) stop(`There is no such bench: ${all.map((file) => file.replace(/\.bench\.\w+$/, '')).join(', ')}.`);
let failed = 0;
for (const file of chosen) {
  process.stdout.write(`\n== ${file.replace(/\.bench\.\w+$/, '')}\n`);
  const run = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(folder, file)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (run.status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
