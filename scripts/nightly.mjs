// npm run nightly: what is too long for every change. Readers of strangers' files meet ten times as much made-up and spoiled input.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, ROOT } from './setup/packages.mjs';

ensurePackages();
const runs = process.argv[2] ?? '10000';
const fuzzed = readdirSync(path.join(ROOT, 'src'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.fuzz.test.ts'))
  .map((file) => path.join('src', file));
const run = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...fuzzed], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ASYNCABLE_FUZZ_RUNS: runs },
});
process.exit(run.status ?? 1);
