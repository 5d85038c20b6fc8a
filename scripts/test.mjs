// Runs every check: node scripts/test.mjs [stage ...]; all stages when none is named.
// Installs what is missing first, and ends with one line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

ensurePackages();
const bin = (name) => path.join(ROOT, 'node_modules', name);
const reports = path.join(ROOT, '.cache/test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const run = (script, args, env = {}) =>
  spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).status;

/** A tool that only says yes or no counts as one check. */
const tool = (script, args, env) => () =>
  run(bin(script), args, env) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Runs vitest and counts its tests; a run that ended badly without a failed test counts as one failure. */
const vitest = (name, args, env) => () => {
  const file = path.join(reports, `${name}.json`);
  const status = run(
    bin('vitest/vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    env,
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  const failed = report.numFailedTests || (status === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0) };
};

const ZONES = ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe'];
/** Rooms that reckon with clocks; what words mean does not depend on where the person sits. */
const CLOCKED = ['time', 'planning', 'load', 'compose', 'calls', 'formats', 'replace', 'model']
  .map((room) => `src/core/${room}`)
  .concat('src/calendars', 'src/sites', 'src/cli', 'src/background');
const STAGES = {
  types: tool('typescript/bin/tsc', ['--noEmit']),
  lint: tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  format: tool('@biomejs/biome/bin/biome', ['format', '.']),
  unit: vitest('unit', ['src', 'demo', 'test/architecture'], { TZ: 'UTC' }),
  // The same answers wherever the person sits: date libraries that read the machine's own zone fail here.
  ...Object.fromEntries(
    ZONES.map((zone) => [
      `unit in ${zone}`,
      vitest(`unit-${zone.replace('/', '-')}`, CLOCKED, {
        TZ: zone,
        ASYNCABLE_FUZZ_RUNS: '100',
      }),
    ]),
  ),
  // Slow, and the same in every zone of the machine: once.
  oracle: vitest('oracle', ['test/oracle']),
  build: () => (run(path.join(ROOT, 'scripts/build.mjs'), []) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  output: vitest('output', ['test/build']),
  'web-ext lint': tool('web-ext/bin/web-ext.js', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery']),
  corpus: vitest('corpus', ['test/corpus']),
  e2e: vitest('e2e', ['--config', 'vitest.e2e.config.ts']),
};

const asked = process.argv.slice(2);
for (const name of asked) if (!(name in STAGES)) stop(`There is no stage "${name}": ${Object.keys(STAGES).join(', ')}.`);
const stages = asked.length > 0 ? asked : Object.keys(STAGES);
if (stages.includes('e2e')) {
  for (const engine of ['chromium', 'firefox']) {
    if (!ensureBrowser(engine)) {
      const name = engine === 'chromium' ? 'Chromium' : 'Firefox';
      stop(`The end-to-end tests need ${name}. Install it, or set ASYNCABLE_${engine.toUpperCase()} to where it stands.`);
    }
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const name of stages) {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const { passed, failed, skipped = 0 } = STAGES[name]();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const note = skipped > 0 ? `, ${skipped} skipped` : '';
  lines.push(
    `${failed > 0 ? 'FAILED ' : 'ok     '} ${name}: ${passed} passed, ${failed} failed${note}, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}
process.stdout.write(`\n${lines.join('\n')}\n`);
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped: they say above what they lack.\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 ? 1 : 0);
