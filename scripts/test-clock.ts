/**
 * Runs what reads a clock at moments that have broken programs before: npm run test:clock [-- unit | e2e] [-- MOMENT ...].
 * The unit tests that read the clock or the zone are found by running them once; end to end, the files whose pages depend on the day.
 * Ends with "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { movedClock } from '../demo/moment';
import type { Noticed } from '../test/clock/noticed';
import { ROOT } from '../test/e2e/support/built';

/** Name, the instant, and the zone in which somebody sits then. */
const MOMENTS: readonly (readonly [name: string, instant: string, zone: string])[] = [
  ['friday-evening', '2026-11-27T19:40:00Z', 'Europe/Lisbon'],
  ['monday-night', '2026-11-30T23:05:00Z', 'Europe/Lisbon'],
  ['spring-eu', '2027-03-28T00:55:00Z', 'Europe/Berlin'],
  ['spring-us', '2027-03-14T09:55:00Z', 'America/Los_Angeles'],
  ['autumn-eu', '2026-10-25T00:55:00Z', 'Europe/Berlin'],
  ['autumn-us', '2026-11-01T08:55:00Z', 'America/Los_Angeles'],
  ['year-end', '2026-12-31T22:40:00Z', 'Europe/Lisbon'],
  ['leap-day', '2028-02-29T12:00:00Z', 'Europe/Lisbon'],
  ['sunday-in-apia', '2026-11-28T20:15:00Z', 'Pacific/Apia'],
];
/** End to end, what depends on the day: next meetings, weeks of a report, slots, hours of people a mail goes to, reminders. */
const PAGES = ['plan', 'report', 'verdicts', 'card', 'gmail.e2e', 'gmail-reading', 'zoom.e2e', 'boards'];

const folder = path.join(ROOT, '.cache/clock');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const total = { passed: 0, failed: 0 };

/** Runs vitest, counts, and says what failed. */
function vitest(name: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  process.stdout.write(`\n== ${name}\n`);
  const file = path.join(folder, 'report.json');
  rmSync(file, { force: true });
  const script = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [script, 'run', ...reporters, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number })
    : { numPassedTests: 0, numFailedTests: 0 };
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests || (status === 0 ? 0 : 1);
}

/** Test files that read the machine's clock or zone. */
function readers(): string[] {
  const list = path.join(folder, 'readers');
  vitest('what reads a clock', ['src', 'demo'], { TZ: 'UTC', ASYNCABLE_CLOCK_READERS: list });
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Noticed)
    .filter(({ clock, zone }) => clock || zone)
    .map(({ file }) => path.relative(ROOT, file));
}

const asked = process.argv.slice(2);
const KINDS = ['unit', 'e2e'];
const kinds = asked.filter((one) => KINDS.includes(one));
const names = asked.filter((one) => !KINDS.includes(one));
for (const name of names) {
  if (MOMENTS.some(([known]) => known === name)) continue;
  process.stderr.write(`There is no moment "${name}": ${MOMENTS.map(([known]) => known).join(', ')}.\n`);
  process.exit(1);
}
const wants = (kind: string): boolean => kinds.length === 0 || kinds.includes(kind);
const files = wants('unit') ? readers() : [];
for (const [name, instant, zone] of MOMENTS) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (wants('unit')) {
    // Whatever the tests start is moved with them.
    const clock = path.join(folder, `${name}.mjs`);
    writeFileSync(clock, movedClock(Date.parse(instant) - Date.now()));
    const options = `${process.env.NODE_OPTIONS ?? ''} --import ${clock}`;
    vitest(`unit at ${name}`, files, { TZ: zone, NODE_OPTIONS: options, ASYNCABLE_FUZZ_RUNS: '100' });
  }
  if (wants('e2e'))
    vitest(`e2e at ${name}`, ['--config', 'vitest.e2e.config.ts', ...PAGES], { TZ: zone, ASYNCABLE_MOMENT: instant });
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 ? 1 : 0);
