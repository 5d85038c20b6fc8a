// Runs every check: node scripts/test.mjs [stage ...]; all stages when none is named. What is slow is in scripts/nightly.mjs.
// Installs what is missing first, and ends with one line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, ROOT, stop } from './setup/packages.mjs';

ensurePackages();
const bin = (name) => path.join(ROOT, 'node_modules', name);
const reports = path.join(ROOT, '.cache/test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs a script of Node.js; gives its exit status. What it prints goes to `print`, or straight out where there is none. */
const run = (script, args, env, print) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', print ? 'pipe' : 'inherit', print ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', print);
    child.once('close', (status) => resolve(status));
  });

/** A tool that only says yes or no counts as one check. */
const tool = (script, args) => async (print) =>
  (await run(script, args, {}, print)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Runs vitest and counts its tests; a run that ended badly without a failed test counts as one failure. */
const vitest = (name, args, env) => async (print) => {
  const file = path.join(reports, `${name}.json`);
  const status = await run(
    bin('vitest/vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    env,
    print,
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  const failed = report.numFailedTests || (status === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0) };
};

/** Written by the unit tests as they run (test/clock/noticed.ts). */
const READERS = path.join(reports, 'clock-readers');
/** Files whose tests read the machine's zone when they last ran. The command line is given its zone, and is the same everywhere. */
const zoneReaders = () =>
  readFileSync(READERS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ file, zone }) => zone && !file.includes('/src/cli/'))
    .map(({ file }) => path.relative(ROOT, file));

const unit = vitest('unit', ['src', 'demo', 'test/architecture', 'test/clock'], { TZ: 'UTC', ASYNCABLE_CLOCK_READERS: READERS });
const STAGES = {
  types: tool(bin('typescript/bin/tsc'), ['--noEmit']),
  lint: tool(bin('oxlint/bin/oxlint'), ['--type-aware', '--deny-warnings']),
  format: tool(bin('@biomejs/biome/bin/biome'), ['format', '.']),
  unit,
  // Again in four zones, for what reads the machine's own: elsewhere the answers cannot differ.
  zones: async (print) => {
    if (!existsSync(READERS)) await unit(print);
    return vitest('zones', ['--config', 'vitest.zones.config.ts', ...zoneReaders()])(print);
  },
  corpus: vitest('corpus', ['test/corpus']),
  build: tool(path.join(ROOT, 'scripts/build.mjs'), []),
  output: vitest('output', ['test/build']),
  'web-ext lint': tool(bin('web-ext/bin/web-ext.js'), [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--no-config-discovery',
    '--warnings-as-errors',
  ]),
  e2e: vitest('e2e', ['--config', 'vitest.e2e.config.ts']),
};
/** Run side by side: the browsers wait much, the rest reckons. */
const ROWS = [
  ['build', 'output', 'web-ext lint', 'e2e'],
  ['types', 'lint', 'format', 'unit', 'zones', 'corpus'],
];

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
const rows = ROWS.map((row) => row.filter((name) => stages.includes(name))).filter((row) => row.length > 0);

/** Runs a stage; where others run beside it, what it printed comes out whole at its end. */
async function take(name) {
  const printed = [];
  const isAlone = rows.length === 1;
  if (isAlone) process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const { passed, failed, skipped = 0 } = await STAGES[name](isAlone ? undefined : (data) => printed.push(data));
  if (!isAlone) process.stdout.write(`\n== ${name}\n${Buffer.concat(printed).toString()}`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const note = skipped > 0 ? `, ${skipped} skipped` : '';
  lines.push(
    `${failed > 0 ? 'FAILED ' : 'ok     '} ${name}: ${passed} passed, ${failed} failed${note}, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}

await Promise.all(
  rows.map(async (row) => {
    for (const name of row) await take(name);
  }),
);
process.stdout.write(`\n${lines.join('\n')}\n`);
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped: they say above what they lack.\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 ? 1 : 0);
