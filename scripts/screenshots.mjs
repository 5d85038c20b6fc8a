// npm run screenshots [-- NAME ...]: pictures of every view, light and dark, in English and German, into screenshots/out.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

ensurePackages();
if (!ensureBrowser('chromium')) stop('Screenshots need Chromium; set ASYNCABLE_CHROMIUM to where it stands.');
const run = spawnSync(
  process.execPath,
  [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'scripts/screenshots/take.ts'), ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(run.status ?? 1);
