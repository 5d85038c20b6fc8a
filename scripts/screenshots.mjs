// npm run screenshots [-- NAME ...]: pictures of every view, light and dark, in English and German, into screenshots/out;
// npm run screenshots -- store: those for the stores, in six languages.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

ensurePackages();
if (!ensureBrowser('chromium')) stop('Screenshots need Chromium; set ASYNCABLE_CHROMIUM to where it stands.');
const run = spawnSync(
  process.execPath,
  [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'scripts/screenshots/take.ts'), ...process.argv.slice(2)],
  // A Tuesday at five in Berlin: the same week and the same nights in every picture, whenever it is taken.
  { cwd: ROOT, stdio: 'inherit', env: { ASYNCABLE_MOMENT: '2026-12-01T16:00Z', ...process.env } },
);
process.exit(run.status ?? 1);
