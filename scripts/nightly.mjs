// What takes too long for each change: every parser fuzzed with 10,000 runs (or as many as asked), every clock change of every zone compared
// with Temporal, the packages made twice: node scripts/nightly.mjs [runs]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

const runs = process.argv[2] ?? '10000';
if (!/^[1-9]\d{0,7}$/.test(runs)) stop(`"${runs}" is no number of runs.`);
ensurePackages();
const { status } = spawnSync(
  process.execPath,
  [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'fuzz', 'test/nightly'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASYNCABLE_FUZZ_RUNS: runs },
  },
);
process.exit(status ?? 1);
